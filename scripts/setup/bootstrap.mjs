import { runCommand } from "./fault.mjs";
import { tooOld } from "./node-version.mjs";

/**
 * Runs a command on whatever Node is there, before anything is installed.
 *
 * @param {() => Promise<{ command: () => Promise<number> }>} load imports the command; called only
 *   when this Node is new enough, since an older one would stumble over its syntax
 */
export async function bootstrap(load) {
  const advice = tooOld(process.versions.node);
  if (advice) {
    console.error(advice);
    process.exitCode = 1;
    return;
  }
  await runCommand(async () => (await load()).command());
}
