import { Prose } from "#app/components/prose.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import { Icon } from "#app/icons/icon.tsx";
import { AnswerForm, type Refused } from "#app/question/open/answer-form.tsx";
import type { PresentedRun } from "#problems/scenario/present.ts";
import { formatHours } from "./scenario-head.ts";

type OpenStepProps = {
  step: NonNullable<PresentedRun["open"]>;
  /** Counted from 1. */
  number: number;
  /** Of the run; may have a search. */
  address: string;
  version: string;
  /** When the page was made, in milliseconds since 1970. */
  opened: number;
  /** A wrong turn was taken just now: it is read out. */
  hasTurned: boolean;
  takesFocus: boolean;
  refused: Refused | undefined;
  isSending: boolean;
  kept: { fields: Record<string, string> } | undefined;
};

/** The step that waits for an answer; after wrong turns with what came of them. */
export function OpenStep(props: OpenStepProps) {
  const { step, number, address, version, opened, hasTurned, takesFocus, refused, isSending, kept } = props;
  const { id, title, turn, presented, wrongTurns } = step;
  const ruledOut = wrongTurns.map(({ place, because, hours }) => ({
    ...{ place, because },
    cost: `${formatHours(hours)} spent`,
  }));
  return (
    <section className="bench-step" aria-labelledby="step">
      <h2 id="step">
        <span className="num faint">{number}</span> {title}
      </h2>
      <div id="prompt">
        <Prose blocks={presented.prompt} large />
      </div>
      {wrongTurns.length > 0 && <WrongTurns turns={wrongTurns} takesFocus={hasTurned} />}
      <AnswerForm
        address={`${address}${address.includes("?") ? "&" : "?"}step=${encodeURIComponent(id)}&turn=${turn}`}
        version={version}
        copyName={`${address} ${id}`}
        opened={opened}
        hints={0}
        presented={presented}
        ruledOut={ruledOut}
        takesFocus={takesFocus}
        refused={refused}
        isSending={isSending}
        isDeferred={false}
        {...(kept && { kept })}
      />
    </section>
  );
}

const WORTH = ["", "half", "a quarter", "nothing"];

type WrongTurnsProps = {
  turns: NonNullable<PresentedRun["open"]>["wrongTurns"];
  takesFocus: boolean;
};

function WrongTurns({ turns, takesFocus }: WrongTurnsProps) {
  const heading = useArrivalFocus<HTMLHeadingElement>(takesFocus);
  const last = turns.at(-1);
  const worth = WORTH[Math.min(turns.length, WORTH.length - 1)];
  return (
    <div className="q-outcome is-fail" id="turned">
      <h3 ref={heading} tabIndex={-1}>
        <Icon name="x" />
        Wrong turn: {formatHours(last?.hours ?? 0)} spent
      </h3>
      <p className="sm">
        What came of it stands with the option. Choose again: the step is worth {worth} now.
      </p>
    </div>
  );
}
