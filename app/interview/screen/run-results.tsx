import { useState } from "react";
import { Notice } from "#app/components/notice.tsx";
import { verdictAppearance } from "#app/components/verdict-appearance.ts";
import type { SentProgram } from "#app/interview/coding-view.server.ts";
import type { ProblemPage } from "#app/workspace/problem-page.server.ts";
import { announcement } from "#app/workspace/results/announcement.ts";
import { CaseDetail } from "#app/workspace/results/case-detail.tsx";
import { caseInputs } from "#app/workspace/results/case-inputs.ts";
import { CaseList } from "#app/workspace/results/case-list.tsx";
import { caseSections, firstFailure, type Selection } from "#app/workspace/results/case-sections.ts";
import { CompileErrorView } from "#app/workspace/results/compile-error.tsx";
import { JudgingNotice } from "#app/workspace/results/judging-notice.tsx";
import { ResultsHead } from "#app/workspace/results/results-head.tsx";
import type { Judging } from "#app/workspace/results/use-judging.ts";
import type { Sample } from "#app/workspace/statement/sample.ts";
import type { InterviewMode } from "#interview/vocabulary.ts";
import { type Language, VERDICTS, verdictLabel } from "#judge/verdict.ts";

type RunResultsProps = {
  judging: Judging;
  samples: Sample[];
  problem: ProblemPage;
  language: Language;
  sent: readonly SentProgram[];
  mode: InterviewMode;
  submitError: string | undefined;
  onLine: (line: number, column?: number) => void;
};

/** Which samples pass, and what was sent. Of the hidden tests nothing but, in practice, the points. */
export function RunResults(props: RunResultsProps) {
  const { judging, samples, problem, language, sent, submitError, onLine } = props;
  const [chosen, setChosen] = useState<{ round: number; selection: Selection }>();
  const plan = { mode: "run" as const, samples: samples.map(({ name }) => name), ownInputs: 0, groups: [] };
  const sections = caseSections(plan, judging.progress.cases);
  const picked = chosen?.round === judging.round ? chosen.selection : undefined;
  const selection: Selection = picked ?? firstFailure(sections) ?? { kind: "case", index: 0 };
  const row = sections.samples.find(({ index }) => selection.kind === "case" && selection.index === index);
  const judged = judging.shown?.language ?? language;
  const { compileError } = judging.progress;
  return (
    <section className="panel p-results" id="pane-panel-results" aria-label="Samples">
      <div className="panel-head">
        <h2 className="iv-samples">Samples</h2>
        <span className="grow" />
        <ResultsHead judging={judging} sections={sections} />
      </div>
      <p className="vh" role="status">
        {judging.shown && announcement(judging.progress, sections)}
      </p>
      <Sent sent={sent} error={submitError} />
      <div className="results-tab">
        <div className="res">
          <CaseList
            sections={sections}
            isJudging={judging.isJudging}
            selection={selection}
            onSelect={(next) => setChosen({ round: judging.round, selection: next })}
          />
          <div className="res-main">
            <div className="res-detail">
              <JudgingNotice judging={judging} />
              {compileError && !picked ? (
                <CompileErrorView error={compileError} onLine={onLine} />
              ) : (
                row && (
                  <CaseDetail
                    row={row}
                    input={caseInputs(samples, [], problem.signature, judged)(row.index)}
                    limits={problem.limits}
                    language={judged}
                    onLine={onLine}
                  />
                )
              )}
            </div>
          </div>
        </div>
      </div>
    </section>
  );
}

function Sent({ sent, error }: { sent: readonly SentProgram[]; error: string | undefined }) {
  const last = sent.at(-1);
  return (
    <div className="iv-sent" role="status">
      {error && <Notice meaning="limit">{error}</Notice>}
      {last && !last.isJudged && (
        <Notice meaning="info" icon="loader">
          Submission {sent.length}: being judged by the hidden tests.
        </Notice>
      )}
      {last?.isJudged && <Judged last={last} count={sent.length} />}
    </div>
  );
}

function Judged({ last, count }: { last: SentProgram; count: number }) {
  const { outcome } = last;
  if (!outcome) return <Notice meaning="info">Sent. The verdict is in the report.</Notice>;
  const verdict = VERDICTS.find((one) => one === outcome.verdict) ?? "judge_error";
  const { icon, meaning } = verdictAppearance(verdict);
  return (
    <Notice meaning={meaning === "none" ? "info" : meaning} icon={icon}>
      <b>
        Submission {count}: {verdictLabel(verdict)}, {outcome.score} of 100 points.
      </b>{" "}
      {verdict === "accepted" ? "" : "Which hidden tests it failed stays hidden, as on a call."}
    </Notice>
  );
}
