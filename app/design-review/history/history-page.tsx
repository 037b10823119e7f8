import { Link } from "@remix-run/react";
import { Line } from "#app/components/line.tsx";
import { BoardChanges } from "#app/design-review/board-changes.tsx";
import type { DesignHead } from "#app/design-review/review-data.ts";
import { ReviewHeader } from "#app/design-review/review-header.tsx";
import type { RowChange } from "#problems/system-design/difference/sheet-difference.ts";
import type { Span } from "#problems/system-design/difference/text-difference.ts";
import {
  type Board,
  SECTION_LABELS,
  type Section,
  type VersionReason,
} from "#problems/system-design/vocabulary.ts";
import { CompareCard } from "./compare-card.tsx";
import { TextChanges } from "./text-changes.tsx";
import { NOW } from "./version-words.ts";

type VersionEntry = { number: number; reason: VersionReason; name?: string; createdAt: number };

export type HistoryData = {
  head: DesignHead;
  address: string;
  /** It is still being written. */
  isOpen: boolean;
  versions: VersionEntry[];
  from: number;
  to: number;
  texts: { section: Section; spans: Span[] }[];
  rows: (RowChange & { label: string })[];
  boards: { before: Board; after: Board };
};

/** All versions of an answer; what changed between any two of them; the way back to one. */
export function HistoryPage({ data, error }: { data: HistoryData; error: string | undefined }) {
  const { head, address, isOpen, versions, from, to } = data;
  return (
    <main className="page dr" id="main" tabIndex={-1}>
      <ReviewHeader head={head} title={`Versions: ${head.title}`}>
        <Link className="link" to={address}>
          {isOpen ? "Back to the answer" : "Back to the review"}
        </Link>
      </ReviewHeader>
      <CompareCard {...{ versions, from, to, isOpen, error }} />
      {versions.length > 1 && <Changes {...data} />}
    </main>
  );
}

function Changes({ from, to, texts, rows, boards }: HistoryData) {
  const changed = texts.filter(({ spans }) => spans.some(({ kind }) => kind !== "same"));
  const cells = rows.filter(({ kind }) => kind !== "same");
  return (
    <>
      <section className="card" aria-labelledby="texts">
        <div className="card-head">
          <h2 id="texts">Texts</h2>
          <span className="cap end">
            <del>removed</del> <ins>added</ins>
          </span>
        </div>
        <div className="card-body">
          {changed.length === 0 && <p className="sm dim">The texts say the same.</p>}
          {changed.map(({ section, spans }) => (
            <div key={section} className="dr-history">
              <h3>{SECTION_LABELS[section]}</h3>
              <TextChanges spans={spans} />
            </div>
          ))}
        </div>
      </section>
      <section className="card" aria-labelledby="sheets">
        <div className="card-head">
          <h2 id="sheets">Budget sheet</h2>
        </div>
        <div className="card-body">
          {cells.length === 0 && <p className="sm dim">The sheets say the same.</p>}
          <ul className="dr-things">
            {cells.map(({ key, label, before, after }) => (
              <li key={key}>
                <b>
                  <Line html={label} />
                </b>{" "}
                {before !== "" && <del className="mono">{before}</del>}{" "}
                {after !== "" && <ins className="mono">{after}</ins>}
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="card" aria-labelledby="boards">
        <div className="card-head">
          <h2 id="boards">Board</h2>
        </div>
        <div className="card-body">
          <BoardChanges {...boards} names={[named(from), named(to)]} id="history-board" />
        </div>
      </section>
    </>
  );
}

function named(version: number): string {
  return version === NOW ? "As it stands now" : `Version ${version}`;
}
