import { formatMinutes } from "#app/review/format-minutes.ts";
import type { ThisWeekProps } from "./this-week.tsx";
import { SHEET } from "./week-sheet.ts";

/** A bar a day, to scale; today is hatched because it goes on. A table of the same stands below it. */
export function WeekChart({ days }: ThisWeekProps) {
  const today = days.at(-1)?.day;
  const said = days.map(({ date, seconds }) => `${date} ${formatMinutes(seconds)}`).join(", ");
  return (
    <svg
      className="week-chart"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      role="img"
      aria-label={`Practised by planned times: ${said}`}
    >
      <defs>
        <pattern id="week-today" width="6" height="4" patternUnits="userSpaceOnUse">
          <rect width="6" height="2.5" />
        </pattern>
      </defs>
      <line className="graticule" x1={0} x2={SHEET.width} y1={SHEET.ground} y2={SHEET.ground} />
      {days.map(({ day, date, seconds, bar }) => {
        const { left, width, top, planned } = bar;
        const middle = left + width / 2;
        return (
          <g key={day} data-today={day === today || undefined}>
            <rect x={left} y={top} width={width} height={SHEET.ground - top} />
            {planned !== undefined && (
              <line className="week-planned" x1={left} x2={left + width} y1={planned} y2={planned} />
            )}
            {seconds > 0 && (
              <text x={middle} y={top - 5} textAnchor="middle">
                {seconds / 60}
              </text>
            )}
            <text className="week-day" x={middle} y={SHEET.height - 6} textAnchor="middle">
              {date.slice(0, 3)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
