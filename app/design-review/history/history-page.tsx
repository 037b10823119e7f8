import { Form, Link } from "@remix-run/react";
import { Line } from "#app/components/line.tsx";
import { Notice } from "#app/components/notice.tsx";
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
import { TextChanges } from "./text-changes.tsx";
import { versionWords } from "./version-words.ts";

export type HistoryData = {
  head: DesignHead;
  address: string;
  versions: { number: number; reason: VersionReason; name?: string; createdAt: number }[];
  from: number;
  to: number;
  texts: { section: Section; spans: Span[] }[];
  rows: (RowChange & { label: string })[];
  boards: { before: Board; after: Board };
};

/** All versions of an answer; what changed between any two of them; the way back to one. */
export function HistoryPage({ data, error }: { data: HistoryData; error: string | undefined }) {
  const { head, address, versions, from, to, texts, rows, boards } = data;
  const changed = texts.filter(({ spans }) => spans.some(({ kind }) => kind !== "same"));
  const cells = rows.filter(({ kind }) => kind !== "same");
  return (
    <main className="page dr" id="main" tabIndex={-1}>
      <ReviewHeader head={head} title={`Versions: ${head.title}`}>
        <Link className="link" to={address}>
          Back to the review
        </Link>
      </ReviewHeader>
      <section className="card" aria-labelledby="compare">
        <div className="card-head">
          <h2 id="compare">Compare two versions</h2>
        </div>
        <div className="card-body">
          <Form method="get" className="dr-compare">
            <VersionSelect name="from" label="Earlier" versions={versions} chosen={from} />
            <VersionSelect name="to" label="Later" versions={versions} chosen={to} />
            <button className="btn btn-primary" type="submit">
              Compare
            </button>
          </Form>
          <div role="alert">{error !== undefined && <Notice meaning="fail">{error}</Notice>}</div>
          <Form method="post" className="dr-restore">
            <input type="hidden" name="version" value={from} />
            <p className="sm dim">
              Restoring begins a new answer with what version {from} says. This one stays as it is.
            </p>
            <button className="btn" type="submit">
              Restore version {from} into a new answer
            </button>
          </Form>
        </div>
      </section>
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
          <BoardChanges {...boards} names={[`Version ${from}`, `Version ${to}`]} id="history-board" />
        </div>
      </section>
    </main>
  );
}

type VersionSelectProps = {
  name: string;
  label: string;
  versions: HistoryData["versions"];
  chosen: number;
};

function VersionSelect({ name, label, versions, chosen }: VersionSelectProps) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select className="select" name={name} defaultValue={chosen} key={chosen}>
        {versions.map((version) => (
          <option key={version.number} value={version.number}>
            {versionWords(version)}
          </option>
        ))}
      </select>
    </label>
  );
}
