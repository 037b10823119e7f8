import path from "node:path";
import type { JudgeableProblem } from "#app/judge-request.ts";
import { createProblemSource } from "#app/judgeable-problem.ts";
import { openDatabase } from "#db/database.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { listProblems } from "#db/problems.ts";
import { seedProblems } from "#db/seed.ts";

export const PROBLEM_DIRECTORY = path.join(import.meta.dirname, "..", "problems", "coding");
export const QUESTION_DIRECTORY = path.join(import.meta.dirname, "..", "problems", "concepts");
export const SCENARIO_DIRECTORY = path.join(import.meta.dirname, "..", "problems", "scenarios");
export const DESIGN_DIRECTORY = path.join(import.meta.dirname, "..", "problems", "design");

/**
 * A problem as the server would judge it, seeded into a database in memory by the same code. Throws a
 * FolderFault when there is no such folder or it can't be used.
 */
export async function problemInMemory(
  slug: string,
  directory = PROBLEM_DIRECTORY,
): Promise<JudgeableProblem> {
  const db = openDatabase(":memory:");
  await migrateToLatest(db);
  await seedProblems(db, { directory, only: [slug], render: false });
  const [listing] = await listProblems(db);
  const problem = await createProblemSource(db, directory).find(slug, listing?.version ?? "");
  if (!problem) throw new Error(`The problem "${slug}" was seeded but can't be read back.`);
  await db.destroy();
  return problem;
}
