import { Link } from "@remix-run/react";
import { Line } from "#app/components/line.tsx";
import { Prose } from "#app/components/prose.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { formatSeconds } from "#app/question/format-seconds.ts";
import type { QuestionHeadData } from "#app/question/question-head.ts";
import { QuestionHeader } from "#app/question/question-header.tsx";
import { QuestionHistory, type QuestionHistoryProps } from "#app/question/question-history.tsx";
import type { PresentedQuestion } from "#problems/question/present.ts";
import { AnswerForm, type Refused } from "./answer-form.tsx";

type OpenQuestionPageProps = {
  head: QuestionHeadData;
  seed: string;
  /** Those that were opened, as HTML of one line. */
  hints: readonly string[];
  presented: PresentedQuestion;
  history: QuestionHistoryProps["history"];
  now: number;
  refused: Refused | undefined;
  isSending: boolean;
};

/** A question that waits for its answer. */
export function OpenQuestionPage(props: OpenQuestionPageProps) {
  const { head, seed, hints, presented, history, now, refused, isSending } = props;
  const address = `/questions/${head.slug}?seed=${seed}`;
  return (
    <main className="page question" id="main" tabIndex={-1}>
      <div className="q">
        <article>
          <QuestionHeader head={head} note={noteOf(presented, head.seconds)} takesFocus />
          <div id="prompt">
            <Prose blocks={presented.prompt} large />
          </div>
          <AnswerForm
            address={hints.length > 0 ? `${address}&hints=${hints.length}` : address}
            version={head.version}
            opened={now}
            hints={hints.length}
            presented={presented}
            refused={refused}
            isSending={isSending}
          />
          <Hints opened={hints} count={presented.hintCount} address={address} />
        </article>
        <aside>
          <QuestionHistory slug={head.slug} history={history} now={now} />
          <Keys kind={presented.kind} />
        </aside>
      </div>
    </main>
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

function Keys({ kind }: { kind: PresentedQuestion["kind"] }) {
  return (
    <p className="keys only-wide needs-script">
      {(kind === "single" || kind === "multiple") && (
        <span>
          <kbd>1</kbd> to <kbd>9</kbd> choose
        </span>
      )}
      {kind === "ordering" && (
        <>
          <span>
            <kbd>1</kbd> to <kbd>9</kbd> go to an item
          </span>
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> move it
          </span>
        </>
      )}
      {kind !== "free" && (
        <span>
          <kbd>Enter</kbd> answer
        </span>
      )}
    </p>
  );
}
