import { DIFFICULTIES, TOPIC_LABELS } from "#problems/vocabulary.ts";
import type { ProblemRow } from "./problem-row.ts";

export type NextProblem = {
  slug: string;
  title: string;
  /** One sentence: why this one. */
  reason: string;
  /** What its button says. */
  act: "Start" | "Continue";
};

/**
 * What to do after the problem `current`: first what was tried and is nearly right, then the easiest new
 * problem of a topic that was never accepted, then whatever is left. Undefined when all are accepted.
 */
export function nextProblem(
  rows: readonly ProblemRow[],
  current: string | undefined,
): NextProblem | undefined {
  const open = rows.filter((row) => row.status !== "accepted" && row.slug !== current);
  const nearly = open
    .filter((row) => row.status === "tried" && (row.score ?? 0) > 0)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
  if (nearly) return chosen(nearly, `Your best attempt has ${nearly.score} of 100 points.`);

  const known = new Set(rows.filter((row) => row.status === "accepted").flatMap(mainTopic));
  const easiest = [...open].sort(byDifficulty);
  const unseen = easiest.find((row) => mainTopic(row).every((topic) => !known.has(topic)));
  if (unseen) {
    const topics = mainTopic(unseen).map((topic) => TOPIC_LABELS[topic].toLowerCase());
    return chosen(unseen, `Nothing accepted in ${topics} yet, and this is the easiest problem of it.`);
  }
  const rest = easiest[0];
  return rest && chosen(rest, "The easiest problem that is not accepted yet.");
}

function chosen({ slug, title, status }: ProblemRow, reason: string): NextProblem {
  return { slug, title, reason, act: status === "new" ? "Start" : "Continue" };
}

/** A problem's first topic is where it is listed. */
function mainTopic(row: ProblemRow) {
  return row.topics.slice(0, 1);
}

function byDifficulty(a: ProblemRow, b: ProblemRow): number {
  return DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty) || a.position - b.position;
}
