import { ensureInstalled } from "#scripts/setup/install.mjs";
import { ensurePrepared, PYTHON } from "#scripts/setup/languages.mjs";
import { ROOT } from "#scripts/setup/root.mjs";
import { runAttached } from "#scripts/setup/run-attached.mjs";

/**
 * Runs the file named on the command line.
 *
 * @returns {Promise<number>} the exit status
 */
export function command() {
  return run(process.argv.slice(2));
}

/**
 * Runs Node with these arguments, installing first where that is needed. Writes nothing of its own to
 * standard output, and nothing at all once everything is installed.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit status
 */
export async function run(args) {
  const progress = { out: process.stderr };
  const runtime = await ensureInstalled(ROOT, progress);
  await ensurePrepared(PYTHON, ROOT, runtime, progress);
  return await runAttached(runtime, args, { cwd: ROOT });
}
