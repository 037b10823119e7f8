import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeFault } from "./fault.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { holdsAll } from "./lock-file.mjs";
import { npm } from "./npm.mjs";
import { step } from "./progress.mjs";
import { prepareRuntime } from "./runtime.mjs";

/**
 * @typedef {import("./progress.mjs").Progress} Progress
 * @typedef {import("./lock-file.mjs").LockedPackages} LockedPackages
 */

const STAMP = join("node_modules", ".tensor-arena-install");

// Development packages build and check the application. Scripts of packages would ask for a compiler
// under an older Node, while the binaries that they would build are shipped with the packages.
const OPTIONS = [
  "--ignore-scripts",
  "--include=dev",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
];

// A machine without a network is to be told so within seconds, not after npm's default of minutes.
const PATIENCE = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];

/**
 * Installs what package-lock.json asks for, unless it is already there.
 *
 * @param {string} root
 * @param {Progress} progress
 * @returns {Promise<string>} the Node to run everything else with
 * @throws {import("./fault.mjs").Fault}
 */
export async function ensureInstalled(root, progress) {
  const wanted = `${fingerprint(root, ["package-lock.json"])} ${process.platform} ${process.arch}`;
  const stamp = readStamp(root);
  if (stamp?.wanted === wanted && existsSync(stamp.runtime)) return stamp.runtime;

  try {
    if (!isInstalledByNpm(root)) await step(progress, "Installing packages", () => install(root));
    const runtime = await step(progress, "Preparing Node 24", () => prepareRuntime(root));
    writeFileSync(join(root, STAMP), `${wanted}\n${runtime}\n`);
    return runtime;
  } catch (error) {
    throw writeFault(error, root) ?? error;
  }
}

/**
 * A fresh folder gets exactly the lock file; an existing one only what changed, which takes a second.
 *
 * @param {string} root
 */
async function install(root) {
  const isFresh = !existsSync(join(root, "node_modules", ".package-lock.json"));
  mkdirSync(join(root, "node_modules"), { recursive: true });
  rmSync(join(root, STAMP), { force: true });
  await npm(root, [...(isFresh ? ["ci"] : ["install", "--no-save"]), ...OPTIONS, ...PATIENCE]);
}

/**
 * Whether somebody ran npm here, and all that the lock file asks for is in place.
 *
 * @param {string} root
 */
function isInstalledByNpm(root) {
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  const locked = readPackages(join(root, "package-lock.json"));
  return installed !== undefined && locked !== undefined && holdsAll(installed, locked);
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

/** @param {string} root */
function readStamp(root) {
  try {
    const [wanted, runtime] = readFileSync(join(root, STAMP), "utf8").split("\n");
    return wanted && runtime ? { wanted, runtime } : undefined;
  } catch {
    return undefined; // Not installed yet, or by npm itself.
  }
}
