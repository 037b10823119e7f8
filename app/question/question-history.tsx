import { Link } from "@remix-run/react";
import { sayAgo } from "#app/components/format-ago.ts";
import { OutcomeWord } from "#app/components/outcome-word.tsx";
import type { Outcome } from "#problems/vocabulary.ts";
import { formatSeconds } from "./format-seconds.ts";

export type QuestionHistoryProps = {
  slug: string;
  history: {
    answers: readonly {
      id: string;
      outcome?: Outcome;
      score?: number;
      selfMarked: boolean;
      isImported: boolean;
      seconds: number;
      createdAt: number;
    }[];
    total: number;
  };
  /** The answer that the page shows. */
  current?: string;
  now: number;
};

/** What became of one's own earlier answers to this question. Nothing before the first. */
export function QuestionHistory({ slug, history, current, now }: QuestionHistoryProps) {
  const { answers, total } = history;
  if (total === 0) return null;
  return (
    <section aria-labelledby="history" className="q-history">
      <h2 id="history">Your answers</h2>
      <ol className="rows">
        {answers.map(({ id, outcome, score, selfMarked, isImported, seconds, createdAt }) => (
          <li key={id}>
            <Link to={`/questions/${slug}/answers/${id}`} aria-current={id === current ? "page" : undefined}>
              {outcome ? <OutcomeWord outcome={outcome} /> : <span className="say">Not marked yet</span>}
              {outcome === "partly" && score !== undefined && (
                <span className="num">{Math.round(score * 100)}</span>
              )}
              {selfMarked && outcome && <span className="cap">self-marked</span>}
              {isImported && <span className="cap">imported</span>}
              <span className="cap num end">{formatSeconds(seconds)}</span>
              <span className="cap num">{sayAgo(createdAt, now)}</span>
            </Link>
          </li>
        ))}
      </ol>
      {total > answers.length && (
        <p className="cap">
          The last {answers.length} of {total}.
        </p>
      )}
    </section>
  );
}
