import type { Day } from "./day.ts";
import { type Memory, retrievability } from "./schedule.ts";
import { REVIEW_KINDS, type ReviewKind } from "./vocabulary.ts";

/** A card as the queue sees it. */
export type QueueCard = { kind: ReviewKind; slug: string; memory: Memory };

/** How many of either sort: those that come back for the first time, and all others. */
export type Allowance = { fresh: number; others: number };

/** Answered once, and not come back yet. */
export function isFresh({ reps }: Pick<Memory, "reps">): boolean {
  return reps === 1;
}

/**
 * What is to be reviewed now, at most as many as are allowed, and how many due cards wait for another day.
 *
 * When not all find room, those go first that are the most likely to be forgotten: a card that waits becomes
 * ever more likely, so none waits for ever. Of what was chosen the short kinds come first, so that a few free
 * minutes are not spent in front of an editor: questions, scenarios, coding problems, and within each the most
 * endangered first.
 */
export function todaysQueue<Card extends QueueCard>(
  cards: readonly Card[],
  today: Day,
  allowed: Allowance,
): { queue: Card[]; waiting: number } {
  const due = cards.filter(({ memory }) => memory.dueDay <= today);
  const endangered = due
    .map((card) => ({ card, chance: retrievability(card.memory, today) }))
    .sort((a, b) => a.chance - b.chance || byName(a.card, b.card))
    .map(({ card }) => card);
  const chosen = within(endangered, allowed);
  const queue = REVIEW_KINDS.flatMap((kind) => chosen.filter((card) => card.kind === kind));
  return { queue, waiting: due.length - queue.length };
}

/** The first of each sort, as many as are allowed. */
export function within<Card extends QueueCard>(cards: readonly Card[], allowed: Allowance): Card[] {
  const left = { ...allowed };
  return cards.filter(({ memory }) => {
    const sort = isFresh(memory) ? "fresh" : "others";
    left[sort]--;
    return left[sort] >= 0;
  });
}

function byName(a: QueueCard, b: QueueCard): number {
  const [one, other] = [`${a.kind}/${a.slug}`, `${b.kind}/${b.slug}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
