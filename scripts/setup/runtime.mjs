import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "./fault.mjs";
import { runQuietly } from "./run-quietly.mjs";

/** The majors for which the native packages bring prebuilt binaries and which run TypeScript files. */
const SUPPORTED_MAJORS = [24, 26];

/**
 * Where the npm package `node` keeps its binary. Its folder in node_modules/.bin comes first on the
 * PATH of every npm script, so that after the first installation `node` means this one everywhere.
 *
 * @param {string} root
 */
export function runtimeFile(root) {
  return join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
}

/**
 * Puts the binary of the npm package `node` in its place.
 *
 * The package would download it by an install script, with no entry in the lock file. Where
 * package-lock.json holds the platform's binary it is already here and only has to be linked.
 *
 * @param {string} root
 * @returns {Promise<string>} the binary to run everything with
 * @throws {Fault} where there is no binary for this platform and this Node is too old as well
 */
export async function prepareRuntime(root) {
  const file = runtimeFile(root);
  const version = JSON.parse(
    readFileSync(join(root, "node_modules", "node", "package.json"), "utf8"),
  ).version;
  if ((await versionOf(file)) !== version) {
    if (!linkLocked(root, file)) await runPackageScript(root);
  }
  if ((await versionOf(file)) === version) {
    linkIntoPath(root);
    return file;
  }
  // A binary that does not run here (musl, an unusual processor) must not shadow the machine's own.
  rmSync(join(root, "node_modules", ".bin", "node"), { force: true });
  if (SUPPORTED_MAJORS.includes(Number(process.versions.node.split(".")[0]))) return process.execPath;
  throw new Fault(
    `No binary of Node ${version} runs on ${process.platform} ${process.arch}: install Node 24 yourself and start again with it.`,
  );
}

/** @param {string} file */
async function versionOf(file) {
  if (!existsSync(file)) return undefined;
  const { status, output } = await runQuietly(file, ["-p", "process.versions.node"], { cwd: dirname(file) });
  return status === 0 ? output.trim() : undefined;
}

/**
 * @param {string} root
 * @param {string} file
 */
function linkLocked(root, file) {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const locked = join(
    root,
    "node_modules",
    `node-${platform}-${process.arch}`,
    "bin",
    file.slice(dirname(file).length + 1),
  );
  if (!existsSync(locked)) return false;
  mkdirSync(dirname(file), { recursive: true });
  // Renamed into place, so that a command that starts at the same moment never meets half a binary.
  const draft = `${file}.${process.pid}`;
  try {
    linkSync(locked, draft);
  } catch {
    copyFileSync(locked, draft); // A file system without hard links.
  }
  renameSync(draft, file);
  return true;
}

/** @param {string} root */
async function runPackageScript(root) {
  await runQuietly(process.execPath, ["installArchSpecificPackage.js"], {
    cwd: join(root, "node_modules", "node"),
  });
}

/** @param {string} root */
function linkIntoPath(root) {
  const link = join(root, "node_modules", ".bin", "node");
  if (process.platform === "win32" || existsSync(link)) return;
  rmSync(link, { force: true }); // A link to what is no longer there.
  symlinkSync(join("..", "node", "bin", "node"), link);
}
