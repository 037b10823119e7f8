import { BudgetWord, Say, VerdictWord } from "#app/components/verdict-word.tsx";
import { type CaseSections, countAccepted } from "./case-sections.ts";
import type { Judging } from "./use-judging.ts";

type ResultsHeadProps = { judging: Judging; sections: CaseSections };

/** The state or the verdict of what is shown, at the right end of the panel's head. */
export function ResultsHead({ judging, sections }: ResultsHeadProps) {
  const { progress, shown, isJudging } = judging;
  const { samples, own, groups } = sections;
  const size = samples.length + own.length + groups.reduce((sum, group) => sum + group.size, 0);
  if (!shown) return null;
  if (isJudging) {
    const isWaiting = judging.isSending || progress.state === "queued";
    return (
      <span className="results-head">
        <Say icon="loader" word={isWaiting ? "Waiting for the judge" : "Judging"} meaning="info" />
        <span className="num">
          {progress.cases.length} / {size}
        </span>
      </span>
    );
  }
  const { verdict, score, device } = progress;
  if (!verdict) return null;
  return (
    <span className="results-head">
      <VerdictWord verdict={verdict} />
      {device && <BudgetWord verdict={device.verdict} />}
      {shown.mode === "submit" ? (
        <span className="num">
          {score ?? 0} <span className="faint">of 100 points</span>
        </span>
      ) : (
        <span className="num">
          {countAccepted(samples) + countAccepted(own)} <span className="faint">of {size} cases</span>
        </span>
      )}
    </span>
  );
}
