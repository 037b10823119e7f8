/** What became of one estimate, held against the setter's worked value. */
import { amount, count } from "#problems/question/format.ts";
import { readUnit } from "#problems/question/units.ts";
import type { RowReading } from "#problems/system-design/sheet/read-rows.ts";
import { unitFactor } from "#problems/system-design/sheet/unit-factor.ts";

export const ROW_OUTCOMES = ["right", "wrong_unit", "slip", "off", "empty", "unreadable"] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export type RowFinding = {
  outcome: RowOutcome;
  /** In the row's unit; undefined for what is empty or unreadable. */
  value: number | undefined;
  /** Received divided by worked; undefined where there is no such number. */
  factor: number | undefined;
  /** A sentence for the learner, in Markdown where it is the setter's. */
  says: string;
};

/** The setter's part of a row; a Row is one. */
export type WorkedRow = {
  unit: string;
  worked: number;
  within: number;
  slips: readonly { value: number; says: string }[];
};

/** How nearly a slip must be met, or as nearly as the row asks. */
export const NEAR = 0.05;
const SAME = 1e-9;

/** Right before a slip, a slip before a factor of units, and that before just being off. */
export function judgeRow(row: WorkedRow, reading: RowReading): RowFinding {
  if (reading.state === "empty") {
    return { outcome: "empty", value: undefined, factor: undefined, says: "Nothing was entered." };
  }
  if (reading.state === "unreadable") {
    return { outcome: "unreadable", value: undefined, factor: undefined, says: reading.because };
  }
  const { value } = reading;
  const factor = row.worked === 0 ? undefined : value / row.worked;
  const found = { value, factor };
  if (isAccepted(row, value)) return { outcome: "right", ...found, says: rightBy(row, value) };
  const near = Math.min(NEAR, row.within);
  const slip = row.slips.find((one) => Math.abs(value - one.value) <= Math.abs(one.value) * near);
  if (slip) return { outcome: "slip", ...found, says: slip.says };
  const unit = factor === undefined ? undefined : unitFactor(readUnit(row.unit), factor, row.within);
  if (unit) return { outcome: "wrong_unit", ...found, says: unit };
  return { outcome: "off", ...found, says: offBy(row, value, factor) };
}

/** Whether a value, in the row's unit, counts as right. */
export function isAccepted({ worked, within }: WorkedRow, value: number): boolean {
  return Math.abs(value - worked) <= Math.abs(worked) * (within + SAME);
}

function rightBy({ worked, unit }: WorkedRow, value: number): string {
  const share = worked === 0 ? 0 : Math.abs(value - worked) / Math.abs(worked);
  const read = `${amount(value, unit, 4)} is right`;
  return share <= SAME ? `${read}.` : `${read}: ${count(share * 100, 2)}\u00a0% off the worked value.`;
}

function offBy({ unit }: WorkedRow, value: number, factor: number | undefined): string {
  const read = amount(value, unit, 4);
  if (factor === undefined || factor <= 0) return `${read} can't be: look at signs and at what is left out.`;
  if (factor >= 2) return `${read} is ${count(factor, 2)} times too much.`;
  if (factor > 1) return `${read} is ${count((factor - 1) * 100, 2)}\u00a0% too much.`;
  if (factor > 0.5) return `${read} is ${count((1 - factor) * 100, 2)}\u00a0% too little.`;
  return `${read} is too little by a factor of ${count(1 / factor, 2)}.`;
}
