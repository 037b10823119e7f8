import { runCommand } from "./fault.mjs";
import { tooOld } from "./node-version.mjs";

/**
 * Runs a command on whatever Node is there, before anything is installed.
 *
 * @param {() => Promise<{ command: () => Promise<number> }>} load imports the command; called only
 *   when this Node is new enough, since an older one would stumble over its syntax
 * @param {number} failed the exit status where the command could not do its work
 */
export async function bootstrap(load, failed = 1) {
  const advice = tooOld(process.versions.node);
  if (advice) {
    console.error(advice);
    process.exitCode = failed;
    return;
  }
  await runCommand(async () => (await load()).command(), failed);
}
