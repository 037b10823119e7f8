import type { CompileProblem } from "#judge/request.ts";
import {
  budgetVerdictLabel,
  type CaseResult,
  type DeviceReport,
  type Verdict,
  verdictLabel,
} from "#judge/verdict.ts";
import { DEVICES, type DeviceKey } from "#problems/devices.ts";

/** What came of judging one file. */
export type Judged = {
  /** What the compiler remarked. */
  warnings: readonly CompileProblem[];
  device: DeviceReport | undefined;
  verdict: Verdict;
  score: number;
  cases: CaseResult[];
  compileError: CompileProblem | undefined;
  /** The known mistake that it answers like. */
  mistake: string | undefined;
};

/** One line for programs. */
export function asJson(file: string, { verdict, score, cases, device }: Judged): string {
  const shown = cases.map((one) => ({
    name: one.name,
    group: one.group,
    hidden: one.origin === "hidden",
    verdict: one.verdict,
    timeMs: one.cpuMs ?? null,
  }));
  return JSON.stringify({ file, verdict, score, cases: shown, ...(device && { device }) });
}

/** For people: the verdict, what was remarked, and a line for each case. */
export function asText(file: string, judged: Judged): string {
  const { verdict, score, cases, compileError, mistake, warnings, device } = judged;
  const width = Math.max(0, ...cases.map((one) => one.name.length));
  const lines = cases.map((one) => {
    const time = one.cpuMs === undefined ? "" : `${one.cpuMs.toFixed(1)} ms`;
    const cause = one.verdict === "accepted" ? "" : `  ${one.cause}`;
    return `  ${one.name.padEnd(width)}  ${time.padStart(10)}  ${verdictLabel(one.verdict)}${cause}`;
  });
  const head = `${file}: ${verdictLabel(verdict)}, ${score} of 100`;
  const remarks = [
    compileError && placed(compileError),
    mistake && `Looks like: ${mistake}`,
    ...warnings.map((one) => `warning: ${placed(one)}`),
    device && deviceText(device),
  ].filter(Boolean);
  return [head, ...remarks.map((one) => `  ${one}`), ...lines].join("\n");
}

function placed({ line, column, message }: CompileProblem): string {
  const place = line === undefined ? "" : `line ${line}${column === undefined ? "" : `, column ${column}`}: `;
  return `${place}${message}`;
}

function deviceText({ target, verdict, use, budget }: DeviceReport): string {
  return (
    `${budgetVerdictLabel(verdict)} of the ${DEVICES[target as DeviceKey].name}: ` +
    `${use.flashBytes} of ${budget.flashBytes} B of flash, ${use.ramBytes} of ${budget.ramBytes} B of SRAM, ` +
    `${use.instructions} of ${budget.instructions} instructions, ${use.heapBytes} B of heap`
  );
}
