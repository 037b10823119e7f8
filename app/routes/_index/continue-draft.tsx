import { Link } from "@remix-run/react";
import { formatAgo } from "#app/components/format-ago.ts";
import { ProblemStatus } from "#app/components/problem-status.tsx";
import type { ProblemRow } from "#app/problem-row.ts";
import { type Language, languageLabel } from "#judge/verdict.ts";
import { OpenButton } from "./open-button.tsx";

export type LatestDraft = { slug: string; language: Language; updatedAt: number; lines: number };

type ContinueDraftProps = {
  row: ProblemRow;
  draft: LatestDraft;
  now: number;
  primary: boolean;
};

/** The program that was written on last. */
export function ContinueDraft({ row, draft, now, primary }: ContinueDraftProps) {
  return (
    <section className="card later-card" aria-labelledby="continue">
      <div className="card-head">
        <h2 id="continue">Continue where you left off</h2>
        <span className="cap end num">{formatAgo(draft.updatedAt, now)}</span>
      </div>
      <div className="card-body">
        <Link className="later-title" to={`/problems/${row.slug}`}>
          {row.title}
        </Link>
        <p className="sm dim">{row.summary}</p>
        <p className="later-facts sm">
          <ProblemStatus row={row} />
          <span className="dim">
            <span className="num">{draft.lines}</span> {draft.lines === 1 ? "line" : "lines"} of{" "}
            {languageLabel(draft.language)}
          </span>
        </p>
        <OpenButton slug={row.slug} word="Continue" primary={primary} />
      </div>
    </section>
  );
}
