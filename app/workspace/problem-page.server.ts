import { targetOf } from "#app/workspace/device/target.server.ts";
import type { StoredProblem } from "#db/problems.ts";

/** The part of a problem that every tab of its page needs; nothing that gives an answer away. */
export type ProblemPage = ReturnType<typeof problemPage>;

export function problemPage(problem: StoredProblem) {
  const { slug, version, definition, starters, driverHeader, hints, position, count, previous, next } =
    problem;
  const { title, summary, difficulty, topics, minutes, languages, signature, kernel, limits } = definition;
  const target = targetOf(problem);
  return {
    slug,
    version,
    title,
    summary,
    difficulty,
    topics,
    minutes,
    languages,
    signature,
    ...(kernel ? { kernel } : {}),
    ...(driverHeader === undefined ? {} : { driverHeader }),
    limits,
    ...(target ? { target } : {}),
    starters,
    hintCount: hints.length,
    place: { position, count, ...(previous && { previous }), ...(next && { next }) },
  };
}
