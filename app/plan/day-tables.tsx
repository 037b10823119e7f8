import { formatMinutes } from "#app/review/format-minutes.ts";
import { BLOCK_LABELS } from "#plan/vocabulary.ts";
import type { BlockView, DayView } from "./block-view.ts";
import type { PastDay } from "./past-days.ts";

/** The days to come, a line each. */
export function ComingDays({ days }: { days: readonly DayView[] }) {
  return (
    <table className="table plan-table" aria-label="Coming days">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col" className="r">
            Time
          </th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, date, isOff, seconds, blocks }) => (
          <tr key={day} data-off={isOff || undefined}>
            <th scope="row">{date}</th>
            <td className="r num">{isOff ? "" : formatMinutes(seconds)}</td>
            <td>
              {isOff ? "Day off" : blocks.length === 0 ? "Nothing new: reviews as they fall due" : ""}
              {blocks.map(partOf).join("; ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function partOf({ kind, say, items, overSeconds }: BlockView): string {
  if (kind === "review") return BLOCK_LABELS.review;
  if (kind === "question" && items) return `${say}: ${items.of} ${items.of === 1 ? "question" : "questions"}`;
  const over = overSeconds === undefined ? "" : `, longer than your day by ${formatMinutes(overSeconds)}`;
  return `${BLOCK_LABELS[kind]}: ${say}${over}`;
}

/** What became of the days before today. */
export function PastDays({ days }: { days: readonly PastDay[] }) {
  return (
    <table className="table plan-table" aria-label="Days so far">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col" className="r">
            Done
          </th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, date, isOff, seconds, items, topics }) => (
          <tr key={day} data-off={items === 0 || undefined}>
            <th scope="row">{date}</th>
            <td className="r num">{items === 0 ? "" : formatMinutes(seconds)}</td>
            <td>
              {items > 0
                ? `${items} ${items === 1 ? "item" : "items"}: ${topics.join(", ")}`
                : isOff
                  ? "Day off"
                  : "No practice"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
