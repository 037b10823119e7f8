import { Link } from "@remix-run/react";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import { Icon } from "#app/icons/icon.tsx";
import { formatMinutes } from "#app/review/format-minutes.ts";
import { NextForm } from "#app/review/next-form.tsx";

type TodayProps = {
  /** Cards. */
  left: number;
  done: number;
  /** What is left will probably take. */
  seconds: number;
  /** What was done took, as far as that is known. */
  spent: number;
  /** Due cards that the daily limits put off. */
  waiting: number;
  /** Second looks that are due; no cards, and not among them. */
  looks: number;
  next?: { date: string; count: number } | undefined;
  zone: string;
};

/** How much there is today, and the way in; or that it is done. */
export function Today({ left, done, seconds, spent, waiting, looks, next, zone }: TodayProps) {
  useShortcuts({ s: start });
  return (
    <section className="card" aria-labelledby="today">
      <div className="card-head">
        <h2 id="today">Today</h2>
        <span className="cap end">A new day begins at 4:00, {zone}</span>
      </div>
      <div className="card-body review-today">
        {left > 0 ? (
          <>
            <p className="review-count">
              <b className="num">{left}</b> {left === 1 ? "card" : "cards"}
              {done > 0 && " left"}, about {formatMinutes(seconds)}
            </p>
            <Looks count={looks} />
            {done > 0 && (
              <p className="dim">
                <span className="num">{done}</span> of <span className="num">{done + left}</span> done.
              </p>
            )}
            <NextForm id="start" className="btn btn-primary btn-lg">
              {done > 0 ? "Continue" : "Start"}
              <kbd className="needs-script only-wide" aria-hidden="true">
                S
              </kbd>
            </NextForm>
          </>
        ) : (
          <>
            <p className="review-count">
              <Icon name="check" />{" "}
              {done > 0 ? "Done for today" : looks > 0 ? "No card is due today" : "Nothing is due today"}
            </p>
            <Looks count={looks} />
            <p className="dim">
              {done > 0 &&
                `${done} ${done === 1 ? "card" : "cards"}${spent > 0 ? ` in ${formatMinutes(spent)}` : ""}. `}
              {next ? `Next: ${next.count} on ${next.date}.` : "Nothing comes back in the next two weeks."}
            </p>
            <Link className="btn" to="/problems?kind=question">
              Answer something new
            </Link>
          </>
        )}
        {waiting > 0 && (
          <p className="cap">
            <span className="num">{waiting}</span> more {waiting === 1 ? "is" : "are"} due and{" "}
            {waiting === 1 ? "waits" : "wait"} for another day, by{" "}
            <Link to="/settings">your daily limits</Link>. Nothing is lost.
          </p>
        )}
      </div>
    </section>
  );
}

/** Beside the cards: they are listed behind them. */
function Looks({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className="dim">
      <span className="num">{count}</span>{" "}
      {count === 1 ? "second look at a design is due" : "second looks at designs are due"}, listed below.
    </p>
  );
}

function start(): void {
  const form = document.getElementById("start");
  if (form instanceof HTMLFormElement) form.requestSubmit();
}
