import type { Outcome, Topic } from "#problems/vocabulary.ts";

type Candidate = { slug: string; topics: readonly Topic[]; outcome?: Outcome; isSealed?: boolean };

/**
 * What to answer after the question `current`: the next new one of its topic, then any that was not right
 * yet, then the one behind it in the list. Undefined where there is no other that can be answered by itself.
 */
export function nextQuestion<Row extends Candidate>(rows: readonly Row[], current: string): Row | undefined {
  const at = rows.findIndex((row) => row.slug === current);
  const others = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].filter((row) => !row.isSealed);
  const topic = rows[at]?.topics[0];
  return (
    others.find((row) => row.topics[0] === topic && row.outcome === undefined) ??
    others.find((row) => row.outcome !== "right") ??
    others[0]
  );
}
