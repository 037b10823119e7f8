import { DIFFICULTIES } from "#problems/vocabulary.ts";
import type { DesignRow } from "./design-rows.server.ts";

/** The system-design question that a list of things to do names. */
export type NextDesign = {
  slug: string;
  title: string;
  minutes: number;
  /** How many there are. */
  count: number;
  /** An answer is open. */
  isOpen: boolean;
};

/** The answer that is open, or else the easiest that was never finished; undefined where all were. */
export function nextDesign(rows: readonly DesignRow[]): NextDesign | undefined {
  const [open] = rows
    .filter((row) => row.open !== undefined)
    .sort((a, b) => (b.lastWrittenAt ?? 0) - (a.lastWrittenAt ?? 0));
  const [fresh] = rows
    .filter((row) => (row.finished ?? 0) === 0)
    .sort((a, b) => DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty));
  const row = open ?? fresh;
  if (!row) return undefined;
  const { slug, title, minutes } = row;
  return { slug, title, minutes, count: rows.length, isOpen: row === open };
}
