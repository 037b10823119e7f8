import { Form, Link } from "@remix-run/react";
import { sayAgo } from "#app/components/format-ago.ts";
import { Icon } from "#app/icons/icon.tsx";
import { type InterviewMode, LEVEL_LABELS, type Level, MODE_LABELS } from "#interview/vocabulary.ts";
import { ROLE_LABELS, type Role } from "#problems/vocabulary.ts";

type Earlier = {
  id: string;
  role: Role;
  level: Level;
  mode: InterviewMode;
  createdAt: number;
  minutes: number;
  /** Of 100; absent where nothing counted. */
  score?: number | undefined;
  bar?: number | undefined;
};
type EarlierInterviewsProps = { interviews: readonly Earlier[]; now: number; isSending: boolean };

export function EarlierInterviews({ interviews, now, isSending }: EarlierInterviewsProps) {
  return (
    <section className="card practice-earlier" aria-labelledby="earlier">
      <div className="card-head">
        <h2 id="earlier">Reports</h2>
      </div>
      <ul className="rows">
        {interviews.map(({ id, role, level, mode, createdAt, minutes, score, bar }) => (
          <li key={id}>
            <Link to={`/interviews/${id}/report`}>
              <span className="grow">
                {ROLE_LABELS[role]}, {LEVEL_LABELS[level].toLowerCase()}, {minutes}&nbsp;min,{" "}
                {MODE_LABELS[mode].toLowerCase()}
              </span>
              <span className="num">
                {score === undefined || bar === undefined
                  ? "not scored"
                  : `${Math.round(score)}, bar ${Math.round(bar)}`}
              </span>
              <span className="cap num">{sayAgo(createdAt, now)}</span>
            </Link>
            <details className="set-delete">
              <summary className="btn btn-quiet">
                <Icon name="trash-2" />
                <span className="vh">Delete the interview of {sayAgo(createdAt, now)}</span>
              </summary>
              <Form method="post" action="/interviews?index" className="set-delete-body">
                <input type="hidden" name="intent" value="delete" />
                <input type="hidden" name="interview" value={id} />
                <p className="sm dim">
                  The report goes for good. Answers and programs stay with their items.
                </p>
                <button className="btn btn-danger" type="submit" aria-busy={isSending}>
                  Delete the interview
                </button>
              </Form>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
