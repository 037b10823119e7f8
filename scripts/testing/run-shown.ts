import { spawn } from "node:child_process";
import { constants } from "node:os";

/** Longer than any stage takes on a small machine that is busy; a hanging test must not hang for ever. */
const LIMIT_MS = 30 * 60_000;

/**
 * Runs a program whose output the reader sees. It is ended together with us.
 *
 * @returns its exit status; 124 when it had to be ended after 30 minutes
 */
export function runShown(
  file: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: "inherit" });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      console.error(`Ended after ${LIMIT_MS / 60_000} minutes: ${args.join(" ")}`);
      child.kill("SIGTERM");
    }, LIMIT_MS);
    const end = (signal: NodeJS.Signals): void => {
      child.kill(signal);
      process.exitCode = 128 + constants.signals[signal];
    };
    process.on("SIGINT", end).on("SIGTERM", end);
    child.once("error", reject);
    child.once("close", (status) => {
      clearTimeout(timer);
      process.off("SIGINT", end).off("SIGTERM", end);
      resolve(isLate ? 124 : (status ?? 1));
    });
  });
}
