import { spawnSync } from "node:child_process";
import { ROOT } from "#scripts/setup/root.mjs";
import { runQuietly } from "#scripts/setup/run-quietly.mjs";

/** Mounts the first argument upon itself, read-only, for the rest of the arguments alone. */
const MOUNT = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';

/** Whether this machine lets us mount something: permissions alone would not keep root from writing. */
export const CAN_MOUNT_READ_ONLY =
  process.platform === "linux" && spawnSync("unshare", ["-rm", "sh", "-c", MOUNT, ROOT, "true"]).status === 0;

/** Runs a module of the project's, given as text, to which a file or a folder is read-only. */
export async function runReadOnly(readOnly: string, program: string): Promise<string> {
  const node = [process.execPath, "--input-type=module", "-e", program];
  const { output } = await runQuietly("unshare", ["-rm", "sh", "-c", MOUNT, readOnly, ...node], {
    cwd: ROOT,
  });
  return output;
}
