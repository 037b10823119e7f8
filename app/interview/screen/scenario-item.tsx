import { useSearchParams } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import type { Refused } from "#app/question/open/answer-form.tsx";
import { BenchProgress } from "#app/scenario/bench-progress.tsx";
import { DoneStepView } from "#app/scenario/done-step.tsx";
import { Evidence } from "#app/scenario/evidence.tsx";
import { OpenStep } from "#app/scenario/open-step.tsx";
import type { ScenarioHeadData } from "#app/scenario/scenario-head.ts";
import { ScenarioHeader } from "#app/scenario/scenario-header.tsx";
import type { PresentedRun } from "#problems/scenario/present.ts";

type ScenarioItemProps = {
  interview: string;
  position: number;
  head: ScenarioHeadData;
  version: string;
  isFinished: boolean;
  run: PresentedRun;
  opened: number;
  refused: Refused | undefined;
  isSending: boolean;
};

/** A scenario within an interview: the steps that are answered when the section ends count. */
export function ScenarioItem(props: ScenarioItemProps) {
  const { interview, position, head, version, isFinished, run, opened, refused, isSending } = props;
  const { situation, artefacts, done, open, stepCount, hours } = run;
  const [search] = useSearchParams();
  const address = `/interviews/${interview}?item=${position}`;
  const answered = search.get("answered") ?? undefined;
  const hasTurned = search.has("turned");
  const isFirst = done.length === 0;
  return (
    <div className="iv-scenario question bench">
      <ScenarioHeader head={head} takesFocus={answered === undefined && !hasTurned}>
        <BenchProgress done={done.length} count={stepCount} hours={hours} />
      </ScenarioHeader>
      {search.has("repeated") && (
        <Notice meaning="info">
          This step was answered before, in another tab perhaps: the first answer stands.
        </Notice>
      )}
      {isFinished && (
        <Notice meaning="info">
          Every step is answered. What an expert would have done stands in the report.
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
    </div>
  );
}
