import { Line } from "#app/components/line.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import { QuestionHeader, type QuestionHeaderProps } from "#app/question/question-header.tsx";
import type { RevealedKey } from "#problems/question/reveal.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";
import { AnswerOutcome } from "./answer-outcome.tsx";
import { KeyOf } from "./key-of.tsx";
import type { ShownAnswer } from "./shown-answer.ts";

/** The key to an answer, or that there is none any more. */
export type ShownKey =
  | { isOlder: true }
  | {
      isOlder: false;
      prompt: ContentBlock[];
      key: RevealedKey;
      findings: readonly string[];
      isFresh: boolean;
    };

type AnsweredQuestionProps = {
  head: QuestionHeaderProps["head"];
  place?: string;
  answer: ShownAnswer;
  revealed: ShownKey;
  /** The answer that was just sent came too late for this one. */
  isRepeated: boolean;
  /** A free response that its writer has still to mark, and can. */
  isWaiting: boolean;
  isSending: boolean;
};

/** A question with what became of an answer, the key, and what teaches; on a page of its own or in a set. */
export function AnsweredQuestion(props: AnsweredQuestionProps) {
  const { head, place, answer, revealed, isRepeated, isWaiting, isSending } = props;
  return (
    <>
      <QuestionHeader head={head} place={place} takesFocus={false} />
      {isRepeated && (
        <Notice meaning="info">
          This attempt was answered before, in another tab perhaps: the first answer stands.
        </Notice>
      )}
      {revealed.isOlder ? (
        <>
          <AnswerOutcome seconds={head.seconds} answer={answer} findings={[]} isWaiting={false} />
          <p className="dim">
            The question was changed since this answer was given, so that its numbers and its key are not
            shown any more.
          </p>
        </>
      ) : (
        <>
          <Prose blocks={revealed.prompt} large />
          <AnswerOutcome
            seconds={head.seconds}
            answer={answer}
            findings={revealed.findings}
            isWaiting={isWaiting}
          />
          <KeyOf revealed={revealed.key} answer={answer} isSending={isSending} />
          <Explanation revealed={revealed.key} />
        </>
      )}
    </>
  );
}

/** Whether the writer of a free response has still to mark it, and can. */
export function isToBeMarked(answer: ShownAnswer, revealed: ShownKey): boolean {
  return answer.selfMarked && answer.outcome === undefined && !revealed.isOlder;
}

function Explanation({ revealed }: { revealed: RevealedKey }) {
  const { explanation, sources } = revealed;
  return (
    <section className="card" aria-labelledby="explanation">
      <div className="card-head">
        <h2 id="explanation">Explanation</h2>
      </div>
      <div className="card-body">
        <Prose blocks={explanation} />
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
  );
}
