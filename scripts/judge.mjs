/** `npm run judge`: scripts/judge.ts on the project's own Node. Its status 1 is a verdict, so that a failure is 2. */
import { bootstrap } from "#scripts/setup/bootstrap.mjs";

await bootstrap(() => import("#scripts/commands/judge.mjs"), 2);
