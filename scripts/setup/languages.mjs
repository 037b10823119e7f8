import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { step } from "./progress.mjs";
import { keepLog, runQuietly } from "./run-quietly.mjs";

/**
 * What a language starts faster with. Only a shortcut: without it the judge makes what it needs itself.
 *
 * @typedef {object} Preparation
 * @property {string} name of the language
 * @property {string[]} inputs all that has a part in the result
 * @property {string} program makes it
 * @property {string} result what must be there; a file or a folder
 * @property {string} stamp tells from which inputs it was made
 */

/** The memory of a started interpreter, from which others start ten times faster. @type {Preparation} */
export const PYTHON = {
  name: "Python",
  inputs: ["judge/child/python", "node_modules/pyodide/package.json"],
  program: "python-image.ts",
  result: join(".cache", "python.image"),
  stamp: join(".cache", "python.inputs"),
};

/** The standard headers, precompiled: ten seconds that the first program in C++ would wait. @type {Preparation} */
export const CPP = {
  name: "C++",
  inputs: [
    "judge/child/compiler",
    "judge/native/build-cpp-header.ts",
    "node_modules/@yowasp/clang/package.json",
  ],
  program: "cpp-header.ts",
  result: join(".cache", "judge"),
  stamp: join(".cache", "judge", "cpp.inputs"),
};

/**
 * Prepares a language, unless nothing has changed since. Where that fails, it says so and goes on.
 *
 * @param {Preparation} preparation
 * @param {string} root
 * @param {string} runtime the Node to run it with
 * @param {import("./progress.mjs").Progress} progress
 */
export async function ensurePrepared(preparation, root, runtime, progress) {
  const { name, result, stamp } = preparation;
  const inputs = fingerprint(root, preparation.inputs);
  if (existsSync(join(root, result)) && readStamp(join(root, stamp)) === inputs) return;
  try {
    await step(progress, `Preparing ${name}`, () => prepare(preparation, root, runtime, inputs));
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    progress.out.write(`  ${name} will start more slowly: ${keepLog(root, name, output)}.\n`);
  }
}

/**
 * @param {Preparation} preparation
 * @param {string} root
 * @param {string} runtime
 * @param {string} inputs
 */
async function prepare({ program, stamp }, root, runtime, inputs) {
  const stampFile = join(root, stamp);
  mkdirSync(dirname(stampFile), { recursive: true });
  rmSync(stampFile, { force: true });
  const file = join(root, "scripts", program);
  const { status, output } = await runQuietly(runtime, ["--no-node-snapshot", file], { cwd: root });
  if (status !== 0) throw new Error(output);
  writeFileSync(stampFile, inputs);
}

/** @param {string} file */
function readStamp(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined; // Never made, or the last attempt did not end well.
  }
}
