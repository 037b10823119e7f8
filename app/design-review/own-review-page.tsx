import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatCount } from "#app/components/format-number.ts";
import { Notice } from "#app/components/notice.tsx";
import { Icon } from "#app/icons/icon.tsx";
import type { DimensionSpread } from "#problems/system-design/marking/agreement.ts";
import type { AnswerMode } from "#problems/system-design/vocabulary.ts";
import { FoundView } from "./found/found-view.tsx";
import { MarkView } from "./marking/mark-view.tsx";
import { CommentForm } from "./others/comment-form.tsx";
import { ReviewsView } from "./others/reviews-view.tsx";
import type {
  AnswerView,
  AutomaticReview,
  CommentView,
  ComparisonView,
  DesignHead,
  MarkState,
  ReviewColumn,
  ShareLinkView,
} from "./review-data.ts";
import { ReviewHeader } from "./review-header.tsx";
import { ViewLinks } from "./view-links.tsx";

export type OwnReviewData = {
  head: DesignHead;
  mode: AnswerMode;
  finishedAt: number;
  answer: AnswerView;
  /** Whether the question is still the one that was answered. */
  isCurrent: boolean;
  found: AutomaticReview;
  mark: MarkState;
  columns: ReviewColumn[];
  spread: DimensionSpread[];
  comparisons: ComparisonView[];
  comments: CommentView[];
  links: ShareLinkView[];
  words: Record<string, string>;
  now: number;
};

type OwnReviewPageProps = {
  page: OwnReviewData;
  address: string;
  view: string;
  shownCheck: string | undefined;
  result: { fresh?: string; shareError?: string; error?: string; text?: string } | undefined;
  isSending: boolean;
  tools: ReactNode;
};

/** A finished design: what the platform found, one's own marks, what others say. */
export function OwnReviewPage({
  page,
  address,
  view,
  shownCheck,
  result,
  isSending,
  tools,
}: OwnReviewPageProps) {
  const { head, answer, found, mark, columns, comments } = page;
  const others = columns.filter(({ reviewer }) => reviewer !== "self").length;
  const shown = ["mark", "reviews", "comment"].includes(view) ? view : "found";
  return (
    <main className="page dr" id="main" tabIndex={-1}>
      <ReviewHeader head={head}>
        <p className="row wrap sm dim">
          <span>
            <b className="num">{formatCount(100 * found.score)}</b> of 100 by the platform
          </span>
          <span>
            <SelfMarked mark={mark} />
          </span>
          <span className="row wrap end">
            <Link className="btn" to={`${address}/history`}>
              <Icon name="history" />
              Versions
            </Link>
            <Link className="btn" to={`${address}?view=reviews#share`}>
              <Icon name="external-link" />
              Share
            </Link>
          </span>
        </p>
      </ReviewHeader>
      {!page.isCurrent && (
        <Notice meaning="limit">
          The question was changed since you answered it: this review holds your answer against the question
          as it is now.
        </Notice>
      )}
      <ViewLinks
        label="Parts of the review"
        views={[
          { id: "found", label: "What the platform found" },
          { id: "mark", label: "Mark it yourself" },
          { id: "reviews", label: "Reviews and comments", count: others + comments.length },
        ]}
        current={shown === "comment" ? "reviews" : shown}
        addressOf={(id) => `${address}?view=${id}`}
      />
      {shown === "found" && (
        <FoundView
          found={found}
          board={answer.board}
          base={`${address}?view=found`}
          shownCheck={shownCheck}
        />
      )}
      {shown === "found" && mark.kind === "none" && (
        <nav className="q-actions" aria-label="Go on">
          <Link className="btn btn-lg btn-primary" to={`${address}?view=mark`}>
            Mark it yourself
          </Link>
          <span className="sm dim">The rest is judged by the rubric, with evidence.</span>
        </nav>
      )}
      {shown === "mark" && (
        <MarkView
          state={mark}
          answer={answer}
          address={address}
          error={result?.error}
          isSending={isSending}
        />
      )}
      {shown === "reviews" && (
        <ReviewsView {...page} isMarking={mark.kind === "open"} address={address} result={result} />
      )}
      {shown === "comment" && (
        <CommentForm
          answer={answer}
          action={`${address}?view=comment`}
          error={result?.error}
          text={result?.text}
        />
      )}
      {tools}
    </main>
  );
}

function SelfMarked({ mark }: { mark: MarkState }) {
  if (mark.kind !== "done")
    return <>{mark.kind === "none" ? "not marked by you yet" : "you are marking it"}</>;
  return (
    <>
      <b className="num">{formatCount(mark.total.points)}</b> of 100 self-marked
    </>
  );
}
