import { ensureBuilt } from "#scripts/setup/build.mjs";
import { Fault } from "#scripts/setup/fault.mjs";
import { ensureInstalled } from "#scripts/setup/install.mjs";
import { CPP, ensurePrepared, PYTHON } from "#scripts/setup/languages.mjs";
import { isPortTaken } from "#scripts/setup/port.mjs";
import { ROOT } from "#scripts/setup/root.mjs";
import { runAttached } from "#scripts/setup/run-attached.mjs";

/**
 * From a fresh clone to a served page: installs and builds what has changed, then runs server.ts, which
 * migrates and seeds the database, serves, and prints its address. Ends with the server.
 *
 * @returns {Promise<number>} its exit status
 */
export async function command() {
  const progress = { out: process.stdout };
  await refuseTakenPort();
  const runtime = await ensureInstalled(ROOT, progress);
  await ensureBuilt(ROOT, runtime, progress);
  await ensurePrepared(PYTHON, ROOT, runtime, progress);
  await ensurePrepared(CPP, ROOT, runtime, progress);
  return await runAttached(runtime, ["server.ts"], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production" },
  });
}

/** The server would find out as well, but only after a minute of installing and building. */
async function refuseTakenPort() {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || "127.0.0.1";
  if (!Number.isInteger(port) || port < 1 || port > 65535) return;
  if (await isPortTaken(port, host)) {
    throw new Fault(
      `Port ${port} on ${host} is taken: stop what listens there, or choose another port with PORT=${port + 1} npm start.`,
    );
  }
}
