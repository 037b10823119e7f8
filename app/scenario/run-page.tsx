import type { ReactNode } from "react";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import type { Refused } from "#app/question/open/answer-form.tsx";
import type { PresentedRun } from "#problems/scenario/present.ts";
import { BenchProgress } from "./bench-progress.tsx";
import { DoneStepView } from "./done-step.tsx";
import { Evidence } from "./evidence.tsx";
import { OpenStep } from "./open-step.tsx";
import type { ScenarioHeadData } from "./scenario-head.ts";
import { ScenarioHeader } from "./scenario-header.tsx";

type RunPageProps = {
  head: ScenarioHeadData;
  runId: string;
  run: PresentedRun;
  version: string;
  opened: number;
  /** The step that was answered just now. */
  answered: string | undefined;
  hasTurned: boolean;
  isRepeated: boolean;
  refused: Refused | undefined;
  /** What the learner keeps beside the scenario. */
  tools: ReactNode;
  isSending: boolean;
};

/** A run under way: what happened so far, what lies on the bench, and what is asked now. */
export function RunPage(props: RunPageProps) {
  const { head, runId, run, version, opened, answered, hasTurned, isRepeated, refused, tools, isSending } =
    props;
  const { situation, artefacts, done, open, stepCount, hours } = run;
  const address = `/scenarios/${head.slug}/runs/${runId}`;
  const isFirst = done.length === 0;
  // In this order it is heard and seen on a phone; a wide screen puts the bench beside the rest.
  return (
    <main className="page question bench" id="main" tabIndex={-1}>
      <ScenarioHeader head={head} takesFocus={answered === undefined && !hasTurned}>
        <BenchProgress done={done.length} count={stepCount} hours={hours} />
      </ScenarioHeader>
      {isRepeated && (
        <Notice meaning="info">
          This step was answered before, in another tab perhaps: the first answer stands.
        </Notice>
      )}
      <div className="bench-grid q">
        <div className="bench-story">
          <details className="bench-done" open={isFirst && !hasTurned}>
            <summary>
              <h2>The situation</h2>
            </summary>
            <div className="bench-done-body">
              <Prose blocks={situation} />
            </div>
          </details>
          {done.map((step, index) => (
            <DoneStepView
              key={step.id}
              step={step}
              number={index + 1}
              isOpen={index === done.length - 1 && !hasTurned}
              isAnswered={step.id === answered}
              address={address}
              isSending={isSending}
            />
          ))}
        </div>
        <Evidence artefacts={artefacts} />
        {open && (
          <OpenStep
            step={open}
            number={done.length + 1}
            address={address}
            version={version}
            opened={opened}
            hasTurned={hasTurned}
            takesFocus={isFirst && !hasTurned}
            refused={refused}
            isSending={isSending}
          />
        )}
      </div>
      {tools}
    </main>
  );
}
