/** `npm run dev`: the server with hot reload. */
import { bootstrap } from "#scripts/setup/bootstrap.mjs";

await bootstrap(() => import("#scripts/commands/dev.mjs"));
