import { readFileSync } from "node:fs";

/** How often to look whether npm is still there. */
const LOOK_MS = 500;

/**
 * Calls `act` once when the npm that started us has ended before us. npm passes a signal on to the
 * shell between us, which dies of it without a word, and after SIGKILL npm passes nothing on at all.
 * Started without npm nothing is watched: a shell may leave behind what it has started.
 *
 * @param {() => void} act
 * @returns {() => void} stops looking
 */
export function onNpmGone(act) {
  if (!process.env.npm_lifecycle_event) return () => {};
  const started = parents();
  const looking = setInterval(() => {
    if (parents() === started) return;
    clearInterval(looking);
    act();
  }, LOOK_MS).unref();
  return () => clearInterval(looking);
}

/** Our parent and, where that is npm's shell and the system tells, npm itself. */
function parents() {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, "utf8");
    const isShell = /^Name:\s*(sh|dash|bash|ash|busybox)$/m.test(status);
    return `${process.ppid} ${isShell ? /^PPid:\s*(\d+)$/m.exec(status)?.[1] : ""}`;
  } catch {
    return `${process.ppid}`;
  }
}
