import { spawnSync } from "node:child_process";
import { ROOT } from "#scripts/setup/root.mjs";
import { runQuietly } from "#scripts/setup/run-quietly.mjs";

/** Mount something over the first argument, for the rest of the arguments alone. */
const READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';
const SMALL_DISK = 'mount -t tmpfs -o size=16k small "$0" && exec "$@"';

/** Whether this machine lets us mount something: permissions alone would not keep root from writing. */
export const CAN_MOUNT =
  process.platform === "linux" && spawnSync("unshare", inNamespace(READ_ONLY, ROOT, ["true"])).status === 0;

/** Runs a module of the project's, given as text, to which a file or a folder is read-only. */
export function runReadOnly(fileOrFolder: string, program: string): Promise<string> {
  return run(READ_ONLY, fileOrFolder, program);
}

/** The same where an empty folder is a disk of 16 KB. */
export function runOnSmallDisk(folder: string, program: string): Promise<string> {
  return run(SMALL_DISK, folder, program);
}

async function run(mount: string, place: string, program: string): Promise<string> {
  const node = [process.execPath, "--input-type=module", "-e", program];
  return (await runQuietly("unshare", inNamespace(mount, place, node), { cwd: ROOT })).output;
}

function inNamespace(mount: string, place: string, command: readonly string[]): string[] {
  return ["-rm", "sh", "-c", mount, place, ...command];
}
