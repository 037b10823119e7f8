import { Link } from "@remix-run/react";
import type { DayView } from "#app/plan/block-view.ts";
import { DayBlocks } from "#app/plan/day-blocks.tsx";
import { formatMinutes } from "#app/review/format-minutes.ts";

export type PlanTodayProps = {
  plan: { daysLeft: number; days: DayView[]; change: string } | undefined;
  /** Whether its first open part is the page's main button. */
  primary: boolean;
  /** Whether the page says already what changed. */
  isToldElsewhere: boolean;
};

/** Today's part of the plan; reviews have a card of their own. Without a plan an invitation to make one. */
export function PlanToday({ plan, primary, isToldElsewhere }: PlanTodayProps) {
  const day = plan?.days[0];
  const blocks = day?.blocks.filter(({ kind }) => kind !== "review") ?? [];
  return (
    <section className="card later-card later-wide" aria-labelledby="plan">
      <div className="card-head">
        <h2 id="plan">Study plan</h2>
        {plan && (
          <Link className="link sm end" to="/plan">
            {plan.daysLeft < 0 ? "Make a new plan" : "Whole plan"}
          </Link>
        )}
      </div>
      <div className="plan-say">
        {plan ? (
          <>
            <p className={blocks.length > 0 ? "sm" : "later-title"}>{stateOf(plan.daysLeft, day, blocks)}</p>
            {day && !isToldElsewhere && <p className="sm dim">{plan.change}</p>}
          </>
        ) : (
          <>
            <p className="sm dim">
              An interview ahead? Say in how many days and how long you have each day, and every day gets its
              part, drawn anew from how it goes.
            </p>
            <p className="later-open">
              <Link className="btn" to="/plan">
                Make a plan
              </Link>
            </p>
          </>
        )}
      </div>
      {blocks.length > 0 && <DayBlocks blocks={blocks} primary={primary} />}
    </section>
  );
}

function stateOf(daysLeft: number, day: DayView | undefined, blocks: DayView["blocks"]): string {
  if (daysLeft < 0) return "The interview is over: we hope that it went well.";
  if (daysLeft === 0) return "The interview is today. You have prepared for this: think aloud.";
  if (day?.isOff) return "A day off";
  if (blocks.length === 0) return "Nothing new today";
  const open = blocks.filter(({ isDone }) => !isDone);
  if (open.length === 0) return "Today's part is done. What else you do counts as well.";
  const seconds = open.reduce((sum, one) => sum + one.seconds, 0);
  return `${open.length === 1 ? "One part" : `${open.length} parts`} left for today, about ${formatMinutes(seconds)}.`;
}
