import type { LoadedDesign } from "#problems/load-design.ts";
import { readUnit } from "#problems/question/units.ts";
import type { Row, Total } from "#problems/system-design/schema.ts";
import { FUNCTIONS } from "#problems/system-design/sheet/functions.ts";
import { isAccepted, NEAR } from "#problems/system-design/sheet/judge-row.ts";
import { createRows } from "#problems/system-design/sheet/read-rows.ts";
import { knownFactors } from "#problems/system-design/sheet/unit-factor.ts";
import { isLike } from "#scripts/design-check/amounts-in.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";

const SAME = 1e-9;

/** Units, worked values, slips and formulas, without any answer. */
export function checkSheet({ design }: LoadedDesign): Finding[] {
  const { givens, rows, totals } = design;
  const units = [...givens, ...rows, ...totals].map(({ key, unit }) => unitFault(key, unit));
  const named = finding("units are known, and names can be told from functions", [
    ...units,
    ...[...givens, ...rows].map(({ key }) =>
      FUNCTIONS.some((name) => name === key) ? `${key}: this is the name of a function` : undefined,
    ),
  ]);
  if (named.faults.length > 0) return [named];
  return [
    named,
    finding("every worked value is its golden value", rows.map(goldenFault)),
    finding(
      "no given is an estimate already",
      rows.flatMap((row) =>
        givens
          .filter((given) => isSame(given, row))
          .map(({ key }) => `rows.${row.key}: this is the given ${key}`),
      ),
    ),
    finding("no accepted range holds a value with a wrong unit", rows.flatMap(rangeFaults)),
    finding("every slip is out of the accepted range and told from the others", rows.flatMap(slipFaults)),
    finding(
      "every total can be computed and holds with the worked values",
      totals.map((total) => totalFault(design, total)),
    ),
  ];
}

function unitFault(key: string, unit: string): string | undefined {
  try {
    readUnit(unit);
    return undefined;
  } catch (cause) {
    return `${key}: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

function goldenFault({ key, worked, golden }: Row): string | undefined {
  if (worked === 0) return `rows.${key}: 0 is nothing to estimate`;
  return Math.abs(worked - golden) <= Math.abs(golden) * SAME
    ? undefined
    : `rows.${key}: the formula gives ${worked}, not ${golden}`;
}

function isSame(given: { value: number; unit: string }, { worked, unit }: Row): boolean {
  const amount = { value: given.value, unit: readUnit(given.unit) };
  return amount.unit.nouns === readUnit(unit).nouns && isLike(amount, worked, unit, SAME);
}

/** 1,024 for 1,000 is no fault of an estimate; a factor of two and more is one. */
function rangeFaults(row: Row): string[] {
  return knownFactors(readUnit(row.unit))
    .filter(({ by }) => by >= 2 && [row.worked * by, row.worked / by].some((value) => isAccepted(row, value)))
    .map(({ by, says }) => `rows.${row.key}: within ${row.within} accepts a factor of ${by} (${says})`);
}

function slipFaults(row: Row): string[] {
  const near = Math.min(NEAR, row.within);
  return row.slips.flatMap((slip, index) => {
    const place = `rows.${row.key}.slips.${index}`;
    const other = row.slips.findIndex(
      ({ value }, at) =>
        at < index && Math.abs(value - slip.value) <= near * (Math.abs(value) + Math.abs(slip.value)),
    );
    return [
      ...(isAccepted(row, slip.value) ? [`${place}: ${slip.value} is accepted as right`] : []),
      ...(other >= 0 ? [`${place}: ${slip.value} can't be told from slip ${other}`] : []),
    ];
  });
}

function totalFault({ givens, rows }: LoadedDesign["design"], total: Total): string | undefined {
  const { key, unit, formula, limit, shows } = total;
  if (shows === "arena" && !readUnit(unit).base.has("<byte>")) {
    return `totals.${key}: an arena shows bytes, not ${unit}`;
  }
  const worked = Object.fromEntries(rows.map((row) => [row.key, exactly(row.worked, row.unit)]));
  const reading = createRows({ givens, rows }, worked).read(formula, unit);
  if (reading.state !== "value") {
    return `totals.${key}: ${reading.state === "empty" ? "there is no formula" : reading.because}`;
  }
  const missed = "atMost" in limit ? reading.value > limit.atMost : reading.value < limit.atLeast;
  return missed
    ? `totals.${key}: the worked values give ${reading.value} ${unit}, which misses its limit`
    : undefined;
}

/** All digits, as an expression. */
function exactly(value: number, unit: string): string {
  return `${value} ${unit}`;
}
