import { scaleBand, scaleLinear } from "d3-scale";
import { formatMinutes } from "#app/review/format-minutes.ts";
import type { ThisWeekProps } from "./this-week.tsx";

const WIDTH = 320;
const HEIGHT = 116;
const TOP = 18;
const BOTTOM = 22;
/** Half an hour, so that three minutes do not look like a day's work. */
const LEAST_SCALE_SECONDS = 1800;

/** A bar a day, to scale; today is hatched because it goes on. A table of the same stands below it. */
export function WeekChart({ days }: ThisWeekProps) {
  const today = days.at(-1)?.day;
  const x = scaleBand(
    days.map(({ day }) => day),
    [0, WIDTH],
  ).paddingInner(0.14);
  const most = Math.max(LEAST_SCALE_SECONDS, ...days.map((one) => Math.max(one.seconds, one.planned ?? 0)));
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]);
  const middle = x.bandwidth() / 2;
  const said = days.map(({ date, seconds }) => `${date} ${formatMinutes(seconds)}`).join(", ");
  return (
    <svg
      className="week-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Practised by planned times: ${said}`}
    >
      <defs>
        <pattern id="week-today" width="6" height="4" patternUnits="userSpaceOnUse">
          <rect width="6" height="2.5" />
        </pattern>
      </defs>
      <line className="graticule" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
      {days.map(({ day, date, seconds, planned = 0 }) => {
        const left = x(day) ?? 0;
        return (
          <g key={day} data-today={day === today || undefined}>
            <rect x={left} y={y(seconds)} width={x.bandwidth()} height={y(0) - y(seconds)} />
            {planned > 0 && (
              <line
                className="week-planned"
                x1={left}
                x2={left + x.bandwidth()}
                y1={y(planned)}
                y2={y(planned)}
              />
            )}
            {seconds > 0 && (
              <text x={left + middle} y={y(seconds) - 5} textAnchor="middle">
                {seconds / 60}
              </text>
            )}
            <text className="week-day" x={left + middle} y={HEIGHT - 6} textAnchor="middle">
              {date.slice(0, 3)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
