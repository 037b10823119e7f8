import { dateOf } from "#app/progress/words.ts";

type ActivityCalendarProps = {
  /** The learner's day, counted from 1970. */
  today: number;
  activity: readonly { day: number; attempts: number }[];
};

const WEEKS = 26;
/** 1 January 1970 was a Thursday: day 4 was the first Monday. */
const FIRST_MONDAY = 4;
/** Attempts of a day from which on a cell is darker. */
const STEPS = [1, 4, 10, 20];
const WEEKDAYS = ["Monday", "", "Wednesday", "", "Friday", "", "Sunday"];

/** Half a year of days, a column a week; and the same as a table of weeks. */
export function ActivityCalendar({ today, activity }: ActivityCalendarProps) {
  const counts = new Map(activity.map(({ day, attempts }) => [day, attempts]));
  const thisMonday = today - ((((today - FIRST_MONDAY) % 7) + 7) % 7);
  const mondays = Array.from({ length: WEEKS }, (_, index) => thisMonday - 7 * (WEEKS - 1 - index));
  const weeks = mondays.map((monday) => ({
    monday,
    days: WEEKDAYS.map((_, index) => monday + index).filter((day) => day <= today),
  }));
  const all = weeks.flatMap(({ days }) => days);
  const total = all.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0);
  const active = all.filter((day) => counts.has(day)).length;
  return (
    <>
      <div
        className="calendar"
        role="img"
        aria-label={`Attempts of the last ${WEEKS} weeks: ${total}, on days: ${active}`}
      >
        {weeks.map(({ monday, days }) => (
          <div key={monday}>
            {days.map((day) => {
              const attempts = counts.get(day) ?? 0;
              return <i key={day} data-step={stepOf(attempts)} title={`${dateOf(day)}: ${attempts}`} />;
            })}
          </div>
        ))}
      </div>
      <p className="calendar-foot cap">
        <span>
          {dateOf(mondays[0] ?? today)} to {dateOf(today)}: <b className="num">{total}</b>{" "}
          {total === 1 ? "attempt" : "attempts"} on <b className="num">{active}</b>{" "}
          {active === 1 ? "day" : "days"}
        </span>
        <span className="calendar-key" aria-hidden="true">
          0
          {[0, 1, 2, 3, 4].map((step) => (
            <i key={step} data-step={step} />
          ))}
          {STEPS.at(-1)}+
        </span>
      </p>
      <details className="behind">
        <summary>The same as a table</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col" className="r">
                Days
              </th>
              <th scope="col" className="r">
                Attempts
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ monday, days }) => (
              <tr key={monday}>
                <td>{dateOf(monday)}</td>
                <td className="r num">{days.filter((day) => counts.has(day)).length}</td>
                <td className="r num">{days.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function stepOf(attempts: number): number {
  return STEPS.filter((step) => attempts >= step).length;
}
