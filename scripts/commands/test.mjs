import { ensureInstalled } from "#scripts/setup/install.mjs";
import { CPP, ensurePrepared, PYTHON } from "#scripts/setup/languages.mjs";
import { ROOT } from "#scripts/setup/root.mjs";
import { runAttached } from "#scripts/setup/run-attached.mjs";

/** @returns {Promise<number>} the exit status: 0 when nothing has failed */
export async function command() {
  const progress = { out: process.stdout };
  const runtime = await ensureInstalled(ROOT, progress);
  await ensurePrepared(PYTHON, ROOT, runtime, progress);
  await ensurePrepared(CPP, ROOT, runtime, progress);
  return await runAttached(runtime, ["scripts/run-tests.ts", ...process.argv.slice(2)], { cwd: ROOT });
}
