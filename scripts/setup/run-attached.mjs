import { spawn } from "node:child_process";
import { constants } from "node:os";
import { onNpmGone } from "./npm-gone.mjs";

/** As a URL, because a path would be read as a relative import where a drive has a letter. */
const FOLLOW_PARENT = new URL("./follow-parent.mjs", import.meta.url).href;

const FORWARDED = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/** One Ctrl-C may reach us twice, from the terminal and from npm; nobody presses it twice this fast. */
const SAME_SIGNAL_MS = 200;

/**
 * Runs a program in the foreground, as if it had been started directly: its exit status becomes ours,
 * and a signal that we get reaches it exactly once, since a second one may mean "at once". That takes
 * a process group of its own. It is asked to end when this process or the npm that started it is killed.
 *
 * @param {string} runtime the Node to run it with
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} surroundings
 * @returns {Promise<number>} the exit status; 128 + the signal's number when a signal ended it
 */
export function runAttached(runtime, args, { cwd, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(runtime, ["--import", FOLLOW_PARENT, ...args], {
      cwd,
      env,
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      // Windows would open a window for it, and delivers Ctrl-C by the console anyway.
      detached: process.platform !== "win32",
    });
    const stopForwarding = forwardSignals((signal) => child.kill(signal));
    child.once("error", reject);
    child.once("exit", (status, signal) => {
      stopForwarding();
      resolve(signal ? 128 + constants.signals[signal] : (status ?? 1));
    });
  });
}

/**
 * @param {(signal: NodeJS.Signals) => void} send
 * @returns {() => void} stops forwarding
 */
function forwardSignals(send) {
  let last = Number.NEGATIVE_INFINITY;
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    const isEcho = performance.now() - last < SAME_SIGNAL_MS;
    last = performance.now();
    if (!isEcho) send(signal);
  };
  // A closed terminal is no reason to end in another way.
  const listener = (/** @type {NodeJS.Signals} */ signal) =>
    forward(signal === "SIGHUP" ? "SIGTERM" : signal);
  for (const signal of FORWARDED) process.on(signal, listener);
  const stopLooking = onNpmGone(() => {
    // What ended npm has usually reached us too.
    if (last === Number.NEGATIVE_INFINITY) forward("SIGTERM");
  });
  return () => {
    stopLooking();
    for (const signal of FORWARDED) process.off(signal, listener);
  };
}
