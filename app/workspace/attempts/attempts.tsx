import { Link } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { formatAgo } from "#app/components/format-ago.ts";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { BudgetWord, Say, VerdictWord } from "#app/components/verdict-word.tsx";
import { type BudgetVerdict, type Language, languageLabel, type Verdict } from "#judge/verdict.ts";

/** One submit as the list shows it. */
export type Attempt = {
  id: string;
  language: Language;
  /** Absent while it is judged. */
  verdict?: Verdict;
  /** The second axis, where there is one. */
  budgetVerdict?: BudgetVerdict;
  score?: number;
  /** Milliseconds since 1970, UTC. */
  createdAt: number;
  /** The tests have changed since. */
  isOlder: boolean;
  /** Another server has judged it. */
  isImported: boolean;
};

type AttemptsProps = {
  base: string;
  attempts: readonly Attempt[];
  page: number;
  pages: number;
  now: number;
};

/** Every submit, newest first; each leads to its code and cases. */
export function Attempts({ base, attempts, page, pages, now }: AttemptsProps) {
  if (attempts.length === 0) {
    return (
      <section className="attempts" aria-label="Submissions">
        <EmptyState icon="list" title="No submissions yet.">
          <p>Submit judges your program by the hidden tests. Each attempt stays here with its code.</p>
        </EmptyState>
      </section>
    );
  }
  return (
    <section className="attempts" aria-label="Submissions">
      <p className="sm dim">
        Every submit stays here with its code. Opening one changes nothing in the editor.
      </p>
      <ScrollArea className="table-scroll" label="Submissions">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Verdict</th>
              <th scope="col" className="r">
                Points
              </th>
              <th scope="col">Language</th>
              <th scope="col" className="r">
                When
              </th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <AttemptRow key={attempt.id} address={`${base}/${attempt.id}`} attempt={attempt} now={now} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {pages > 1 && <Pages base={base} page={page} pages={pages} />}
    </section>
  );
}

function AttemptRow({ address, attempt, now }: { address: string; attempt: Attempt; now: number }) {
  const { verdict, budgetVerdict, score, language, createdAt, isOlder, isImported } = attempt;
  const ago = formatAgo(createdAt, now);
  return (
    <tr>
      <td>
        <Link to={address} preventScrollReset>
          {verdict ? (
            <span className="verdicts">
              <VerdictWord verdict={verdict} /> {budgetVerdict && <BudgetWord verdict={budgetVerdict} />}
            </span>
          ) : (
            <Say icon="loader" word="Being judged" meaning="info" />
          )}
        </Link>
        {isOlder && <span className="cap"> older tests</span>}
        {isImported && <span className="cap"> imported</span>}
      </td>
      <td className="r num">{score ?? ""}</td>
      <td>{languageLabel(language)}</td>
      <td className="r">
        <time dateTime={new Date(createdAt).toISOString()}>{ago === "now" ? "just now" : `${ago} ago`}</time>
      </td>
    </tr>
  );
}

function Pages({ base, page, pages }: { base: string; page: number; pages: number }) {
  return (
    <nav className="row between attempt-pages" aria-label="Pages of submissions">
      {page > 1 ? (
        <Link className="btn btn-sm" to={`${base}?page=${page - 1}`}>
          Newer
        </Link>
      ) : (
        <span />
      )}
      <span className="cap num">
        {page} of {pages}
      </span>
      {page < pages ? (
        <Link className="btn btn-sm" to={`${base}?page=${page + 1}`}>
          Older
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
