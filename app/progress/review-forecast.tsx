import { scaleBand, scaleLinear } from "d3-scale";
import { dateOf } from "#app/progress/words.ts";
import { formatMinutes } from "#app/review/format-minutes.ts";

type ReviewForecastProps = {
  /** Today first. */
  days: readonly { day: number; count: number; seconds: number }[];
};

const WIDTH = 600;
const HEIGHT = 150;
const TOP = 20;
const BOTTOM = 24;

/** How many cards come back on each of the next days, and the same as a table. */
export function ReviewForecast({ days }: ReviewForecastProps) {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return null;
  const x = scaleBand(
    days.map(({ day }) => day),
    [0, WIDTH],
  ).padding(0.15);
  const y = scaleLinear([0, Math.max(1, ...days.map(({ count }) => count))], [HEIGHT - BOTTOM, TOP]);
  const cards = days.reduce((sum, { count }) => sum + count, 0);
  const seconds = days.reduce((sum, one) => sum + one.seconds, 0);
  const middle = x.bandwidth() / 2;
  return (
    <>
      <svg
        className="forecast-chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Reviews of the next ${days.length} days: ${cards}, about ${formatMinutes(seconds)}`}
      >
        <line className="graticule" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
        {days.map(({ day, count }) => (
          <g key={day}>
            <rect x={x(day)} y={y(count)} width={x.bandwidth()} height={y(0) - y(count)} />
            {count > 0 && (
              <text x={(x(day) ?? 0) + middle} y={y(count) - 5} textAnchor="middle">
                {count}
              </text>
            )}
          </g>
        ))}
        <text x={x(first.day)} y={HEIGHT - 6}>
          Today
        </text>
        <text x={(x(last.day) ?? 0) + x.bandwidth()} y={HEIGHT - 6} textAnchor="end">
          {dateOf(last.day)}
        </text>
      </svg>
      <p className="cap">As your cards stand now; what you answer until then comes back as well.</p>
      <details className="behind">
        <summary>The same as a table</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" className="r">
                Cards
              </th>
              <th scope="col" className="r">
                Time
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map((one) => (
              <tr key={one.day}>
                <td>{one === first ? "Today" : dateOf(one.day)}</td>
                <td className="r num">{one.count}</td>
                <td className="r num">{formatMinutes(one.seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
