import { ensureInstalled } from "#scripts/setup/install.mjs";
import { CPP, ensurePrepared, PYTHON } from "#scripts/setup/languages.mjs";
import { ROOT } from "#scripts/setup/root.mjs";
import { runAttached } from "#scripts/setup/run-attached.mjs";

/**
 * Runs server.ts in development: pages change in the browser while they are edited. A change outside
 * app/ (db/, judge/, problems/, server.ts) needs a restart, because Node has loaded it once and for all.
 *
 * @returns {Promise<number>} the exit status
 */
export async function command() {
  const progress = { out: process.stdout };
  const runtime = await ensureInstalled(ROOT, progress);
  await ensurePrepared(PYTHON, ROOT, runtime, progress);
  await ensurePrepared(CPP, ROOT, runtime, progress);
  return await runAttached(runtime, ["server.ts"], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "development" },
  });
}
