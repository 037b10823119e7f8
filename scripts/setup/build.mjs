import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault, writeFault } from "./fault.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { step } from "./progress.mjs";
import { keepLog, runQuietly } from "./run-quietly.mjs";

const BUILD_INPUTS = [
  "app",
  "db",
  "interview",
  "judge",
  "plan",
  "public",
  "review",
  "scoring",
  "scripts/bundle",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

/** Folders of problems/ that are read when the server starts; the rest of it is bundled like the folders above. */
const READ_AT_START = new Set(["coding", "concepts", "scenarios", "design"]);

/**
 * Everything that can change what the build writes.
 *
 * @param {string} root
 */
function buildInputs(root) {
  const problems = readdirSync(join(root, "problems")).filter((name) => !READ_AT_START.has(name));
  return [...BUILD_INPUTS, ...problems.map((name) => `problems/${name}`)];
}

const STAMP = join("build", ".inputs");

/**
 * Builds pages and styles, unless nothing has changed since the last build.
 *
 * @param {string} root
 * @param {string} runtime the Node to build with
 * @param {import("./progress.mjs").Progress} progress
 * @throws {Fault}
 */
export async function ensureBuilt(root, runtime, progress) {
  const inputs = fingerprint(root, buildInputs(root));
  if (readStamp(root) === inputs) return;
  await step(progress, "Building pages and styles", () => build(root, runtime));
  writeFileSync(join(root, STAMP), inputs);
}

/**
 * @param {string} root
 * @param {string} runtime
 */
async function build(root, runtime) {
  try {
    rmSync(join(root, STAMP), { force: true });
  } catch (error) {
    throw writeFault(error, root) ?? error;
  }
  const remix = join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const { status, output } = await runQuietly(runtime, [remix, "vite:build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status === 0) return;
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output))
    throw writeFault(Object.assign(new Error(), { code: "EACCES" }), root);
  throw new Fault(`The build failed: ${keepLog(root, "build", output)}.`, { cause: output.trimEnd() });
}

/** @param {string} root */
function readStamp(root) {
  try {
    return readFileSync(join(root, STAMP), "utf8");
  } catch {
    return undefined; // Never built, or the last build did not end well.
  }
}
