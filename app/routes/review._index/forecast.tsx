import type { CSSProperties } from "react";
import { formatMinutes } from "#app/review/format-minutes.ts";

type ForecastProps = {
  days: readonly { date: string; letter: string; count: number; seconds: number; isToday: boolean }[];
};

/** What the next two weeks bring, as bars with their numbers: a list, so that it can be heard as well. */
export function Forecast({ days }: ForecastProps) {
  const most = Math.max(1, ...days.map((one) => one.count));
  const cards = days.reduce((sum, one) => sum + one.count, 0);
  const seconds = days.reduce((sum, one) => sum + one.seconds, 0);
  return (
    <section className="card" aria-labelledby="forecast">
      <div className="card-head">
        <h2 id="forecast">Next 14 days</h2>
        <span className="cap end">
          <span className="num">{cards}</span> {cards === 1 ? "card" : "cards"}, {formatMinutes(seconds)}
        </span>
      </div>
      <div className="card-body">
        <ol className="review-forecast" style={{ "--most": most } as CSSProperties}>
          {days.map(({ date, letter, count, isToday }) => (
            <li key={date} style={{ "--v": count } as CSSProperties} data-today={isToday || undefined}>
              <span className="num" aria-hidden="true">
                {count}
              </span>
              <i aria-hidden="true" />
              <span aria-hidden="true">{letter}</span>
              <span className="vh">
                {isToday ? "Today" : date}: {count} {count === 1 ? "card" : "cards"}
              </span>
            </li>
          ))}
        </ol>
        <p className="cap">As your cards stand now. What you answer until then comes back as well.</p>
      </div>
    </section>
  );
}
