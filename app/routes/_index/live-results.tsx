import type { ReactNode } from "react";
import { Cause } from "#app/components/cause.tsx";
import { formatMilliseconds } from "#app/components/format-number.ts";
import type { SubmissionProgress } from "#app/components/submission-progress.ts";
import { meaningClass, verdictAppearance } from "#app/components/verdict-appearance.ts";
import { Icon } from "#app/icons/icon.tsx";
import { type CaseResult, verdictLabel } from "#judge/verdict.ts";

type LiveResultsProps = {
  samples: readonly string[];
  progress: SubmissionProgress;
  judging: boolean;
  /** Why the program was not sent. */
  error: string | undefined;
  /** Where to go on. */
  children: ReactNode;
};

/** One row per sample from the start, so that nothing moves when the results arrive. */
export function LiveResults({ samples, progress, judging, error, children }: LiveResultsProps) {
  const { cases } = progress;
  const passed = cases.filter((one) => one.verdict === "accepted").length;
  const cpuMs = cases.reduce((sum, one) => sum + (one.cpuMs ?? 0), 0);
  return (
    <div className="vlist try-results">
      <div className="vgroup">
        <b>Samples</b>
        <span className="num">{cases.length > 0 ? `${passed} / ${samples.length}` : samples.length}</span>
        <span className="num end">{progress.state === "done" && cpuMs > 0 && formatMilliseconds(cpuMs)}</span>
      </div>
      <ul>
        {samples.map((name, index) => (
          <SampleRow
            key={name}
            name={name}
            result={cases.find((one) => one.index === index)}
            judging={judging}
          />
        ))}
      </ul>
      <div className="try-foot">
        <p className="sm dim" role="status">
          <Cause text={error ?? summary(progress, samples.length, judging)} />
        </p>
        {children}
      </div>
    </div>
  );
}

type SampleRowProps = { name: string; result: CaseResult | undefined; judging: boolean };

function SampleRow({ name, result, judging }: SampleRowProps) {
  if (!result) {
    return (
      <li className="vrow">
        <Icon name="minus" small />
        <span className="trunc">{name}</span>
        <span className="only-wide" />
        <span className="w">{judging ? "Waiting" : "Not run"}</span>
      </li>
    );
  }
  const { icon, word, meaning } = verdictAppearance(result.verdict);
  const failed = result.verdict !== "accepted";
  return (
    <li className={`vrow ${meaningClass(meaning)}`} aria-current={failed || undefined}>
      <Icon name={icon} small />
      <span className="trunc">{name}</span>
      <span className="sm trunc only-wide">{failed && <FirstDifference result={result} />}</span>
      <span className="w">{word}</span>
    </li>
  );
}

function FirstDifference({ result }: { result: CaseResult }) {
  const { difference } = result;
  if (!difference) return null;
  return (
    <>
      {difference.path && `${difference.path} `}expected <b className="num">{difference.expected}</b>,
      received <b className="num is-received">{difference.received}</b>
    </>
  );
}

function summary(progress: SubmissionProgress, samples: number, judging: boolean): string {
  const { state, verdict, cases, compileError } = progress;
  if (compileError) return `${verdictLabel("compile_error")}: ${compileError.message}`;
  const failed = cases.find((one) => one.verdict !== "accepted");
  if (failed) return failed.cause;
  if (state !== "done") {
    return judging ? `${cases.length} of ${samples} judged.` : "Not run yet. The code is yours to change.";
  }
  return verdict === "accepted"
    ? "All samples pass. The hidden tests of this problem ask for more: ties, empty ranges, errors."
    : `${verdictLabel(verdict ?? "judge_error")}.`;
}
