import { Notice } from "#app/components/notice.tsx";
import { FoundView } from "#app/design-review/found/found-view.tsx";
import { CommentForm } from "#app/design-review/others/comment-form.tsx";
import { ReviewHeader } from "#app/design-review/review-header.tsx";
import { ViewLinks } from "#app/design-review/view-links.tsx";
import { NameCard } from "./name-card.tsx";
import { Reading } from "./reading.tsx";
import type { SharedData } from "./shared-data.ts";
import { SharedMarking } from "./shared-marking.tsx";

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
  const { head, answer, isOwner, isDone, fromName, name, found } = page;
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
      {shown === "read" && <Reading page={page} address={address} />}
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
