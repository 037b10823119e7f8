import { ensureBuilt } from "#scripts/setup/build.mjs";
import { Fault } from "#scripts/setup/fault.mjs";
import { DEAD_CODE, LINT, runCheck, TYPES } from "./checks.ts";
import { failed, type Outcome, PASSED } from "./outcome.ts";
import { runPlaywright } from "./playwright-stage.ts";
import { runVitest } from "./vitest-stage.ts";

/** A part of `npm test`, in the order in which they run: what tells most for its time comes first. */
export type Stage = {
  name: string;
  /** `filters` are parts of the names of test files; a stage without files ignores them. */
  run: (root: string, filters: readonly string[]) => Promise<Outcome>;
  /** What follows would test something else than what is there, so a failure ends everything. */
  isBasis?: true;
};

export const STAGES: Stage[] = [
  { name: "types", run: (root) => runCheck(root, TYPES) },
  { name: "lint", run: (root) => runCheck(root, LINT) },
  { name: "dead-code", run: (root) => runCheck(root, DEAD_CODE) },
  { name: "unit", run: runVitest },
  { name: "build", run: build, isBasis: true },
  { name: "e2e", run: runPlaywright },
];

/** What `--only` may name beside a single stage. */
const GROUPS: Record<string, readonly string[]> = {
  checks: ["types", "lint", "dead-code"],
  // The pages are tested as they are served: built.
  e2e: ["build", "e2e"],
};

/**
 * The stages that `--only` asks for, in their own order; all of them when it asks for none.
 * Throws Fault when it names what there is not.
 */
export function chosenStages(only: readonly string[]): Stage[] {
  const names = new Set(only.flatMap((name) => GROUPS[name] ?? [name]));
  const known = new Set([...STAGES.map((stage) => stage.name), ...Object.keys(GROUPS)]);
  for (const name of names) {
    if (!known.has(name))
      throw new Fault(`There is no stage "${name}": choose from ${[...known].join(", ")}.`);
  }
  return names.size === 0 ? STAGES : STAGES.filter((stage) => names.has(stage.name));
}

async function build(root: string): Promise<Outcome> {
  try {
    await ensureBuilt(root, process.execPath, { out: process.stdout });
    return PASSED;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    if (typeof error.cause === "string") console.log(error.cause);
    return failed("build", error.message);
  }
}
