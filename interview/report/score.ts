import { TOPICS, type Topic } from "#problems/vocabulary.ts";
import { counts, type ReportedItem, type ReportedSection } from "./reported-item.ts";

/** What was right and what the bar is, both 0 to 100. */
export type Standing = { score: number; bar: number; items: number };

export type SectionScore = ReportedSection & {
  /** Absent where nothing counts: it never began, or all of it is self-marked or waits. */
  standing?: Standing;
  /** Of free responses that were marked, 0 to 100. */
  selfMarked?: number;
  spentSeconds: number;
};

export type TopicScore = Standing & { topic: Topic };

export const RECOMMENDATIONS = ["strong_hire", "lean_hire", "lean_no", "no_hire"] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

export const RECOMMENDATION_LABELS: Record<Recommendation, string> = {
  strong_hire: "Strong hire",
  lean_hire: "Lean hire",
  lean_no: "Lean no",
  no_hire: "No hire",
};

/** Points above or below the bar from which on a recommendation is strong. */
export const STRONG_POINTS = 12;
/** Of the planned time, that an interview must have begun before it says anything. */
const LEAST_SHARE = 0.5;

/** Items count alike within their section; what has no answer counts 0. */
export function sectionScores(
  sections: readonly ReportedSection[],
  items: readonly ReportedItem[],
): SectionScore[] {
  return sections.map((section) => {
    const own = items.filter((item) => item.section === section.position);
    const marked = own.flatMap(({ selfScore }) => (selfScore === undefined ? [] : [selfScore]));
    const standing = standingOf(own);
    return {
      ...section,
      ...(standing && section.startedAt !== undefined ? { standing } : {}),
      ...(marked.length > 0 ? { selfMarked: 100 * mean(marked) } : {}),
      spentSeconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
    };
  });
}

/** By the first topic of each item; topics of which nothing counts are absent. */
export function topicScores(
  sections: readonly ReportedSection[],
  items: readonly ReportedItem[],
): TopicScore[] {
  const begun = new Set(
    sections.filter(({ startedAt }) => startedAt !== undefined).map(({ position }) => position),
  );
  return TOPICS.flatMap((topic) => {
    const standing = standingOf(
      items.filter(({ topics, section }) => topics[0] === topic && begun.has(section)),
    );
    return standing ? [{ topic, ...standing }] : [];
  });
}

/** Sections by their minutes. Undefined where nothing counts. */
export function totalScore(sections: readonly SectionScore[]): Standing | undefined {
  const scored = sections.flatMap(({ standing, seconds }) => (standing ? [{ ...standing, seconds }] : []));
  const minutes = scored.reduce((sum, { seconds }) => sum + seconds, 0);
  if (minutes === 0) return undefined;
  const weighted = (of: (one: Standing) => number) =>
    scored.reduce((sum, one) => sum + of(one) * one.seconds, 0) / minutes;
  return {
    score: weighted(({ score }) => score),
    bar: weighted(({ bar }) => bar),
    items: scored.reduce((sum, { items }) => sum + items, 0),
  };
}

/** Undefined where too little was asked to say anything. */
export function recommend(
  total: Standing | undefined,
  sections: readonly ReportedSection[],
): Recommendation | undefined {
  const planned = sections.reduce((sum, { seconds }) => sum + seconds, 0);
  const begun = sections.reduce(
    (sum, { seconds, startedAt }) => sum + (startedAt === undefined ? 0 : seconds),
    0,
  );
  if (!total || begun < LEAST_SHARE * planned) return undefined;
  const above = Math.round(total.score) - Math.round(total.bar);
  if (above >= STRONG_POINTS) return "strong_hire";
  if (above >= 0) return "lean_hire";
  return above > -STRONG_POINTS ? "lean_no" : "no_hire";
}

function standingOf(items: readonly ReportedItem[]): Standing | undefined {
  const counted = items.filter(counts);
  if (counted.length === 0) return undefined;
  return {
    score: 100 * mean(counted.map(({ score }) => score)),
    bar: 100 * mean(counted.map(({ bar }) => bar)),
    items: counted.length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
