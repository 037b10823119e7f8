import { Link } from "@remix-run/react";
import { Line } from "#app/components/line.tsx";
import { Prose } from "#app/components/prose.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { formatSeconds } from "#app/question/format-seconds.ts";
import type { QuestionHeadData } from "#app/question/question-head.ts";
import { QuestionHeader } from "#app/question/question-header.tsx";
import type { PresentedQuestion } from "#problems/question/present.ts";
import { AnswerForm, type Refused } from "./answer-form.tsx";

type OpenQuestionProps = {
  head: QuestionHeadData;
  /** Where it stands in a set, in words. */
  place?: string;
  /** Where the form goes, with a search. */
  address: string;
  /** Under which name the browser keeps a text that was not sent yet. */
  copyName: string;
  /** Those that were opened, as HTML of one line. */
  hints: readonly string[];
  presented: PresentedQuestion;
  /** When the page was made, in milliseconds since 1970. */
  opened: number;
  refused: Refused | undefined;
  isSending: boolean;
  /** In a set: what stands between the question and its button goes before the form, and the wording differs. */
  inSet?: { isDeferred: boolean; maySend: () => boolean };
};

/** A question and the form that answers it, on a page of its own or in a set. */
export function OpenQuestion(props: OpenQuestionProps) {
  const { head, place, address, copyName, hints, presented, opened, refused, isSending, inSet } = props;
  const tips = <Hints opened={hints} count={presented.hintCount} address={address} />;
  return (
    <>
      <QuestionHeader head={head} place={place} note={noteOf(presented, head.seconds)} takesFocus />
      <div id="prompt">
        <Prose blocks={presented.prompt} large />
      </div>
      {inSet && tips}
      <AnswerForm
        address={hints.length > 0 ? `${address}&hints=${hints.length}` : address}
        version={head.version}
        copyName={copyName}
        opened={opened}
        hints={hints.length}
        presented={presented}
        refused={refused}
        isSending={isSending}
        isDeferred={inSet?.isDeferred ?? false}
        maySend={inSet?.maySend}
      />
      {!inSet && tips}
    </>
  );
}

function noteOf(presented: PresentedQuestion, seconds: number): string {
  const planned = `planned ${formatSeconds(seconds)}`;
  if (presented.kind !== "numeric") return planned;
  const allowed = presented.allowed === "exact" ? "exact" : `tolerance ${presented.allowed}`;
  return [allowed, presented.isFresh ? "fresh numbers each time" : "", planned].filter(Boolean).join(", ");
}

type HintsProps = { opened: readonly string[]; count: number; address: string };

/** One at a time; the answer keeps how many were opened. */
function Hints({ opened, count, address }: HintsProps) {
  if (count === 0) return null;
  const next = opened.length + 1;
  return (
    <section className="q-hints" aria-label="Hints">
      {opened.length > 0 && (
        <ol>
          {opened.map((html) => (
            <li key={html} className="note is-info">
              <Icon name="lightbulb" />
              <Line html={html} />
            </li>
          ))}
        </ol>
      )}
      {next <= count && (
        <Link className="btn btn-quiet" to={`${address}&hints=${next}`} replace preventScrollReset>
          <Icon name="lightbulb" />
          Hint {next} of {count}
        </Link>
      )}
    </section>
  );
}
