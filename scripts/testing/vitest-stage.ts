import { rmSync } from "node:fs";
import path from "node:path";
import type { Outcome } from "./outcome.ts";
import { atLeastOneFailure, vitestOutcome } from "./reports.ts";
import { runShown } from "./run-shown.ts";

/** Runs unit, integration and hostile tests; `filters` are parts of file names. */
export async function runVitest(root: string, filters: readonly string[]): Promise<Outcome> {
  const program = path.join(root, "node_modules", "vitest", "vitest.mjs");
  const report = path.join(root, ".cache", "vitest.json");
  rmSync(report, { force: true });
  const status = await runShown(
    process.execPath,
    [program, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters],
    { cwd: root },
  );
  return atLeastOneFailure(vitestOutcome(report, root), "vitest", status);
}
