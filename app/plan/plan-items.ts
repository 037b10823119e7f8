import type { DesignRow } from "#app/design/design-rows.server.ts";
import { plannedMinutes } from "#app/design/sections/planned-minutes.ts";
import { itemOf } from "#app/item-address.ts";
import type { ProblemRow } from "#app/problem-row.ts";
import type { QuestionRow } from "#app/question/question-rows.server.ts";
import type { ScenarioRow } from "#app/scenario/scenario-rows.server.ts";
import type { StoredAttempt } from "#db/attempts.ts";
import type { PlanItem } from "#plan/plan-day.ts";
import { SECTIONS } from "#problems/system-design/vocabulary.ts";
import type { ItemKind } from "#problems/vocabulary.ts";
import type { Begun } from "./begun-designs.ts";

/** What is offered, with what the learner made of it: as the lists show it. */
export type OfferedRows = {
  problems: readonly ProblemRow[];
  questions: readonly QuestionRow[];
  scenarios: readonly ScenarioRow[];
  designs: readonly DesignRow[];
};

type Offered = Omit<PlanItem, "seenDay"> & { seenAt: number | undefined };

export function itemKey({ item, slug }: { item: ItemKind; slug: string }): string {
  return `${item} ${slug}`;
}

/** The items of a plan as they stood when `today` began, and which of them were answered since. */
export function planItems(
  rows: OfferedRows,
  attempts: readonly StoredAttempt[],
  { today, day, begun }: PlanItemsOn,
): { items: PlanItem[]; doneToday: ReadonlySet<string> } {
  // What was answered today may have been answered before, which only the attempts tell.
  const before = new Map<string, number>();
  for (const { kind, slug, at } of attempts) {
    if (day(at) < today) before.set(itemKey({ item: itemOf(kind), slug }), day(at));
  }
  const doneToday = new Set<string>();
  const items = offered(rows, begun).map(({ seenAt, ...item }): PlanItem => {
    const isToday = seenAt !== undefined && day(seenAt) >= today;
    if (isToday) doneToday.add(itemKey(item));
    const seenDay = seenAt === undefined || isToday ? before.get(itemKey(item)) : day(seenAt);
    return { ...item, ...(seenDay === undefined ? {} : { seenDay }) };
  });
  return { items, doneToday };
}

type PlanItemsOn = {
  today: number;
  day: (at: number) => number;
  /** Designs that are being written. */
  begun: ReadonlyMap<string, Begun>;
};

function offered(
  { problems, questions, scenarios, designs }: OfferedRows,
  begun: PlanItemsOn["begun"],
): Offered[] {
  return [
    ...problems.map((row) => described("coding", { ...row, seconds: 60 * row.minutes }, row.lastTriedAt)),
    // A question that an open practice set keeps sealed leads back to that set.
    ...questions
      .filter(({ isSealed }) => !isSealed)
      .map((row) => described("question", row, row.lastAnsweredAt)),
    ...scenarios.map((row) => described("scenario", row, row.lastAnsweredAt)),
    // A design that was begun is still to be finished.
    ...designs.map((row): Offered => {
      const at = row.finished ? row.lastWrittenAt : undefined;
      const sections = sectionsOf(row, begun.get(row.slug)?.before ?? []);
      return { ...described("design", { ...row, seconds: 60 * row.minutes }, at), sections };
    }),
  ];
}

function sectionsOf({ shares, minutes }: DesignRow, written: Begun["before"]) {
  const planned = plannedMinutes(shares, minutes);
  return SECTIONS.map((section) => ({
    ...{ section, seconds: 60 * planned[section], isWritten: written.includes(section) },
  }));
}

type Described = Omit<PlanItem, "item" | "seenDay" | "sections" | "part">;

function described(item: ItemKind, row: Described, seenAt: number | undefined): Offered {
  const { slug, title, difficulty, topics, roles, seconds } = row;
  return { item, slug, title, difficulty, topics, roles, seconds, seenAt };
}
