import { Link } from "@remix-run/react";
import { formatAgo } from "#app/components/format-ago.ts";
import { KIND_ICONS } from "#app/components/kind-mark.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { addressOf } from "#app/problem-row.ts";
import type { Kind } from "#problems/vocabulary.ts";
import { percent } from "./words.ts";

export type WeakestItem = {
  kind: Kind;
  slug: string;
  title: string;
  score: number;
  met: number;
  missed: number;
  lastAt: number;
};

type WeakestListProps = { items: readonly WeakestItem[]; now: number };

/** What to practise, each with its reason and a way to begin. */
export function WeakestList({ items, now }: WeakestListProps) {
  return (
    <ul className="weakest rows">
      {items.map(({ kind, slug, title, score, met, missed, lastAt }) => (
        <li key={`${kind} ${slug}`}>
          <Link to={addressOf({ kind, slug })}>
            <span className="num weakest-score">{percent(score)} %</span>
            <span>
              <b>{title}</b>
              <span className="sm dim">
                {met === 1
                  ? `Met once, ${ago(lastAt, now)}`
                  : `Not right in ${missed} of ${met} meetings, the last ${ago(lastAt, now)}`}
              </span>
            </span>
            <Icon name={KIND_ICONS[kind]} small />
            <Icon name="play" small />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function ago(at: number, now: number): string {
  const short = formatAgo(at, now);
  return short === "now" ? "just now" : `${short} ago`;
}
