import type { AppLoadContext } from "@remix-run/node";
import type { ReviewedDesign } from "#app/design-review/reviewed-design.server.ts";
import { findDesignVersion, listDesignVersions } from "#db/design-versions.ts";
import { escapeText } from "#problems/render-markup.ts";
import { sheetDifference } from "#problems/system-design/difference/sheet-difference.ts";
import { textDifference } from "#problems/system-design/difference/text-difference.ts";
import { SECTIONS } from "#problems/system-design/vocabulary.ts";
import type { HistoryData } from "./history-page.tsx";

type Compared = Pick<HistoryData, "versions" | "from" | "to" | "texts" | "rows" | "boards">;

/** What changed between two versions of an answer; by default the last one and the one before. */
export async function compareVersions(
  { db }: Pick<AppLoadContext, "db">,
  { design, rendered }: ReviewedDesign,
  answerId: string,
  search: URLSearchParams,
): Promise<Compared> {
  const versions = await listDesignVersions(db, answerId);
  const numbers = versions.map(({ number }) => number);
  const named = (name: string) => numbers.find((number) => String(number) === search.get(name));
  const to = named("to") ?? numbers[0] ?? 1;
  const from = named("from") ?? numbers[1] ?? to;
  const [before, after] = [
    await findDesignVersion(db, answerId, from),
    await findDesignVersion(db, answerId, to),
  ];
  if (!before || !after) throw new Response(null, { status: 404 });
  const keys = design.rows.map(({ key }) => key);
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
