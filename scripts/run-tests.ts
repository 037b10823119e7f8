/**
 * `npm test`, once everything is installed: runs the stages one after the other, because they measure
 * time, and ends with what failed and the line `N passed, N failed`.
 */
import { parseArgs } from "node:util";
import { runCommand } from "#scripts/setup/fault.mjs";
import { ROOT } from "#scripts/setup/root.mjs";
import { type Outcome, retold, summary, total } from "#scripts/testing/outcome.ts";
import { chosenStages } from "#scripts/testing/stages.ts";

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { only: { type: "string", multiple: true, default: [] } },
    allowPositionals: true,
  });
  const outcomes: Outcome[] = [];
  for (const stage of chosenStages(values.only.flatMap((list) => list.split(",")))) {
    const outcome = await stage.run(ROOT, positionals);
    outcomes.push(outcome);
    if (stage.isBasis && outcome.failures.length > 0) break;
    // Stopped by a signal: what has run is not the whole.
    if (process.exitCode !== undefined) return Number(process.exitCode);
  }
  const all = total(outcomes);
  const hasPassed = all.failures.length === 0;
  if (!hasPassed) console.log(`\n${retold(all)}`);
  console.log(`\n${summary(all)}`);
  return hasPassed ? 0 : 1;
});
