/**
 * `npm run problems -- check [slug...]`, `-- mistakes [slug...]`, `-- budget [slug...]`, `-- list`, `-- new <slug>`,
 * `-- new-question <topic>/<slug>`, `-- new-scenario <slug>`, `-- new-design <slug>`: the author's commands.
 * Exit status: 0; 1 when a claim of a folder does not hold; 2 for wrong usage and whatever else kept it from its work.
 */
import { FolderFault } from "#problems/folder-fault.ts";
import { Fault, runCommand } from "#scripts/setup/fault.mjs";

// Loaded here and not above: where a package is missing or does not fit, that is said in one sentence too.
await runCommand(async () => {
  const { authorCommand } = await import("#scripts/author-commands.ts");
  try {
    return await authorCommand(process.argv.slice(2));
  } catch (error) {
    throw error instanceof FolderFault ? new Fault(error.message) : error;
  }
}, 2);
