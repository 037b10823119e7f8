import type { StoredDesignAnswer } from "#db/design-answers.ts";
import { amount, count } from "#problems/question/format.ts";
import { escapeText } from "#problems/render-markup.ts";
import { automaticScore } from "#problems/system-design/automatic-score.ts";
import { boardGraph } from "#problems/system-design/board/graph.ts";
import { blockName, linkWords } from "#problems/system-design/board/words.ts";
import type { Row, Total } from "#problems/system-design/schema.ts";
import { judgeRow } from "#problems/system-design/sheet/judge-row.ts";
import { readSheet, type SheetReading, type TotalReading } from "#problems/system-design/sheet/read-sheet.ts";
import { type Board, type BoardFinding, SECTIONS, type Sheet } from "#problems/system-design/vocabulary.ts";
import type { AutomaticReview, CheckView, ConstraintView, EstimateView } from "./review-data.ts";
import type { ReviewedDesign } from "./reviewed-design.server.ts";

/** All that the platform can say of a finished answer, with worked values and reasons. */
export function automaticReview(
  open: ReviewedDesign,
  { answer, spent, mode, startedAt, deadline, finishedAt }: StoredDesignAnswer,
): AutomaticReview {
  const { design } = open;
  const reading = readSheet(design, answer.sheet);
  const seconds = ((deadline ?? finishedAt ?? startedAt) - startedAt) / 1000;
  // In practice nobody counts the minutes before the first word: what the question is planned for.
  const total = mode === "timed" ? seconds : design.minutes * 60;
  return {
    score: automaticScore(design, answer).score,
    estimates: design.rows.map((row) => estimate(open, row, reading, answer.sheet.rows[row.key] ?? "")),
    constraints: design.totals.map((one, index) =>
      constraint(open, one, answer.sheet, reading.totals[index]),
    ),
    checks: design.checks.map(({ id, test }) => check(open, id, answer.board, test(answer.board))),
    times: SECTIONS.map((section) => ({
      section,
      seconds: Math.round(spent[section] ?? 0),
      suggestedSeconds: Math.round((total * design.shares[section]) / 100),
    })),
  };
}

function estimate(
  { rendered }: ReviewedDesign,
  row: Row,
  reading: SheetReading,
  expression: string,
): EstimateView {
  const { key, unit, worked, within } = row;
  const { outcome, value, says } = judgeRow(row, reading.rows.get(key) ?? { state: "empty" });
  const [low, high] = [worked * (1 - within), worked * (1 + within)];
  return {
    ...{ key, expression, outcome },
    label: rendered.open.rows[key]?.label ?? "",
    asks: rendered.open.rows[key]?.asks ?? "",
    ...(value === undefined ? {} : { value: shown(value, unit) }),
    worked: shown(worked, unit),
    accepted: `${count(low, 3)} to ${amount(high, unit, 3)}`,
    says: outcome === "slip" ? slipSays(rendered, row, says) : escapeText(says),
    explains: rendered.explains[key] ?? "",
  };
}

/** The setter's sentence as it was rendered; all others are ours and quote what was typed. */
function slipSays(rendered: ReviewedDesign["rendered"], { key, slips }: Row, says: string): string {
  return rendered.slips[key]?.[slips.findIndex((slip) => slip.says === says)] ?? escapeText(says);
}

function constraint(
  { design, rendered }: ReviewedDesign,
  total: Total,
  { own }: Sheet,
  reading?: TotalReading,
): ConstraintView {
  const { key, unit, formula, limit } = total;
  const isCeiling = "atMost" in limit;
  const bound = isCeiling ? limit.atMost : limit.atLeast;
  const common = {
    ...{ key, formula, isCeiling },
    label: rendered.open.totals[key]?.label ?? "",
    limit: `${isCeiling ? "at most" : "at least"} ${amount(bound, unit)}`,
  };
  if (!reading || reading.state === "unreadable") {
    return { ...common, state: "open", says: reading?.because ?? "" };
  }
  if (reading.state === "missing") {
    const label = (row: string) =>
      design.rows.find((one) => one.key === row)?.label ||
      own.find((one) => one.id === row)?.label ||
      "a row of your own";
    const { rows, unreadable } = reading;
    const says = [
      ...(rows.length > 0 ? [`Not added up: without ${rows.map(label).join(", ")}.`] : []),
      ...unreadable.map(({ row, because }) => `“${label(row)}” can't be read. ${because}`),
    ].join(" ");
    return { ...common, state: "open", says };
  }
  const { value, share, holds, spare } = reading;
  const by = amount(Math.abs(spare), unit, 3);
  return {
    ...common,
    state: holds ? "holds" : "fails",
    value: shown(value, unit),
    ...(share === undefined ? {} : { share }),
    says: holds ? `${by} to spare` : isCeiling ? `over by ${by}` : `short by ${by}`,
  };
}

type Finding = Pick<BoardFinding, "holds" | "because" | "evidence">;

function check({ rendered }: ReviewedDesign, id: string, board: Board, finding: Finding): CheckView {
  const graph = boardGraph(board);
  const { says = "", teaches = "" } = rendered.checks[id] ?? {};
  const evidence = finding.evidence.flatMap((place) => {
    const found =
      place.in === "block" ? graph.block(place.id) : graph.links.find((one) => one.id === place.id);
    if (!found) return [];
    const name = "type" in found ? blockName(found) : linkWords(graph, found);
    return [{ key: `${place.in}-${place.id}`, id: place.id, name }];
  });
  return { id, says, teaches, holds: finding.holds, because: finding.because, evidence };
}

/** Whole numbers of bytes or devices as they are, so that they agree with the sums that explain them. */
function shown(value: number, unit: string): string {
  return amount(value, unit, Number.isInteger(value) ? 9 : 4);
}
