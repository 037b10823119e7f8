import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Line } from "#app/components/line.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import { Icon } from "#app/icons/icon.tsx";
import type { Debrief } from "#problems/scenario/debrief.ts";
import type { PresentedRun } from "#problems/scenario/present.ts";
import { DebriefPath } from "./debrief-path.tsx";
import { DoneStepView } from "./done-step.tsx";
import { Evidence } from "./evidence.tsx";
import { formatHours, formatScore, type ScenarioHeadData } from "./scenario-head.ts";
import { ScenarioHeader } from "./scenario-header.tsx";

type FinishedPageProps = {
  head: ScenarioHeadData;
  runId: string;
  run: PresentedRun;
  debrief: Debrief;
  /** The section of an interview ended before its last step. */
  isCut: boolean;
  /** The step that was answered just now, which was the last one. */
  answered: string | undefined;
  isRepeated: boolean;
  next: { slug: string; title: string } | undefined;
  /** What the learner keeps beside the scenario. */
  tools: ReactNode;
  isSending: boolean;
  /** How the run was graded for the review. */
  children: ReactNode;
};

/** A run that is over: the last answer where it was given just now, then the expert's path beside the learner's. */
export function FinishedPage(props: FinishedPageProps) {
  const { head, runId, run, debrief, isCut, answered, isRepeated, next, tools, isSending, children } = props;
  const address = `/scenarios/${head.slug}/runs/${runId}`;
  const { score, learnerHours, expertHours, blocks, sources, path } = debrief;
  const steps = `${run.done.length} of ${run.stepCount} steps`;
  const last = run.done.find(({ id }) => id === answered);
  const stepView = (step: PresentedRun["done"][number], isAnswered: boolean) => (
    <DoneStepView
      key={step.id}
      step={step}
      number={run.done.indexOf(step) + 1}
      isOpen={isAnswered}
      isAnswered={isAnswered}
      address={address}
      isSending={isSending}
    />
  );
  return (
    <main className="page question bench" id="main" tabIndex={-1}>
      <ScenarioHeader head={head} takesFocus={!last}>
        <p className="bench-result">
          <b className="num">{isCut ? steps : formatScore(score)}</b>
          <span className="dim">
            <span className="num">{formatHours(learnerHours)}</span> at the bench; the expert needs{" "}
            <span className="num">{formatHours(expertHours)}</span>.
          </span>
        </p>
      </ScenarioHeader>
      {isCut && (
        <Notice meaning="info" icon="clock-alert">
          {`The section of your interview ended after ${steps}. The path below is that of the steps you ended; what stands beneath it tells the rest.`}
        </Notice>
      )}
      {isRepeated && (
        <Notice meaning="info">
          This step was answered before, in another tab perhaps: the first answer stands.
        </Notice>
      )}
      <div className="bench-grid q">
        <div className="bench-story">
          {last && stepView(last, true)}
          <section className="card" aria-labelledby="debrief">
            <div className="card-head">
              <h2 id="debrief">Debrief: the expert's path beside yours</h2>
            </div>
            <div className="card-body">
              <DebriefPath path={path} expertHours={expertHours} learnerHours={learnerHours} />
              <Prose blocks={blocks} large />
              <h3 className="q-sub">Sources</h3>
              <ul className="q-sources sm dim">
                {sources.map((html) => (
                  <li key={html}>
                    <Line html={html} />
                  </li>
                ))}
              </ul>
            </div>
          </section>
          {children}
          <h2 className="bench-again">Step by step</h2>
          {run.done.filter((step) => step !== last).map((step) => stepView(step, false))}
        </div>
        <Evidence artefacts={run.artefacts.map((one) => ({ ...one, isNew: false }))} />
        <nav className="q-actions" aria-label="Go on">
          {next && (
            <Link className="btn btn-lg btn-primary" to={`/scenarios/${next.slug}`}>
              Next scenario
            </Link>
          )}
          <Form method="post" action={`/scenarios/${head.slug}`}>
            <button className="btn btn-lg" type="submit" aria-busy={isSending}>
              <Icon name="rotate-ccw" />
              Play it again
            </button>
          </Form>
          {next && <span className="cap trunc only-wide">{next.title}</span>}
        </nav>
      </div>
      {tools}
    </main>
  );
}
