import { chooseNext, rank } from "./choose.ts";
import { nextPart, type RestOfDesign, splitDesign } from "./design-parts.ts";
import { isLong, standsAlone } from "./long-items.ts";
import type { PlanItem, WorkBlock } from "./plan-day.ts";
import type { PlanTerms } from "./terms.ts";

/** What is left to plan; taking something takes it out. */
export type Queue = {
  /** What fits into a day. */
  left: PlanItem[];
  /** Designs that are written on several days. */
  designs: RestOfDesign[];
  /** The one of them that goes on before anything else is begun. */
  begun: RestOfDesign | undefined;
  /** What stands alone on a day that is longer for it. */
  alone: PlanItem[];
};

type Choosing = Parameters<typeof chooseNext>[1];
const QUESTIONS_IN_BLOCK = 6;

export function queueOf(terms: PlanTerms, items: readonly PlanItem[]): Queue {
  const long = items.filter(
    (one) => isLong(terms, one) && !one.sections?.every(({ isWritten }) => isWritten),
  );
  const designs = long.flatMap((one) => splitDesign(one, terms.minutes * 60) ?? []);
  return {
    left: items.filter((one) => !isLong(terms, one)),
    designs,
    begun: designs.find(({ item, left }) => left.length < (item.sections?.length ?? 0)),
    alone: long.filter((one) => standsAlone(terms, one) && !designs.some(({ item }) => item === one)),
  };
}

/** The next part of the design under way; undefined where none is, or the day has no room for it. */
export function takeBegun(queue: Queue, free: number): WorkBlock | undefined {
  if (!queue.begun) return undefined;
  const { item } = queue.begun;
  const taken = nextPart(queue.begun, free);
  if (!taken) return undefined;
  queue.designs = queue.designs.filter((one) => one.item.slug !== item.slug);
  queue.begun = taken.rest;
  return blockOf([taken.part]);
}

/** Something long. */
export function takeAlone(queue: Queue, choosing: Choosing): WorkBlock | undefined {
  const item = chooseNext(queue.alone, choosing);
  if (!item) return undefined;
  queue.alone = queue.alone.filter((one) => one !== item);
  return blockOf([item]);
}

/**
 * One item, or several questions of one topic, of at most `free` seconds; a design that takes several days is
 * begun only where at least `leastPart` seconds of it fit, one at a time.
 */
export function takeNext(
  queue: Queue,
  choosing: Choosing,
  { free, leastPart }: { free: number; leastPart: number },
): WorkBlock | undefined {
  const parts = queue.begun ? [] : queue.designs.flatMap((one) => nextPart(one, free)?.part ?? []);
  const first = chooseNext(
    [...queue.left.filter((one) => one.seconds <= free), ...parts.filter((one) => one.seconds >= leastPart)],
    choosing,
  );
  if (!first) return undefined;
  if (first.part) {
    queue.begun = queue.designs.find(({ item }) => item.slug === first.slug);
    return takeBegun(queue, free);
  }
  const items = first.item === "question" ? severalQuestions(queue.left, first, choosing, free) : [first];
  queue.left = queue.left.filter((one) => !items.includes(one));
  return blockOf(items);
}

function severalQuestions(
  left: readonly PlanItem[],
  first: PlanItem,
  choosing: Choosing,
  free: number,
): PlanItem[] {
  const items = [first];
  const others = left.filter(
    (one) =>
      one !== first &&
      one.item === "question" &&
      one.topics[0] === first.topics[0] &&
      (one.seenDay === undefined) === (first.seenDay === undefined),
  );
  for (const one of others.sort((a, b) => rank(a, b, choosing.progress))) {
    if (items.length === QUESTIONS_IN_BLOCK) break;
    if (secondsIn(items) + one.seconds <= free) items.push(one);
  }
  return items;
}

function blockOf(items: PlanItem[]): WorkBlock | undefined {
  const [first] = items;
  const topic = first?.topics[0];
  return first && topic && { kind: first.item, topic, items, seconds: secondsIn(items) };
}

export function secondsIn(parts: readonly { seconds: number }[]): number {
  return parts.reduce((sum, { seconds }) => sum + seconds, 0);
}
