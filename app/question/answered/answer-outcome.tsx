import { Line } from "#app/components/line.tsx";
import { outcomeAppearance } from "#app/components/outcome-word.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import { meaningClass } from "#app/components/verdict-appearance.ts";
import { Icon } from "#app/icons/icon.tsx";
import { formatSeconds } from "#app/question/format-seconds.ts";
import type { ShownAnswer } from "./shown-answer.ts";

type AnswerOutcomeProps = {
  /** What a prepared candidate needs. */
  seconds: number;
  answer: ShownAnswer;
  /** HTML of one line each. */
  findings: readonly string[];
  /** A free response that its writer has still to mark, and can. */
  isWaiting: boolean;
};

/** The verdict in a word, what it is worth, and what was noticed. It takes the focus, so that it is read out. */
export function AnswerOutcome({ seconds: planned, answer, findings, isWaiting }: AnswerOutcomeProps) {
  const heading = useArrivalFocus<HTMLHeadingElement>(true);
  const { outcome, score, selfMarked, seconds, hintsOpened } = answer;
  const { icon, word, meaning } = outcome
    ? outcomeAppearance(outcome)
    : ({
        icon: "pen-line",
        word: isWaiting ? "Mark your answer" : "Never marked",
        meaning: "info",
      } as const);
  const slow = seconds > 2 * planned ? ", slower than planned" : "";
  const hints = hintsOpened === 0 ? "" : hintsOpened === 1 ? ", one hint" : `, ${hintsOpened} hints`;
  return (
    <section className={`q-outcome ${meaningClass(meaning)}`} aria-label="Result">
      <h2 ref={heading} tabIndex={-1}>
        <Icon name={icon} />
        {word}
        {score !== undefined && outcome === "partly" && (
          <span className="num"> {Math.round(score * 100)} of 100</span>
        )}
      </h2>
      <span className="cap end">
        {selfMarked ? "self-marked, " : ""}
        <span className="num">{formatSeconds(seconds)}</span>
        {`${slow}${hints}`}
      </span>
      {findings.map((html) => (
        <p key={html}>
          <Line html={html} />
        </p>
      ))}
      {isWaiting && <p>Tick the points that your answer covers. Those that your words suggest are ticked.</p>}
    </section>
  );
}
