import type { ProblemRow } from "#app/problem-row.ts";
import { STATUSES } from "#app/problem-row.ts";
import { DIFFICULTIES, TOPICS } from "#problems/vocabulary.ts";

export const SORT_KEYS = ["status", "title", "topic", "difficulty", "minutes", "score", "tried"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Absent key: the order in which the problems are best done. */
export type Sorting = { key?: SortKey; descending: boolean };

const ORDERS: Record<SortKey, (row: ProblemRow) => number | string> = {
  status: (row) => STATUSES.indexOf(row.status),
  title: (row) => row.title,
  topic: (row) => (TOPICS as readonly string[]).indexOf(row.topics[0] ?? ""),
  difficulty: (row) => DIFFICULTIES.indexOf(row.difficulty),
  minutes: (row) => row.minutes,
  score: (row) => row.score ?? -1,
  tried: (row) => row.lastTriedAt ?? 0,
};

/** Reads `sort=topic` or `sort=-topic`. */
export function readSorting(search: URLSearchParams): Sorting {
  const [, minus, name] = /^(-?)(\w+)$/.exec(search.get("sort") ?? "") ?? [];
  const key = SORT_KEYS.find((one) => one === name);
  return key ? { key, descending: minus === "-" } : { descending: false };
}

/** Rows of equal rank keep the order of the list. */
export function sortRows(rows: readonly ProblemRow[], { key, descending }: Sorting): ProblemRow[] {
  if (!key) return [...rows];
  const order = ORDERS[key];
  const sorted = [...rows].sort((a, b) => compare(order(a), order(b)));
  return descending ? sorted.reverse() : sorted;
}

/** The address after a press on a column's head: ascending, descending, then the list's own order. */
export function addressSortedBy(search: URLSearchParams, key: SortKey): string {
  const { key: current, descending } = readSorting(search);
  const next = new URLSearchParams(search);
  if (current !== key) next.set("sort", key);
  else if (!descending) next.set("sort", `-${key}`);
  else next.delete("sort");
  return next.size > 0 ? `/problems?${next}` : "/problems";
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "en-GB");
  return Number(a) - Number(b);
}
