import type { PlanItem } from "./plan-day.ts";

/** What is left of a design that is written on several days. */
export type RestOfDesign = { item: PlanItem; left: readonly { section: string; seconds: number }[] };

/** Undefined where the design has no sections, or one of them takes longer than a whole day. */
export function splitDesign(item: PlanItem, daySeconds: number): RestOfDesign | undefined {
  const left = (item.sections ?? []).filter(({ isWritten }) => !isWritten);
  if (left.length === 0 || left.some(({ seconds }) => seconds > daySeconds)) return undefined;
  return { item, left };
}

/** As many of the next sections as so many seconds hold, and what is left then. Undefined where not one fits. */
export function nextPart(
  { item, left }: RestOfDesign,
  free: number,
): { part: PlanItem; rest: RestOfDesign | undefined } | undefined {
  let [count, seconds] = [0, 0];
  for (const one of left) {
    if (seconds + one.seconds > free) break;
    seconds += one.seconds;
    count += 1;
  }
  if (count === 0) return undefined;
  const sections = left.slice(0, count).map(({ section }) => section);
  const rest = left.slice(count);
  return {
    part: { ...item, seconds, part: { sections, of: item.sections?.length ?? 0 } },
    rest: rest.length > 0 ? { item, left: rest } : undefined,
  };
}
