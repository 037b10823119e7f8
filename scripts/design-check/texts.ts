import type { LoadedDesign } from "#problems/load-design.ts";
import { count } from "#problems/question/format.ts";
import type { Row } from "#problems/system-design/schema.ts";
import { type Amount, amountsIn, isLike } from "#scripts/design-check/amounts-in.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";

/** Texts round. */
const [SAME_FIGURE, TOLD_FIGURE] = [0.005, 0.02];

/** What is asked gives no estimate away, and the reference states all of them. */
export function checkTexts({ design, brief, followUps, reference }: LoadedDesign): Finding[] {
  const asked = openTexts(design);
  asked.set("brief.md", brief);
  for (const [id, text] of followUps) asked.set(`follow-ups/${id}.md`, text);
  const told = amountsIn(Object.values(reference.texts).join("\n"));
  const figure = ({ worked, unit }: Row) => `${count(worked, 4)} ${unit}`;
  return [
    finding(
      "nothing that is asked gives an estimate away",
      [...asked].flatMap(([file, text]) => {
        const amounts = amountsIn(text).filter((one) => !isGiven(design, one));
        return design.rows
          .filter((row) => amounts.some((one) => isLike(one, row.worked, row.unit, SAME_FIGURE)))
          .map((row) => `${file}: holds ${figure(row)}, which is the worked value of ${row.key}`);
      }),
    ),
    finding(
      "the reference's text states every estimate",
      design.rows
        .filter((row) => !told.some((one) => isLike(one, row.worked, row.unit, TOLD_FIGURE)))
        .map((row) => `reference: no section states ${row.key}, ${figure(row)}`),
    ),
  ];
}

/** Of design.ts, all that a page shows beside the brief, by its place. */
function openTexts({ givens, rows, totals, glossary }: LoadedDesign["design"]): Map<string, string> {
  const lines: [string, string][] = [
    ...[...givens, ...rows, ...totals].map(({ key, label }): [string, string] => [`${key}.label`, label]),
    ...givens.map(({ key, source = "" }): [string, string] => [`givens.${key}.source`, source]),
    ...rows.map(({ key, asks }): [string, string] => [`rows.${key}.asks`, asks]),
    ...glossary.blocks.map(({ type, means }): [string, string] => [`glossary.blocks.${type}`, means]),
    ...glossary.links.map(({ protocol, means }): [string, string] => [`glossary.links.${protocol}`, means]),
  ];
  return new Map(lines.map(([place, text]) => [`design.ts: ${place}`, text]));
}

/** What the sheet shows anyway: givens and limits. */
function isGiven({ givens, totals }: LoadedDesign["design"], one: Amount): boolean {
  const limits = totals.map(({ limit, unit }) => ({
    value: "atMost" in limit ? limit.atMost : limit.atLeast,
    unit,
  }));
  return [...givens, ...limits].some(({ value, unit }) => isLike(one, value, unit, SAME_FIGURE));
}
