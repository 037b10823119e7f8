/** `node scripts/run.mjs <file> [arguments]`: one of the project's TypeScript files on the project's own Node. */
import { bootstrap } from "#scripts/setup/bootstrap.mjs";

await bootstrap(() => import("#scripts/commands/run.mjs"));
