import { itemAddress } from "#app/item-address.ts";
import type { InterviewPurpose, PlanBlock, PlanDay, PlanItem, WorkBlock } from "#plan/plan-day.ts";
import type { BlockKind } from "#plan/vocabulary.ts";
import { SECTION_LABELS, SECTIONS, type Section } from "#problems/system-design/vocabulary.ts";
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
  /** How many of how many items; absent for reviews, interviews and parts of a design. */
  items?: { done: number; of: number };
  /** By how much the day is longer than its minutes because of it. */
  overSeconds?: number;
  isDone: boolean;
  /** Where its next item is. */
  to: string;
};

export type DayView = { day: number; date: string; isOff: boolean; seconds: number; blocks: BlockView[] };

/** What is done of a day that has begun; nothing of days to come. */
export type DoneOfDay = {
  items: ReadonlySet<string>;
  /** Of designs under way, by slug: the sections that have words now. */
  sections: ReadonlyMap<string, readonly Section[]>;
  isReviewed: boolean;
  isInterviewed: boolean;
};
const NOTHING_DONE: DoneOfDay = {
  ...{ items: new Set(), sections: new Map(), isReviewed: false, isInterviewed: false },
};

const PURPOSES: Record<InterviewPurpose, string> = {
  baseline: "to see where you stand",
  midway: "to see how far you have come",
  rehearsal: "as a rehearsal",
};

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
    const say = `${block.length} minutes, ${PURPOSES[block.purpose]}`;
    return { kind, seconds, say, isDone: done.isInterviewed, to: "/interviews" };
  }
  const { items, topic, overSeconds } = block;
  const [first] = items;
  const name = TOPIC_LABELS[topic];
  if (first?.part) return partView(block, first, first.part, done);
  const open = items.filter((one) => !done.items.has(itemKey(one)));
  const [next = first] = open;
  const say = kind === "question" ? name : `${first?.title ?? ""}, ${name.toLowerCase()}`;
  return {
    ...{ kind, seconds, say, isDone: open.length === 0 },
    items: { done: items.length - open.length, of: items.length },
    ...(overSeconds === undefined || overSeconds <= 0 ? {} : { overSeconds }),
    to: next ? itemAddress(next) : "/problems",
  };
}

/** Some sections of a design: done when each has words. */
function partView(
  { kind, seconds }: WorkBlock,
  item: PlanItem,
  part: NonNullable<PlanItem["part"]>,
  done: DoneOfDay,
): BlockView {
  const sections = SECTIONS.filter((section) => part.sections.includes(section));
  const written = done.sections.get(item.slug) ?? [];
  const isDone = done.items.has(itemKey(item)) || sections.every((section) => written.includes(section));
  const named = sections.map((section) => SECTION_LABELS[section].toLowerCase()).join(", ");
  return { kind, seconds, say: `${item.title}: ${named}`, isDone, to: itemAddress(item) };
}
