import { Link } from "@remix-run/react";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Report } from "#interview/report/report.ts";
import { LEVEL_LABELS } from "#interview/vocabulary.ts";
import { ROLE_LABELS } from "#problems/vocabulary.ts";

export type PastInterview = Report["history"][number];
type HistoryProps = {
  history: readonly PastInterview[] /** The interview that is looked at. */;
  id?: string;
};

const WIDTH = 260;
const HEIGHT = 96;
const PAD = 8;

/** Points above or below the bar, interview by interview: levels differ, distances to the bar compare. */
export function History({ history, id }: HistoryProps) {
  const index = history.findIndex((one) => one.id === id);
  const own = id === undefined ? history.at(-1) : history[index];
  const before = history[(id === undefined ? history.length - 1 : index) - 1];
  if (!own) return null;
  const change = before && above(own) - above(before);
  return (
    <div className="report-history">
      <p className="row between base">
        <span className="big">
          {Math.round(own.score)}
          <small> / 100</small>
        </span>
        <span className="sm dim">bar {Math.round(own.bar)}</span>
      </p>
      {change === undefined ? (
        <p className="cap">The first interview: the next one is compared with it.</p>
      ) : (
        <p className="sm">
          Against the bar{" "}
          {change === 0
            ? "as the one before"
            : `${Math.abs(change)} points ${change > 0 ? "better" : "worse"} than the one before`}
          .
        </p>
      )}
      {history.length > 1 && <Plot history={history} id={own.id} />}
      {history.length > 1 && <Table history={history} />}
    </div>
  );
}

function Plot({ history, id }: { history: readonly PastInterview[]; id: string }) {
  const values = history.map(above);
  const x = scaleLinear([0, history.length - 1], [PAD, WIDTH - PAD]);
  const y = scaleLinear([Math.min(-5, ...values), Math.max(5, ...values)], [HEIGHT - PAD, PAD]);
  const path = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  )(values);
  return (
    <svg
      className="report-plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Points against the bar, the first interview first: ${values.join(", ")}`}
    >
      <line className="report-bar" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
      <path className="report-trace" d={path ?? ""} />
      {history.map((one, index) => (
        <circle
          key={one.id}
          className={one.id === id ? "report-dot is-own" : "report-dot"}
          cx={x(index)}
          cy={y(above(one))}
          r={one.id === id ? 4 : 3}
        />
      ))}
    </svg>
  );
}

function Table({ history }: { history: readonly PastInterview[] }) {
  return (
    <details className="behind">
      <summary>The same as a table</summary>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Interview</th>
            <th scope="col" className="r">
              Score
            </th>
            <th scope="col" className="r">
              Bar
            </th>
          </tr>
        </thead>
        <tbody>
          {history.toReversed().map(({ id, role, level, createdAt, score, bar }) => (
            <tr key={id}>
              <td>
                <Link className="link" to={`/interviews/${id}/report`}>
                  {ROLE_LABELS[role]}, {LEVEL_LABELS[level].toLowerCase()}
                </Link>{" "}
                <span className="cap">{new Date(createdAt).toISOString().slice(0, 10)}</span>
              </td>
              <td className="r num">{Math.round(score)}</td>
              <td className="r num">{Math.round(bar)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function above({ score, bar }: PastInterview): number {
  return Math.round(score) - Math.round(bar);
}
