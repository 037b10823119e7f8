/** `npm run build`: what `npm start` builds, without starting. */
import { bootstrap } from "#scripts/setup/bootstrap.mjs";

await bootstrap(() => import("#scripts/commands/build.mjs"));
