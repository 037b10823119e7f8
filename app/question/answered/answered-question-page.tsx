import { Link, useNavigate, useSearchParams } from "@remix-run/react";
import { useEffect } from "react";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import { ItemTools } from "#app/notes/item-tools.tsx";
import type { OwnItem } from "#app/notes/own-item.ts";
import { forgetSent } from "#app/question/open/text-copy.ts";
import type { QuestionHeadData } from "#app/question/question-head.ts";
import { QuestionHistory, type QuestionHistoryProps } from "#app/question/question-history.tsx";
import { GradePanel } from "#app/review/grade-panel.tsx";
import { ReviewActions } from "#app/review/review-actions.tsx";
import type { ReviewSession } from "#app/review/review-session.server.ts";
import type { ShownReview } from "#app/review/shown-review.server.ts";
import type { Kind } from "#problems/vocabulary.ts";
import { AnswerActions } from "./answer-actions.tsx";
import { AnsweredQuestion, isToBeMarked, type ShownKey } from "./answered-question.tsx";
import type { ShownAnswer } from "./shown-answer.ts";

type AnsweredQuestionPageProps = {
  head: QuestionHeadData;
  answer: ShownAnswer;
  revealed: ShownKey;
  history: QuestionHistoryProps["history"];
  own: OwnItem;
  next?: { slug: string; title: string; kind: Kind } | undefined;
  /** How it was graded, once it is. */
  review?: ShownReview | undefined;
  /** Where one is in a review that is under way. */
  session?: ReviewSession | undefined;
  now: number;
  isSending: boolean;
};

/** A question that was answered: what became of it, the key, and what teaches. */
export function AnsweredQuestionPage(props: AnsweredQuestionPageProps) {
  const { head, answer, revealed, history, own, next, review, session, now, isSending } = props;
  const again = `/questions/${head.slug}`;
  const [search] = useSearchParams();
  const navigate = useNavigate();
  useShortcuts({
    n: () => !session && next && navigate(`/questions/${next.slug}`),
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
          {review && <GradePanel review={review} title={head.title} />}
          {session ? (
            <ReviewActions session={session} isWaiting={isWaiting} />
          ) : (
            <AnswerActions again={again} isFresh={isFresh} next={next} isWaiting={isWaiting} />
          )}
        </article>
        <aside>
          <QuestionHistory slug={head.slug} history={history} current={answer.id} now={now} />
          <p className="keys only-wide needs-script">
            <span>
              <kbd>{session ? "Enter" : "N"}</kbd> next
            </span>
            <span>
              <kbd>R</kbd> again
            </span>
          </p>
          <ItemTools own={own} seen={{ version: answer.version, answer: answer.id }} />
          <Link className="link sm" to="/problems">
            All problems and questions
          </Link>
        </aside>
      </div>
    </main>
  );
}
