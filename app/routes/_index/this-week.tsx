import { formatMinutes } from "#app/review/format-minutes.ts";
import type { WeekDay } from "./week.server.ts";
import type { WeekBar } from "./week-bars.server.ts";
import { WeekChart } from "./week-chart.tsx";

export type ThisWeekProps = {
  /** The last seven, today last. */
  days: readonly (WeekDay & { bar: WeekBar })[];
};

/** How much of the last seven days was practice. A day off breaks nothing here. */
export function ThisWeek({ days }: ThisWeekProps) {
  const seconds = days.reduce((sum, one) => sum + one.seconds, 0);
  const planned = days.reduce((sum, one) => sum + (one.planned ?? 0), 0);
  const practised = days.filter(({ items }) => items > 0).length;
  const hasPlan = days.some((one) => one.planned !== undefined);
  // A sum of seven days says nothing against a plan of three.
  const isComparable = days.every((one) => one.planned !== undefined);
  return (
    <section className="card later-card week" aria-labelledby="week">
      <div className="card-head">
        <h2 id="week">Last seven days</h2>
        <span className="cap end">
          <b className="num">{formatMinutes(seconds)}</b>
          {isComparable && ` of ${formatMinutes(planned)} planned`}
        </span>
      </div>
      <div className="card-body">
        {practised === 0 ? (
          <p className="sm dim">
            Nothing yet. One question takes two minutes, and each day that you practise gets its bar here.
          </p>
        ) : (
          <>
            <WeekChart days={days} />
            <p className="cap">
              Practice on <span className="num">{practised}</span> of 7 days. A day off changes nothing here.
            </p>
          </>
        )}
        <details className="behind">
          <summary>What is counted</summary>
          <p className="cap">
            Each item counts once a day with its planned time, because only some answers are timed.
            {hasPlan && " The line across a day is what your plan has of it."}
          </p>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col" className="r">
                  Items
                </th>
                <th scope="col" className="r">
                  Time
                </th>
                {hasPlan && (
                  <th scope="col" className="r">
                    Plan
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map((one) => (
                <tr key={one.day}>
                  <th scope="row">{one.date}</th>
                  <td className="r num">{one.items}</td>
                  <td className="r num">{formatMinutes(one.seconds)}</td>
                  {hasPlan && (
                    <td className="r num">{one.planned === undefined ? "" : planOf(one.planned)}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </div>
    </section>
  );
}

function planOf(seconds: number): string {
  return seconds === 0 ? "day off" : formatMinutes(seconds);
}
