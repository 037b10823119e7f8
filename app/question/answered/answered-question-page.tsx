import { Link, useNavigate, useSearchParams } from "@remix-run/react";
import { useEffect } from "react";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import { forgetSent } from "#app/question/open/text-copy.ts";
import type { QuestionHeadData } from "#app/question/question-head.ts";
import { QuestionHistory, type QuestionHistoryProps } from "#app/question/question-history.tsx";
import type { Kind } from "#problems/vocabulary.ts";
import { AnswerActions } from "./answer-actions.tsx";
import { AnsweredQuestion, isToBeMarked, type ShownKey } from "./answered-question.tsx";
import type { ShownAnswer } from "./shown-answer.ts";

type AnsweredQuestionPageProps = {
  head: QuestionHeadData;
  answer: ShownAnswer;
  revealed: ShownKey;
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
  const sent = !revealed.isOlder && revealed.key.kind === "free" ? revealed.key.text : "";
  useEffect(() => forgetSent(head.slug, sent), [head.slug, sent]);
  const isWaiting = isToBeMarked(answer, revealed);
  const isFresh = !revealed.isOlder && revealed.isFresh;
  return (
    <main className="page question" id="main" tabIndex={-1}>
      <div className="q">
        <article>
          <AnsweredQuestion
            head={head}
            answer={answer}
            revealed={revealed}
            isRepeated={search.has("repeated")}
            isWaiting={isWaiting}
            isSending={isSending}
          />
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
