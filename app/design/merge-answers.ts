import type { DesignAnswer, Section } from "#problems/system-design/vocabulary.ts";

/**
 * One answer of two that grew out of `base` in two pages. Sections, replies, rows of the sheet, own rows
 * together and the board are parts; undefined where both pages changed the same part in different ways.
 */
export function mergeAnswers(
  base: DesignAnswer,
  mine: DesignAnswer,
  theirs: DesignAnswer,
): DesignAnswer | undefined {
  const texts = mergeRecords(base.texts, mine.texts, theirs.texts);
  const replies = mergeRecords(base.replies, mine.replies, theirs.replies);
  const rows = mergeRecords(base.sheet.rows, mine.sheet.rows, theirs.sheet.rows);
  const own = mergePart(base.sheet.own, mine.sheet.own, theirs.sheet.own);
  const board = mergePart(base.board, mine.board, theirs.board);
  if (!texts || !replies || !rows || !own || !board) return undefined;
  return { texts: texts as Record<Section, string>, board, sheet: { rows, own }, replies };
}

/** Whether two answers say the same; an entry that is empty says nothing. */
export function isSameAnswer(one: DesignAnswer, other: DesignAnswer): boolean {
  return (
    isSameRecord(one.texts, other.texts) &&
    isSameRecord(one.replies, other.replies) &&
    isSameRecord(one.sheet.rows, other.sheet.rows) &&
    isEqual(one.sheet.own, other.sheet.own) &&
    isEqual(one.board, other.board)
  );
}

function mergePart<Part>(base: Part, mine: Part, theirs: Part): Part | undefined {
  if (isEqual(mine, theirs) || isEqual(theirs, base)) return mine;
  return isEqual(mine, base) ? theirs : undefined;
}

type Texts = Readonly<Record<string, string>>;

function mergeRecords(base: Texts, mine: Texts, theirs: Texts): Record<string, string> | undefined {
  const merged: Record<string, string> = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const text = mergePart(base[key] ?? "", mine[key] ?? "", theirs[key] ?? "");
    if (text === undefined) return undefined;
    merged[key] = text;
  }
  return merged;
}

function isSameRecord(one: Texts, other: Texts): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => (one[key] ?? "") === (other[key] ?? ""));
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
