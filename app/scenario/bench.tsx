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

type BenchProps = {
  head: ScenarioHeadData;
  run: PresentedRun;
  /** Where answers go; may have a search. */
  address: string;
  version: string;
  /** When the page was made, in milliseconds since 1970. */
  opened: number;
  /** The step that was answered just now. */
  answered: string | undefined;
  hasTurned: boolean;
  isRepeated: boolean;
  refused: Refused | undefined;
  isSending: boolean;
  /** Of an interview: what was filled in for the open step before, and how often another tab took its place. */
  kept?: { fields: Record<string, string>; replaced: number };
  /** What is said of the run as a whole. */
  children?: ReactNode;
};

/** A run under way: what happened so far, what lies on the bench, and what is asked now. */
export function Bench(props: BenchProps) {
  const { done, open } = props.run;
  // Another step or turn is another form: nothing that was filled in may stay.
  return <BenchOfTurn key={`${done.length} ${open?.turn}`} {...props} />;
}

function BenchOfTurn(props: BenchProps) {
  const { head, run, address, version, opened, answered, hasTurned, isRepeated, refused, isSending } = props;
  const { situation, artefacts, done, open, stepCount, hours } = run;
  const isFirst = done.length === 0;
  // In this order it is heard and seen on a phone; a wide screen puts the bench beside the rest.
  return (
    <>
      <ScenarioHeader head={head} takesFocus={answered === undefined && !hasTurned}>
        <BenchProgress done={done.length} count={stepCount} hours={hours} />
      </ScenarioHeader>
      {isRepeated && (
        <Notice meaning="info">
          This step was answered before, in another tab perhaps: the first answer stands.
        </Notice>
      )}
      {props.children}
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
            key={props.kept?.replaced}
            step={open}
            number={done.length + 1}
            address={address}
            version={version}
            opened={opened}
            hasTurned={hasTurned}
            takesFocus={isFirst && !hasTurned}
            refused={refused}
            isSending={isSending}
            kept={props.kept}
          />
        )}
      </div>
    </>
  );
}
