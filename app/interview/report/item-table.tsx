import { Link } from "@remix-run/react";
import type { CSSProperties } from "react";
import { DifficultyMark } from "#app/components/difficulty-mark.tsx";
import { Say } from "#app/components/verdict-word.tsx";
import { minutes } from "#interview/report/findings.ts";
import type { ReportedItem } from "#interview/report/reported-item.ts";
import type { SectionScore } from "#interview/report/score.ts";
import { SECTION_LABELS } from "#interview/vocabulary.ts";

type Row = ReportedItem & { address?: string };
type ItemTableProps = { items: readonly Row[]; sections: readonly SectionScore[] };

/** What became of each item, and how long it took against what its author plans. */
export function ItemTable({ items, sections }: ItemTableProps) {
  const begun = new Set(
    sections.filter(({ startedAt }) => startedAt !== undefined).map(({ position }) => position),
  );
  const kindOf = new Map(sections.map(({ position, kind }) => [position, kind]));
  return (
    <>
      <div className="card report-table">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">Item</th>
              <th scope="col">Verdict</th>
              <th scope="col" className="r">
                Score
              </th>
              <th scope="col" className="r">
                Bar
              </th>
              <th scope="col" className="r">
                Time
              </th>
              <th scope="col">Of planned</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.position} id={`item-${item.position}`}>
                <td className="num faint">{item.position}</td>
                <td>
                  {item.address && begun.has(item.section) ? (
                    <Link className="link" to={item.address}>
                      {item.title}
                    </Link>
                  ) : (
                    item.title
                  )}
                  <span className="report-item-facts cap">
                    {SECTION_LABELS[kindOf.get(item.section) ?? "conceptual"]}{" "}
                    <DifficultyMark difficulty={item.difficulty} />
                  </span>
                </td>
                <td>
                  {begun.has(item.section) ? <Verdict item={item} /> : <span className="cap">Not begun</span>}
                </td>
                <td className="r num">{begun.has(item.section) ? scoreOf(item) : ""}</td>
                <td className="r num faint">{Math.round(item.bar * 100)}</td>
                <td className="r num">
                  {minutes(item.seconds)} <span className="faint">/ {minutes(item.plannedSeconds)}</span>
                </td>
                <td>
                  <span
                    className="report-time"
                    aria-hidden="true"
                    style={
                      {
                        "--v": Math.min(1.6, item.seconds / Math.max(1, item.plannedSeconds)),
                      } as CSSProperties
                    }
                  >
                    <i />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details className="behind">
        <summary>What these numbers are</summary>
        <p className="sm dim">
          Score: points of 100, partly right answers and hidden test groups count in part. Bar: what a
          candidate at the level is expected to get of this item. Time: while the item was on the screen and
          the clock ran, against what its author plans; the mark in the last column is the planned time.
        </p>
      </details>
    </>
  );
}

function Verdict({ item }: { item: Row }) {
  const { standing, verdict, score = 0, wrongSubmits } = item;
  const wrong = wrongSubmits > 0 ? <span className="cap"> {wrongSubmits} not solved before</span> : null;
  switch (standing) {
    case "waiting":
      return <Say icon="loader" word={verdict} meaning="info" />;
    case "unmarked":
      return <Say icon="pen-line" word={verdict} meaning="info" />;
    case "skipped":
      return <Say icon="file-x" word={verdict} meaning="info" />;
    case "unanswered":
      return <Say icon="minus" word={verdict} meaning="fail" />;
    case "answered":
      break;
  }
  const own = item.selfScore !== undefined && item.score === undefined;
  if (own) return <Say icon="pen-line" word={verdict} meaning="info" />;
  const meaning = score >= 1 ? "pass" : score > 0 ? "limit" : "fail";
  return (
    <>
      <Say icon={score >= 1 ? "check" : score > 0 ? "circle-dot" : "x"} word={verdict} meaning={meaning} />
      {score >= 1 && wrong}
    </>
  );
}

function scoreOf({ score, selfScore }: Row): string {
  if (score !== undefined) return String(Math.round(score * 100));
  return selfScore === undefined ? "" : `(${Math.round(selfScore * 100)})`;
}
