import { Link } from "@remix-run/react";
import { sayAgo } from "#app/components/format-ago.ts";
import { DeleteSet } from "#app/practice/delete-set.tsx";
import { describeChoice } from "#app/practice/describe-set.ts";
import { type Tally, totalOf } from "#app/practice/summary.ts";
import type { PracticeChoice } from "#db/practice-choice.ts";

type EarlierSet = { id: string; choice: PracticeChoice; all: Tally; length: number; endedAt: number };
type EarlierSetsProps = { sets: readonly EarlierSet[]; now: number; isSending: boolean };

export function EarlierSets({ sets, now, isSending }: EarlierSetsProps) {
  return (
    <section className="card practice-earlier" aria-labelledby="earlier">
      <div className="card-head">
        <h2 id="earlier">Earlier sets</h2>
      </div>
      <ul className="rows">
        {sets.map(({ id, choice, all, length, endedAt }) => (
          <li key={id}>
            <Link to={`/practice/${id}`}>
              <span className="grow">{describeChoice(choice)}</span>
              <span className="num">
                {all.right} of {totalOf(all) || length} right
              </span>
              <span className="cap num">{sayAgo(endedAt, now)}</span>
            </Link>
            <DeleteSet set={id} isSending={isSending} about={`the set ${describeChoice(choice)}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
