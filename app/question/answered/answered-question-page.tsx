import { Link, useNavigate, useSearchParams } from "@remix-run/react";
import { Line } from "#app/components/line.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import type { QuestionHeadData } from "#app/question/question-head.ts";
import { QuestionHeader } from "#app/question/question-header.tsx";
import { QuestionHistory, type QuestionHistoryProps } from "#app/question/question-history.tsx";
import type { RevealedKey } from "#problems/question/reveal.ts";
import type { ContentBlock, Kind, Outcome } from "#problems/vocabulary.ts";
import { AnswerActions } from "./answer-actions.tsx";
import { AnswerOutcome } from "./answer-outcome.tsx";
import { KeyOf } from "./key-of.tsx";

export type ShownAnswer = {
  id: string;
  outcome?: Outcome;
  /** 0 to 1. */
  score?: number;
  selfMarked: boolean;
  seconds: number;
  hintsOpened: number;
  /** The points that were confirmed, by index. */
  marks?: readonly number[];
};

type AnsweredQuestionPageProps = {
  head: QuestionHeadData;
  answer: ShownAnswer;
  revealed:
    | { isOlder: true }
    | {
        isOlder: false;
        prompt: ContentBlock[];
        key: RevealedKey;
        findings: readonly string[];
        isFresh: boolean;
      };
  history: QuestionHistoryProps["history"];
  next?: { slug: string; title: string; kind: Kind } | undefined;
  now: number;
  isSending: boolean;
};

/** A question that was answered: what became of it, the key, and what teaches. */
export function AnsweredQuestionPage(props: AnsweredQuestionPageProps) {
  const { head, answer, revealed, history, next, now, isSending } = props;
  const again = `/questions/${head.slug}`;
  const [search] = useSearchParams();
  const navigate = useNavigate();
  useShortcuts({
    n: () => next && navigate(`/questions/${next.slug}`),
    r: () => navigate(again),
  });
  const isWaiting = answer.selfMarked && answer.outcome === undefined && !revealed.isOlder;
  const isFresh = !revealed.isOlder && revealed.isFresh;
  return (
    <main className="page question" id="main" tabIndex={-1}>
      <div className="q">
        <article>
          <QuestionHeader head={head} takesFocus={false} />
          {search.has("repeated") && (
            <Notice meaning="info">
              This attempt was answered before, in another tab perhaps: the first answer stands.
            </Notice>
          )}
          {revealed.isOlder ? (
            <>
              <AnswerOutcome head={head} answer={answer} findings={[]} isWaiting={false} />
              <p className="dim">
                The question was changed since this answer was given, so that its numbers and its key are not
                shown any more.
              </p>
            </>
          ) : (
            <>
              <Prose blocks={revealed.prompt} large />
              <AnswerOutcome head={head} answer={answer} findings={revealed.findings} isWaiting={isWaiting} />
              <KeyOf revealed={revealed.key} answer={answer} isSending={isSending} />
              <Explanation revealed={revealed.key} />
            </>
          )}
          <AnswerActions again={again} isFresh={isFresh} next={next} isWaiting={isWaiting} />
        </article>
        <aside>
          <QuestionHistory slug={head.slug} history={history} current={answer.id} now={now} />
          <p className="keys only-wide needs-script">
            <span>
              <kbd>N</kbd> next
            </span>
            <span>
              <kbd>R</kbd> again
            </span>
          </p>
          <Link className="link sm" to="/problems">
            All problems and questions
          </Link>
        </aside>
      </div>
    </main>
  );
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
