/**
 * Loaded before a program that run-attached.mjs starts. When the starting process is gone without a
 * word, as after SIGKILL, the program is asked to end and soon made to, so that no server is left
 * behind that holds the port or judges beside the next one.
 */
const PATIENCE_MS = 1000;

process.once("disconnect", () => {
  setTimeout(() => process.kill(process.pid, "SIGKILL"), PATIENCE_MS).unref();
  process.kill(process.pid, "SIGTERM");
});
// Listening alone would keep a program alive that has nothing left to do.
process.channel?.unref();
