import { existsSync } from "node:fs";
import path from "node:path";
import type { JudgeableProblem, ProblemSource } from "#app/judge-request.ts";
import { readKernelDriver } from "#app/kernel-driver.ts";
import type { Database } from "#db/database.ts";
import { findMistakes } from "#db/mistakes.ts";
import { findProblem } from "#db/problems.ts";
import { findDefinition, groupWeights, judgeCases } from "#db/test-cases.ts";

/** Reads what judging needs from the database, by the version that a submission was made to. */
export function createProblemSource(db: Database, problemDirectory: string): ProblemSource {
  return {
    async find(slug, version): Promise<JudgeableProblem | undefined> {
      const definition = await findDefinition(db, slug, version);
      const cases = definition && (await judgeCases(db, slug, version));
      if (!definition || !cases?.length) return undefined;
      const current = await findProblem(db, slug);
      const [language, source] = Object.entries(current?.solutions ?? {})[0] ?? [];
      const checkerFile = path.join(problemDirectory, slug, "checker.ts");
      return {
        definition,
        cases,
        driver: await readKernelDriver(definition, path.join(problemDirectory, slug)),
        budgets: current?.budgets,
        weights: await groupWeights(db, slug, version),
        mistakes: await findMistakes(db, slug, version),
        reference:
          language === undefined || source === undefined
            ? undefined
            : { language: language as keyof NonNullable<typeof current>["solutions"], source },
        checkerFile:
          definition.checker.kind === "custom" && existsSync(checkerFile) ? checkerFile : undefined,
      };
    },
  };
}
