import { Link } from "@remix-run/react";
import { sayAgo } from "#app/components/format-ago.ts";
import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";

export type SinceLastVisitProps = {
  since: {
    at: number;
    news: readonly {
      kind: "said" | "interview" | "report" | "plan" | "due";
      title: string;
      say: string;
      to: string;
      at?: number;
    }[];
  };
  now: number;
};

const ICONS: Record<SinceLastVisitProps["since"]["news"][number]["kind"], IconName> = {
  said: "message-square",
  interview: "timer",
  report: "flag",
  plan: "calendar-clock",
  due: "layers",
};

/** What came about while the learner was away, others' words first. */
export function SinceLastVisit({ since: { at, news }, now }: SinceLastVisitProps) {
  return (
    <section className="card later-card later-wide" aria-labelledby="since">
      <div className="card-head">
        <h2 id="since">Since your last visit</h2>
        <span className="cap end num">{sayAgo(at, now)}</span>
      </div>
      {news.length === 0 ? (
        <p className="card-body sm dim">
          Nothing came in. What others say of a design that you share, and what ends while you are away, is
          listed here.
        </p>
      ) : (
        <ul className="news rows">
          {news.map((one) => (
            <li key={`${one.kind} ${one.to} ${one.title}`}>
              <Link to={one.to}>
                <Icon name={ICONS[one.kind]} />
                <span className="grow">
                  <b>{one.title}</b>
                  <span className="sm dim">{one.say}</span>
                </span>
                {one.at !== undefined && <span className="cap num nowrap">{sayAgo(one.at, now)}</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
