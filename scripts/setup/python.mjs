import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { step } from "./progress.mjs";
import { keepLog, runQuietly } from "./run-quietly.mjs";

/** All that has a part in what the memory of a started interpreter holds. */
const INPUTS = ["judge/child/python", "node_modules/pyodide/package.json"];
const IMAGE = join(".cache", "python.image");
const STAMP = join(".cache", "python.inputs");

/**
 * Writes down the memory of a started Python interpreter, from which others start ten times faster, unless
 * nothing has changed since. Only a shortcut: where it fails, it says so, and Python starts without it.
 *
 * @param {string} root
 * @param {string} runtime the Node to run it with
 * @param {import("./progress.mjs").Progress} progress
 */
export async function ensurePythonImage(root, runtime, progress) {
  const inputs = fingerprint(root, INPUTS);
  if (existsSync(join(root, IMAGE)) && readStamp(root) === inputs) return;
  try {
    await step(progress, "Preparing Python", () => makeImage(root, runtime, inputs));
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    progress.out.write(`  Python will start more slowly: ${keepLog(root, "python", output)}.\n`);
  }
}

/**
 * @param {string} root
 * @param {string} runtime
 * @param {string} inputs
 */
async function makeImage(root, runtime, inputs) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(join(root, STAMP), { force: true });
  const program = join(root, "scripts", "python-image.ts");
  const { status, output } = await runQuietly(runtime, ["--no-node-snapshot", program], { cwd: root });
  if (status !== 0) throw new Error(output);
  writeFileSync(join(root, STAMP), inputs);
}

/** @param {string} root */
function readStamp(root) {
  try {
    return readFileSync(join(root, STAMP), "utf8");
  } catch {
    return undefined; // Never made, or the last attempt did not end well.
  }
}
