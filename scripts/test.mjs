/** `npm test`: installs what is missing, then run-tests.ts runs every check and test. */
import { bootstrap } from "#scripts/setup/bootstrap.mjs";

await bootstrap(() => import("#scripts/commands/test.mjs"));
