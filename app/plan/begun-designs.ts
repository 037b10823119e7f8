import type { DesignUnderWay } from "#db/designs-under-way.ts";
import { type DesignAnswer, SECTIONS, type Section } from "#problems/system-design/vocabulary.ts";

/** Sections of a design that have words, rows or blocks: when today began, and now. */
export type Begun = { before: readonly Section[]; now: readonly Section[] };

type Calendar = { today: number; day: (at: number) => number };

/** By slug. */
export function begunDesigns(
  designs: readonly DesignUnderWay[],
  calendar: Calendar,
): ReadonlyMap<string, Begun> {
  return new Map(
    designs.map((one) => {
      const then = asTodayBegan(one, calendar);
      return [one.slug, { before: then ? written(then) : [], now: written(one.answer) }];
    }),
  );
}

/** The first change of today kept what stood before it. */
function asTodayBegan(
  { startedAt, answer, earlier }: DesignUnderWay,
  { today, day }: Calendar,
): DesignAnswer | undefined {
  if (day(startedAt) >= today) return undefined;
  return earlier.find(({ createdAt }) => day(createdAt) >= today)?.answer ?? answer;
}

function written({ texts, sheet, board }: DesignAnswer): Section[] {
  const beside: Partial<Record<Section, boolean>> = {
    estimate: sheet.own.length > 0 || Object.values(sheet.rows).some((row) => row.trim() !== ""),
    architecture: board.blocks.length > 0,
  };
  return SECTIONS.filter((section) => beside[section] || (texts[section] ?? "").trim() !== "");
}
