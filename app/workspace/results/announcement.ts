import type { SubmissionProgress } from "#app/components/submission-progress.ts";
import { budgetCause } from "#app/workspace/device/budget-cause.ts";
import { budgetVerdictLabel, type DeviceReport, verdictLabel } from "#judge/verdict.ts";
import { type CaseRow, type CaseSections, countAccepted } from "./case-sections.ts";

/**
 * What a screen reader hears of a submission. It changes once for each part that is judged completely, and
 * not with every case.
 */
export function announcement(progress: SubmissionProgress, { samples, own, groups }: CaseSections): string {
  if (progress.state === "done") return outcome(progress, groups.length > 0);
  const done = groups.filter((group) => group.results.length === group.size).at(-1);
  if (done) {
    const accepted = done.results.filter((one) => one.verdict === "accepted").length;
    return `${done.name}: ${accepted} of ${done.size} accepted.`;
  }
  if (own.length > 0 && isJudged(own)) return `Own inputs: ${count(own)}.`;
  return samples.length > 0 && isJudged(samples) ? `Samples: ${count(samples)}.` : "Judging.";
}

function outcome(progress: SubmissionProgress, isSubmit: boolean): string {
  const { verdict, score, cases, compileError, device, mistake } = progress;
  if (verdict === undefined) return "";
  if (compileError) {
    const place = compileError.line === undefined ? "" : ` at line ${compileError.line}`;
    return `${verdictLabel(verdict)}${place}: ${compileError.message}`;
  }
  const accepted = cases.filter((one) => one.verdict === "accepted").length;
  const points = !isSubmit || score === undefined ? "" : `, ${score} of 100 points`;
  const likeness = mistake ? ` Looks like: ${mistake.sentence}` : "";
  return `${verdictLabel(verdict)}: ${accepted} of ${cases.length} cases accepted${points}.${likeness}${secondAxis(device)}`;
}

function secondAxis(device: DeviceReport | undefined): string {
  return device ? ` ${budgetVerdictLabel(device.verdict)}: ${budgetCause(device)}` : "";
}

function isJudged(rows: readonly CaseRow[]): boolean {
  return rows.every((row) => row.result !== undefined);
}

function count(rows: readonly CaseRow[]): string {
  return `${countAccepted(rows)} of ${rows.length} accepted`;
}
