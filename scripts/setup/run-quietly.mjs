import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {{ status: number, output: string }} Outcome
 * @typedef {{ cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean }} Surroundings
 */

/**
 * Runs a program whose output matters only when it fails.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Surroundings} surroundings
 * @returns {Promise<Outcome>} status 127 when the program could not be started, 128 when a signal ended it
 */
export function runQuietly(file, args, { cwd, env = process.env, shell = false }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.once("error", (error) => resolve({ status: 127, output: `${output}${error.message}\n` }));
    child.once("close", (status, signal) => {
      resolve(
        signal ? { status: 128, output: `${output}Ended by ${signal}.\n` } : { status: status ?? 1, output },
      );
    });
  });
}

/**
 * Keeps the output of a failed step for the reader.
 *
 * @param {string} root
 * @param {string} name
 * @param {string} output
 * @returns {string} where it was kept, to end a sentence with
 */
export function keepLog(root, name, output) {
  const file = join(".cache", `${name}.log`);
  try {
    mkdirSync(join(root, ".cache"), { recursive: true });
    writeFileSync(join(root, file), output);
    return `the whole output is in ${file}`;
  } catch {
    // A folder that cannot be written to is reported by the step itself.
    return `its last words were: ${output.trim().split("\n").at(-1) ?? "none"}`;
  }
}
