import { Line } from "#app/components/line.tsx";
import { Notice } from "#app/components/notice.tsx";
import { OutcomeWord, outcomeAppearance } from "#app/components/outcome-word.tsx";
import { Prose } from "#app/components/prose.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import { meaningClass } from "#app/components/verdict-appearance.ts";
import { Icon } from "#app/icons/icon.tsx";
import { KeyOf } from "#app/question/answered/key-of.tsx";
import type { DoneStep } from "#problems/scenario/present.ts";
import { formatHours, formatScore } from "./scenario-head.ts";

type DoneStepViewProps = {
  step: DoneStep;
  /** Counted from 1. */
  number: number;
  isOpen: boolean;
  /** It was answered just now: its outcome is read out. */
  isAnswered: boolean;
  /** Where the marks of a free response go. */
  address: string;
  isSending: boolean;
};

/** A step that was answered: what became of it, the key, and the fact that it brought to light. */
export function DoneStepView({ step, number, isOpen, isAnswered, address, isSending }: DoneStepViewProps) {
  const { title, prompt, key, fact, findings, unlocked, hours, outcome } = step;
  const heading = `step-${step.id}`;
  return (
    <details className="bench-done" open={isOpen} id={isAnswered ? "answered" : undefined}>
      <summary>
        <h2 id={heading}>
          <span className="num faint">{number}</span> {title}
        </h2>
        <span className="row g-4 end sm">
          {outcome ? <OutcomeWord outcome={outcome} /> : <span className="say">Not marked</span>}
          <span className="dim num">{formatHours(hours)}</span>
        </span>
      </summary>
      <div className="bench-done-body">
        <Prose blocks={prompt} />
        <StepOutcome step={step} takesFocus={isAnswered} />
        {findings.map((html) => (
          <p className="sm" key={html}>
            <Line html={html} />
          </p>
        ))}
        <KeyOf
          revealed={key}
          answer={step}
          isSending={isSending}
          within={heading}
          address={`${address}${address.includes("?") ? "&" : "?"}marks=${encodeURIComponent(step.id)}`}
        />
        <Notice meaning="info" icon="eye">
          <h3 className="bench-fact">What comes to light</h3>
          <Prose blocks={fact} />
          {unlocked.length > 0 && <p className="sm">Now on the bench: {unlocked.join(", ")}.</p>}
        </Notice>
      </div>
    </details>
  );
}

/** The verdict in a word and what the step cost. */
function StepOutcome({ step, takesFocus }: { step: DoneStep; takesFocus: boolean }) {
  const heading = useArrivalFocus<HTMLHeadingElement>(takesFocus);
  const { outcome, score, selfMarked, wrongTurns, hours } = step;
  const { icon, word, meaning } = outcome
    ? outcomeAppearance(outcome)
    : ({ icon: "pen-line", word: "Mark your answer", meaning: "info" } as const);
  const turns =
    wrongTurns === 0 ? "" : wrongTurns === 1 ? ", after one wrong turn" : `, after ${wrongTurns} wrong turns`;
  return (
    <div className={`q-outcome ${meaningClass(meaning)}`}>
      <h3 ref={heading} tabIndex={-1}>
        <Icon name={icon} />
        {word}
        {score !== undefined && outcome === "partly" && <span className="num"> {formatScore(score)}</span>}
      </h3>
      <span className="cap end">
        {selfMarked ? "self-marked, apart from the score, " : ""}
        <span className="num">{formatHours(hours)}</span> at the bench{turns}
      </span>
    </div>
  );
}
