import { Link } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import { KIND_LABELS, type Kind } from "#problems/vocabulary.ts";

type AnswerActionsProps = {
  again: string;
  isFresh: boolean;
  next: { slug: string; title: string; kind: Kind } | undefined;
  /** The answer is still to be marked, which comes first. */
  isWaiting: boolean;
};

/** What to do next. On a phone it stays above the bar of pages, where the thumb is. */
export function AnswerActions({ again, isFresh, next, isWaiting }: AnswerActionsProps) {
  return (
    <nav className="q-actions" aria-label="Go on">
      {next && (
        <Link
          className={isWaiting ? "btn btn-lg" : "btn btn-lg btn-primary"}
          to={`/questions/${next.slug}`}
          aria-keyshortcuts="n"
        >
          Next question
          <kbd className="needs-script" aria-hidden="true">
            N
          </kbd>
        </Link>
      )}
      <Link className="btn btn-lg" to={again} aria-keyshortcuts="r">
        <Icon name="rotate-ccw" />
        {isFresh ? "Again with new numbers" : "Again"}
        <kbd className="needs-script" aria-hidden="true">
          R
        </kbd>
      </Link>
      {next && (
        <span className="cap trunc only-wide">
          {KIND_LABELS[next.kind]}: {next.title}
        </span>
      )}
    </nav>
  );
}
