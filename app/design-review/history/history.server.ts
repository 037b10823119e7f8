import type { AppLoadContext } from "@remix-run/node";
import type { StoredDesignAnswer } from "#db/design-answers.ts";
import { findDesignVersion, listDesignVersions } from "#db/design-versions.ts";
import type { StoredDesign } from "#db/designs.ts";
import { escapeText } from "#problems/render-markup.ts";
import { sheetDifference } from "#problems/system-design/difference/sheet-difference.ts";
import { textDifference } from "#problems/system-design/difference/text-difference.ts";
import { SECTIONS } from "#problems/system-design/vocabulary.ts";
import type { HistoryData } from "./history-page.tsx";
import { NOW } from "./version-words.ts";

type Compared = Pick<HistoryData, "versions" | "from" | "to" | "texts" | "rows" | "boards">;

/**
 * What changed between two versions of an answer; by default the last one and the one before. What an open answer
 * says now is the last one.
 */
export async function compareVersions(
  { db }: Pick<AppLoadContext, "db">,
  { rows, rendered }: Pick<StoredDesign, "rows" | "rendered">,
  { id, answer, updatedAt, finishedAt }: StoredDesignAnswer,
  search: URLSearchParams,
): Promise<Compared> {
  const kept = await listDesignVersions(db, id);
  const now = { number: NOW, reason: "kept" as const, createdAt: updatedAt };
  const versions = finishedAt === undefined ? [now, ...kept] : kept;
  const numbers = versions.map(({ number }) => number);
  const named = (name: string) => numbers.find((number) => String(number) === search.get(name));
  const to = named("to") ?? numbers[0] ?? 1;
  const from = named("from") ?? numbers[1] ?? to;
  const said = async (number: number) =>
    number === NOW && finishedAt === undefined ? { answer } : await findDesignVersion(db, id, number);
  const [before, after] = [await said(from), await said(to)];
  if (!before || !after) throw new Response(null, { status: 404 });
  const keys = rows.map(({ key }) => key);
  return {
    ...{ versions, from, to },
    texts: SECTIONS.map((section) => ({
      section,
      spans: textDifference(before.answer.texts[section], after.answer.texts[section]),
    })),
    rows: sheetDifference(before.answer.sheet, after.answer.sheet, keys).map((row) => ({
      ...row,
      label: rendered.open.rows[row.key]?.label ?? escapeText(row.label ?? row.key),
    })),
    boards: { before: before.answer.board, after: after.answer.board },
  };
}
