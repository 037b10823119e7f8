import { run } from "./run.mjs";

/** @returns {Promise<number>} the exit status */
export function command() {
  return run(["scripts/judge.ts", ...process.argv.slice(2)]);
}
