/**
 * Loaded before a program that run-attached.mjs starts: when the starting process is gone, even by
 * SIGKILL, the program is asked to end, so that no server is left behind holding the port.
 */
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
// Listening alone would keep a program alive that has nothing left to do.
process.channel?.unref();
