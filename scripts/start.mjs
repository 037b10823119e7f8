/** `npm start`: from a fresh clone to a served page; commands/start.mjs tells how. */
import { bootstrap } from "#scripts/setup/bootstrap.mjs";

await bootstrap(() => import("#scripts/commands/start.mjs"));
