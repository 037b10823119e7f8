import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Notice } from "#app/components/notice.tsx";
import { FoundView } from "./found/found-view.tsx";
import { MarkView } from "./marking/mark-view.tsx";
import { CommentForm } from "./others/comment-form.tsx";
import { ReviewsView } from "./others/reviews-view.tsx";
import type { OwnReviewData } from "./own-review-data.ts";
import { OwnSummary } from "./own-summary.tsx";
import { ReviewHeader } from "./review-header.tsx";
import { ViewLinks } from "./view-links.tsx";

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
        <OwnSummary score={found.score} mark={mark} address={address} />
      </ReviewHeader>
      {!page.isCurrent && (
        <Notice meaning="limit">
          The question was changed since you answered it: this review holds your answer against the question
          as it is now.
        </Notice>
      )}
      {mark.kind === "done" && mark.isFree && shown !== "mark" && (
        <Notice meaning="info">
          Days have passed since you marked this answer.{" "}
          <Link className="link" to={`${address}?view=mark`}>
            Look again
          </Link>{" "}
          without seeing how you did, and compare.
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
