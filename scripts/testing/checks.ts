import path from "node:path";
import { step } from "#scripts/setup/progress.mjs";
import { runQuietly } from "#scripts/setup/run-quietly.mjs";
import { failed, type Outcome, PASSED } from "./outcome.ts";

/** A check of the sources as a whole. It either holds or says on standard output what does not. */
export type Check = { doing: string; program: string; args: string[] };

export const TYPES: Check = { doing: "Checking types", program: "typescript/bin/tsc", args: ["-p", "."] };

/** Style, faults that a pattern shows, and which folder may import which. */
export const LINT: Check = {
  doing: "Checking style, faults and boundaries between folders",
  program: "@biomejs/biome/bin/biome",
  args: ["ci", "--error-on-warnings", "--colors=off"],
};

export const DEAD_CODE: Check = {
  doing: "Looking for dead code",
  program: "knip/bin/knip.js",
  args: ["--no-progress", "--treat-config-hints-as-errors"],
};

/** What a check has found, as it says it. */
class Finding extends Error {}

/** Runs a check with the Node we run on; only a failure shows its output. */
export async function runCheck(root: string, { doing, program, args }: Check): Promise<Outcome> {
  const file = path.join(root, "node_modules", program);
  try {
    await step({ out: process.stdout }, doing, async () => {
      const { status, output } = await runQuietly(process.execPath, [file, ...args], { cwd: root });
      if (status !== 0) throw new Finding(output.trimEnd());
    });
    return PASSED;
  } catch (finding) {
    if (!(finding instanceof Finding)) throw finding;
    console.log(finding.message);
    return failed(doing, finding.message);
  }
}
