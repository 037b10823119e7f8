import { spawn } from "node:child_process";
import { constants } from "node:os";
import { onNpmGone } from "./npm-gone.mjs";

/** As a URL, because a path would be read as a relative import where a drive has a letter. */
const FOLLOW_PARENT = new URL("./follow-parent.mjs", import.meta.url).href;

const FORWARDED = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Runs a program in the foreground, as if it had been started directly: it owns the terminal, gets
 * the signals that we get, and its exit status becomes ours. It is asked to end when this process or
 * the npm that started it is killed.
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
    });
    const forward = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const stopLooking = onNpmGone(() => forward("SIGTERM"));
    child.once("error", reject);
    child.once("exit", (status, signal) => {
      stopLooking();
      for (const name of FORWARDED) process.off(name, forward);
      resolve(signal ? 128 + constants.signals[signal] : (status ?? 1));
    });
  });
}
