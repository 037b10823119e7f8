import { Link, useLocation } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import type {
  CommentView,
  ComparisonView,
  ReviewColumn,
  ReviewLinkView,
} from "#app/design-review/review-data.ts";
import { citesOf } from "#app/design-review/words-of.ts";
import { ShareCard } from "#app/sharing/share-card.tsx";
import type { DimensionSpread } from "#problems/system-design/marking/agreement.ts";
import { CommentList } from "./comment-list.tsx";
import { Judgement } from "./judgement.tsx";
import { ReviewTable } from "./review-table.tsx";
import { ReviewWords } from "./review-words.tsx";

type ReviewsViewProps = {
  columns: readonly ReviewColumn[];
  spread: readonly DimensionSpread[];
  comparisons: readonly ComparisonView[];
  comments: readonly CommentView[];
  links: readonly ReviewLinkView[];
  words: Readonly<Record<string, string>>;
  /** A look is open: marks are hidden until it is done. */
  isMarking: boolean;
  address: string;
  result: { fresh?: string; shareError?: string; error?: string } | undefined;
  now: number;
};

/** All reviews of an answer side by side, what was said, and the links through which others come. */
export function ReviewsView(props: ReviewsViewProps) {
  const { columns, spread, comparisons, comments, links, words, isMarking, address, result, now } = props;
  const action = `${address}?view=reviews`;
  // An address with a hash leads further down the page.
  const heading = useArrivalFocus<HTMLHeadingElement>(useLocation().hash === "");
  return (
    <div className="dr-found">
      <section className="card" aria-labelledby="side-by-side">
        <div className="card-head">
          <h2 id="side-by-side" ref={heading} tabIndex={-1}>
            Reviews side by side
          </h2>
        </div>
        <div className="card-body dr-criterion">
          {isMarking && (
            <Notice meaning="info">
              You are marking this answer: other marks are shown when your look is done.{" "}
              <Link className="link" to={`${address}?view=mark`}>
                Go on marking
              </Link>
            </Notice>
          )}
          {!isMarking && columns.length === 0 && (
            <p className="sm dim">No review yet. Mark it yourself, or share it with a mentor.</p>
          )}
          {columns.length > 0 && <ReviewTable columns={columns} spread={spread} action={action} />}
          <Judgement comparisons={comparisons} />
          {columns.map((column) => (
            <ReviewWords key={column.id} column={column} wordsOf={words} />
          ))}
        </div>
      </section>
      <section className="card" id="comments" aria-labelledby="comments-head">
        <div className="card-head">
          <h2 id="comments-head">Comments</h2>
          <Link className="link sm end" to={`${address}?view=comment`}>
            Say something
          </Link>
        </div>
        <div className="card-body">
          {result?.error !== undefined && <Notice meaning="fail">{result.error}</Notice>}
          <CommentList
            comments={comments}
            action={action}
            now={now}
            writer="You"
            mayDeleteAll
            cites={citesOf(words)}
          />
        </div>
      </section>
      <ShareCard
        links={links}
        action={`${action}#share`}
        fresh={result?.fresh}
        error={result?.shareError}
        now={now}
        doneThrough={doneThrough}
      >
        Whoever has the link reads this answer, marks it by the same rubric and comments on it, without an
        account. They see nothing else of yours: no other answers, notes or scores, and not how you marked
        yourself.
      </ShareCard>
    </div>
  );
}

function doneThrough({ reviews, comments }: ReviewLinkView): string {
  const counted = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;
  return `${counted(reviews, "review")}, ${counted(comments, "comment")}`;
}
