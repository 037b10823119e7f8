import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import { AnswerBody } from "#app/design-review/answer-body.tsx";
import { FoundView } from "#app/design-review/found/found-view.tsx";
import { CommentForm } from "#app/design-review/others/comment-form.tsx";
import { CommentList } from "#app/design-review/others/comment-list.tsx";
import type {
  AnswerView,
  AutomaticReview,
  BesideView,
  CommentView,
  CriterionView,
  DesignHead,
} from "#app/design-review/review-data.ts";
import { ReviewHeader } from "#app/design-review/review-header.tsx";
import { ViewLinks } from "#app/design-review/view-links.tsx";
import type { Total } from "#problems/system-design/marking/total.ts";
import type { Dimension } from "#problems/system-design/vocabulary.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";
import { NameCard } from "./name-card.tsx";
import { SharedMarking } from "./shared-marking.tsx";

export type SharedData = {
  head: DesignHead;
  brief: ContentBlock[];
  answer: AnswerView;
  isOwner: boolean;
  /** Whether the marks were handed in. */
  isDone: boolean;
  fromName?: string;
  expiresAt: number;
  /** Of the reviewer, once it was said. */
  name?: string;
  suggestedName: string;
  criteria: CriterionView[];
  current: Dimension;
  total: Total;
  comments: CommentView[];
  found?: AutomaticReview;
  beside?: BesideView;
  now: number;
};

type SharedReviewPageProps = {
  page: SharedData;
  address: string;
  view: string;
  shownCheck: string | undefined;
  result: { error?: string; text?: string } | undefined;
  isSending: boolean;
};

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

/** Somebody's answer as a mentor sees it: to read, to mark by the rubric, to comment on. */
export function SharedReviewPage({
  page,
  address,
  view,
  shownCheck,
  result,
  isSending,
}: SharedReviewPageProps) {
  const { head, brief, answer, isOwner, isDone, fromName, name, comments, found } = page;
  const views = ["read", ...(name === undefined ? [] : ["mark", "comment"]), ...(found ? ["found"] : [])];
  const shown = views.includes(view) ? view : "read";
  const labels: Record<string, string> = {
    read: "Read",
    mark: isDone ? "Your marks" : "Mark it",
    comment: "Comment",
    found: "What the platform found",
  };
  return (
    <main className="page dr" id="main" tabIndex={-1}>
      <ReviewHeader head={head}>
        <p className="sm dim">
          {fromName ?? "A learner"} asks for your review of this answer. The link works until{" "}
          {DAY.format(page.expiresAt)}.
        </p>
      </ReviewHeader>
      {isOwner && (
        <Notice meaning="info">
          This is your own answer, as whoever has the link sees it. Marks and comments come from others.
        </Notice>
      )}
      {!isOwner && name === undefined && (
        <NameCard
          address={address}
          suggested={page.suggestedName}
          learner={fromName ?? "the learner"}
          error={result?.error}
        />
      )}
      {views.length > 1 && (
        <ViewLinks
          label="Parts of the review"
          views={views.map((id) => ({ id, label: labels[id] ?? id }))}
          current={shown}
          addressOf={(id) => `${address}?view=${id}`}
        />
      )}
      {shown === "read" && (
        <div className="dr-reading">
          <section className="card" aria-labelledby="brief">
            <div className="card-head">
              <h2 id="brief">The question</h2>
            </div>
            <div className="card-body">
              <Prose blocks={brief} large />
            </div>
          </section>
          <section className="card" aria-labelledby="the-answer">
            <div className="card-head">
              <h2 id="the-answer">The answer</h2>
            </div>
            <div className="card-body">
              <AnswerBody answer={answer} />
            </div>
          </section>
          <section className="card" id="comments" aria-labelledby="comments-head">
            <div className="card-head">
              <h2 id="comments-head">Comments through this link</h2>
            </div>
            <div className="card-body">
              <CommentList
                comments={comments}
                action={`${address}?view=read`}
                now={page.now}
                writer={fromName ?? "The learner"}
                mayDeleteAll={false}
                mayReply={name !== undefined}
              />
            </div>
          </section>
        </div>
      )}
      {shown === "mark" && (
        <SharedMarking page={page} address={address} error={result?.error} isSending={isSending} />
      )}
      {shown === "comment" && (
        <CommentForm
          answer={answer}
          action={`${address}?view=comment`}
          error={result?.error}
          text={result?.text}
        />
      )}
      {shown === "found" && found && (
        <FoundView
          found={found}
          board={answer.board}
          base={`${address}?view=found`}
          shownCheck={shownCheck}
        />
      )}
    </main>
  );
}
