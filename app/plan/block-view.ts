import { itemAddress } from "#app/item-address.ts";
import type { PlanBlock, PlanDay } from "#plan/plan-day.ts";
import type { BlockKind } from "#plan/vocabulary.ts";
import { TOPIC_LABELS } from "#problems/vocabulary.ts";
import { formatDay } from "#review/day.ts";
import { itemKey } from "./plan-items.ts";

/** A part of a day as pages show it. */
export type BlockView = {
  kind: BlockKind;
  /** What it is about: a topic, a title with its topic, a purpose. */
  say: string;
  /** What the whole block takes. */
  seconds: number;
  /** How many of how many items; absent for reviews and interviews. */
  items?: { done: number; of: number };
  isDone: boolean;
  /** Where its next item is. */
  to: string;
};

export type DayView = { day: number; date: string; isOff: boolean; seconds: number; blocks: BlockView[] };

/** What is done of a day that has begun; nothing of days to come. */
export type DoneOfDay = { items: ReadonlySet<string>; isReviewed: boolean; isInterviewed: boolean };
const NOTHING_DONE: DoneOfDay = { items: new Set(), isReviewed: false, isInterviewed: false };

export function dayView({ day, isOff, blocks }: PlanDay, done: DoneOfDay = NOTHING_DONE): DayView {
  const seconds = blocks.reduce((sum, one) => sum + one.seconds, 0);
  return { day, date: formatDay(day), isOff, seconds, blocks: blocks.map((one) => blockView(one, done)) };
}

function blockView(block: PlanBlock, done: DoneOfDay): BlockView {
  const { kind, seconds } = block;
  if (kind === "review") {
    return { kind, seconds, say: "What is due", isDone: done.isReviewed, to: "/review" };
  }
  if (kind === "interview") {
    const say =
      block.purpose === "baseline"
        ? `${block.length} minutes, to see where you stand`
        : `${block.length} minutes, as a rehearsal`;
    return { kind, seconds, say, isDone: done.isInterviewed, to: "/interviews" };
  }
  const { items, topic } = block;
  const open = items.filter((one) => !done.items.has(itemKey(one)));
  const [next = items[0]] = open;
  const name = TOPIC_LABELS[topic];
  const say = kind === "question" ? name : `${items[0]?.title ?? ""}, ${name.toLowerCase()}`;
  return {
    ...{ kind, seconds, say, isDone: open.length === 0 },
    items: { done: items.length - open.length, of: items.length },
    to: next ? itemAddress(next) : "/problems",
  };
}
