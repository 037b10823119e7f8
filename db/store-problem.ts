import { type JudgedCase, problemVersion } from "#problems/judged-cases.ts";
import type { LoadedProblem } from "#problems/load.ts";
import { knownMistakes } from "#problems/mistakes.ts";
import type { RenderedProblem } from "#problems/rendered-problem.ts";
import type { Database } from "./database.ts";
import { storeMistakes } from "./mistakes.ts";
import { inTransaction } from "./transaction.ts";

/** Rows of one insert: SQLite takes 32,766 values at most. */
const ROWS_AT_ONCE = 100;

/** Writes a problem, its version and that version's test cases and mistakes, all or nothing. */
export function storeProblem(
  db: Database,
  problem: LoadedProblem,
  cases: readonly JudgedCase[],
  rendered: RenderedProblem,
  contentHash: string,
  now: number,
): Promise<void> {
  const { slug } = problem;
  const version = problemVersion(problem, cases);
  const definition = JSON.stringify(problem.definition);
  const row = {
    version,
    contentHash,
    definition,
    statement: JSON.stringify(rendered.statement),
    signatures: JSON.stringify(rendered.signatures),
    hints: JSON.stringify(rendered.hints),
    editorial: JSON.stringify(rendered.editorial),
    starters: JSON.stringify(problem.starters),
    solutions: JSON.stringify(problem.solutions),
    solutionBlocks: JSON.stringify(rendered.solutionBlocks),
    driverHeader: problem.driverHeader ?? null,
    budgets: problem.budgets ? JSON.stringify(problem.budgets) : null,
    seededAt: now,
    retiredAt: null,
  };
  return inTransaction(db, async (transaction) => {
    await transaction
      .insertInto("problem")
      .values({ slug, position: 0, ...row })
      .onConflict((conflict) => conflict.column("slug").doUpdateSet(row))
      .execute();
    await transaction
      .insertInto("problemVersion")
      .values({ slug, version, definition, seededAt: now })
      .onConflict((conflict) => conflict.columns(["slug", "version"]).doUpdateSet({ definition }))
      .execute();
    // Names and notes may change within a version, so its cases are written anew.
    await transaction
      .deleteFrom("testCase")
      .where("slug", "=", slug)
      .where("version", "=", version)
      .execute();
    const rows = cases.map((one, position) => testCaseRow(slug, version, position, one));
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      await transaction
        .insertInto("testCase")
        .values(rows.slice(start, start + ROWS_AT_ONCE))
        .execute();
    }
    await storeMistakes(
      transaction,
      slug,
      version,
      knownMistakes(problem.mistakes, problem.wrongSolutions, version),
    );
  });
}

function testCaseRow(slug: string, version: string, position: number, one: JudgedCase) {
  const { group, expectsError, ...rest } = one;
  return { ...rest, slug, version, position, groupName: group, expectsError: expectsError ? 1 : 0 } as const;
}
