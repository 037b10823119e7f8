import { ensureBuilt } from "#scripts/setup/build.mjs";
import { ensureInstalled } from "#scripts/setup/install.mjs";
import { ROOT } from "#scripts/setup/root.mjs";

/** @returns {Promise<number>} the exit status */
export async function command() {
  const progress = { out: process.stdout };
  await ensureBuilt(ROOT, await ensureInstalled(ROOT, progress), progress);
  return 0;
}
