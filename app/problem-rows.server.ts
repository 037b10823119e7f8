import type { Database } from "#db/database.ts";
import { listProblems } from "#db/problems.ts";
import { problemStatistics } from "#db/statistics.ts";
import { visitedSlugs } from "#db/visits.ts";
import type { ProblemRow } from "./problem-row.ts";

/** Every problem with what this visitor did with it, in the order of the list. */
export async function problemRows(db: Database, visitorId: string): Promise<ProblemRow[]> {
  const [problems, statistics, visited] = await Promise.all([
    listProblems(db),
    problemStatistics(db, visitorId),
    visitedSlugs(db, visitorId),
  ]);
  return problems.map(({ slug, position, title, summary, kind, difficulty, ...rest }) => {
    const { topics, roles, languages, minutes, device } = rest;
    const described = {
      ...{ slug, position, title, summary, kind, difficulty, topics, roles, languages, minutes },
      ...(device ? { device: device.target } : {}),
    };
    const tried = statistics.get(slug);
    if (!tried) return { ...described, status: visited.has(slug) ? "started" : "new" };
    const { verdict, budgetVerdict, score, lastTriedAt, isSolved } = tried;
    return {
      ...described,
      verdict,
      ...(budgetVerdict ? { budgetVerdict } : {}),
      score,
      lastTriedAt,
      status: isSolved ? "accepted" : "tried",
    };
  });
}
