import { DIFFICULTIES, type Difficulty, type Kind, TOPIC_LABELS, type Topic } from "#problems/vocabulary.ts";
import type { ReportedItem } from "./reported-item.ts";
import type { TopicScore } from "./score.ts";

/** Something to practise, and why. */
export type NextStep = { kind: Kind; slug: string; title: string; reason: string };

export type Practicable = {
  kind: Kind;
  slug: string;
  title: string;
  difficulty: Difficulty;
  topics: readonly Topic[];
  seconds: number;
  /** Milliseconds since 1970. Absent: never. */
  lastSeenAt?: number;
};

const STEPS = 5;
/** Of the five, at most so many are items of the interview once more. */
const REPEATED = 3;

/**
 * What to practise next: first what fell furthest short of its bar, once more; then what was never met of the
 * topics that are furthest below theirs, the easier first.
 */
export function nextSteps(
  items: readonly ReportedItem[],
  topics: readonly TopicScore[],
  offered: readonly Practicable[],
): NextStep[] {
  const kinds = new Map(offered.map(({ kind, slug }) => [slug, kind]));
  const repeated = items
    .filter(({ standing, score, slug }) => isShort(standing, score) && kinds.has(slug))
    .sort((a, b) => (a.score ?? 0) - a.bar - ((b.score ?? 0) - b.bar))
    .slice(0, REPEATED)
    .map(
      ({ slug, title, ...item }): NextStep => ({
        ...{ kind: kinds.get(slug) ?? "single", slug, title },
        reason: repeatReason(item),
      }),
    );
  const asked = new Set(items.map(({ slug }) => slug));
  const fresh = byShortfall(topics).flatMap(({ topic, score, bar }) =>
    offered
      .filter(({ slug, topics: [first] }) => first === topic && !asked.has(slug))
      .sort(byNovelty)
      .slice(0, 2)
      .map(({ kind, slug, title, lastSeenAt, seconds }): NextStep => {
        const reason = `${TOPIC_LABELS[topic]} is at ${Math.round(score)}, the bar at ${Math.round(bar)}. ${lastSeenAt === undefined ? "New to you" : "Met before"}, ${Math.max(1, Math.round(seconds / 60))} min.`;
        return { kind, slug, title, reason };
      }),
  );
  return [...repeated, ...fresh].slice(0, STEPS);
}

function isShort(standing: ReportedItem["standing"], score: number | undefined): boolean {
  return standing === "unanswered" || (score !== undefined && score < 1);
}

type Why = Pick<ReportedItem, "kind" | "standing" | "score" | "isOverBudget">;

function repeatReason({ kind, standing, score = 0, isOverBudget }: Why): string {
  if (standing === "unanswered") return "It had no answer: do it without a clock.";
  if (isOverBudget) return "Right, but too large for its device: bring it under the budget.";
  const points = `${Math.round(score * 100)} of 100 in the interview`;
  if (kind === "coding") return `${points}: the attempt is kept, go on from it.`;
  return kind === "scenario"
    ? `${points}: play it again and compare with the expert's path.`
    : `${points}: the same with new numbers, explained at once.`;
}

function byShortfall(topics: readonly TopicScore[]): TopicScore[] {
  return topics.toSorted((a, b) => a.score - a.bar - (b.score - b.bar));
}

function byNovelty(a: Practicable, b: Practicable): number {
  const easier = DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty);
  return (a.lastSeenAt ?? 0) - (b.lastSeenAt ?? 0) || easier || (a.slug < b.slug ? -1 : 1);
}
