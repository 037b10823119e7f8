import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { formatCount } from "#app/components/format-number.ts";
import { dateOf } from "#app/progress/words.ts";

export type RatingPoint = { day: number; rating: number; low: number; high: number };

const WIDTH = 600;
const HEIGHT = 220;
const LEFT = 60;
const BOTTOM = 24;
const TOP = 8;
const RIGHT = 8;

/** The rating with a band of one standard deviation, and the same as a table. */
export function RatingChart({ points }: { points: readonly RatingPoint[] }) {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return null;
  const x = scaleLinear([first.day, last.day], [LEFT, WIDTH - RIGHT]);
  const lows = Math.min(...points.map((one) => one.low));
  const highs = Math.max(...points.map((one) => one.high));
  const y = scaleLinear([lows, highs], [HEIGHT - BOTTOM, TOP]).nice(4);
  const band = area<RatingPoint>(
    (one) => x(one.day),
    (one) => y(one.low),
    (one) => y(one.high),
  );
  const middle = line<RatingPoint>(
    (one) => x(one.day),
    (one) => y(one.rating),
  );
  const dates = [first.day, (first.day + last.day) / 2, last.day].map(Math.round);
  return (
    <>
      <svg
        className="rating-chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Rating from ${describe(first)} to ${describe(last)}`}
      >
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="graticule" x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {formatCount(tick)}
            </text>
          </g>
        ))}
        <path className="rating-band" d={band([...points]) ?? ""} />
        <path className="rating-line" d={middle([...points]) ?? ""} />
        <circle className="rating-now" cx={x(last.day)} cy={y(last.rating)} r={4} />
        {dates.map((day, index) => (
          <text key={index === 0 ? "first" : day} x={x(day)} y={HEIGHT - 6} textAnchor={ANCHORS[index]}>
            {dateOf(day)}
          </text>
        ))}
      </svg>
      <details className="behind">
        <summary>The same as a table</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" className="r">
                Rating
              </th>
              <th scope="col" className="r">
                Give or take
              </th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map((one) => (
              <tr key={one.day}>
                <td>{dateOf(one.day)}</td>
                <td className="r num">{formatCount(one.rating)}</td>
                <td className="r num">{formatCount(one.high - one.rating)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

const ANCHORS = ["start", "middle", "end"] as const;

function describe({ day, rating, high }: RatingPoint): string {
  return `${formatCount(rating)}, give or take ${formatCount(high - rating)}, on ${dateOf(day)}`;
}
