import { Form } from "@remix-run/react";
import type { DayView } from "#app/plan/block-view.ts";
import { DayBlocks } from "#app/plan/day-blocks.tsx";
import { ComingDays, PastDays } from "#app/plan/day-tables.tsx";
import { interviewIn } from "#app/plan/days-left.ts";
import type { PastDay } from "#app/plan/past-days.ts";
import { type PlanErrors, PlanForm } from "#app/plan/plan-form.tsx";
import { formatMinutes } from "#app/review/format-minutes.ts";
import { ROLE_LABELS, type Role } from "#problems/vocabulary.ts";

type RunningPlanProps = {
  plan: {
    role: Role;
    minutes: number;
    daysOff: number[];
    daysLeft: number;
    target: string;
    days: DayView[];
    past: PastDay[];
    change: string;
    tooLong: number;
  };
  errors: PlanErrors;
};

/** Today open, the coming days as a table, and what became of those before. */
export function RunningPlan({ plan, errors }: RunningPlanProps) {
  const { daysLeft, days, past, tooLong } = plan;
  const [today, ...coming] = days;
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="t-page">Study plan</h1>
          <p className="dim">
            {interviewIn(daysLeft, plan.target)} {ROLE_LABELS[plan.role]},{" "}
            <span className="num">{plan.minutes}</span> minutes a day.
          </p>
        </div>
      </header>
      {today ? (
        <Today day={today} change={plan.change} />
      ) : (
        <section className="card" aria-labelledby="interview-day">
          <div className="card-head">
            <h2 id="interview-day">Today is the day</h2>
          </div>
          <p className="card-body">
            Nothing is planned today. You have prepared for this; eat something, be early, and think aloud.
          </p>
        </section>
      )}
      {coming.length > 0 && (
        <section className="card plan-card" aria-labelledby="coming">
          <div className="card-head">
            <h2 id="coming">Coming days</h2>
            <span className="cap end">as things stand now</span>
          </div>
          <ComingDays days={coming} />
          {tooLong > 0 && (
            <p className="card-body cap">
              {tooLong === 1 ? "One item of this role takes" : `${tooLong} items of this role take`} more than
              two days of {plan.minutes} minutes and {tooLong === 1 ? "is" : "are"} not planned.
            </p>
          )}
        </section>
      )}
      {past.length > 0 && (
        <section className="card plan-card" aria-labelledby="past">
          <div className="card-head">
            <h2 id="past">Days so far</h2>
            <span className="cap end">by planned times</span>
          </div>
          <PastDays days={past} />
        </section>
      )}
      <details className="card plan-change" open={Object.keys(errors).length > 0 || undefined} id="change">
        <summary>{daysLeft > 0 ? "Change or end the plan" : "Make a new plan or end this one"}</summary>
        <div className="card-body">
          <PlanForm
            values={{ ...plan, days: Math.max(1, daysLeft) }}
            errors={errors}
            act={daysLeft > 0 ? "Change the plan" : "Make the plan"}
          />
          <Form method="post" action="/plan" className="plan-end">
            <input type="hidden" name="intent" value="end" />
            <button className="btn btn-danger" type="submit">
              End the plan
            </button>
            <span className="cap">What you have practised stays; only the plan goes.</span>
          </Form>
        </div>
      </details>
    </>
  );
}

function Today({ day, change }: { day: DayView; change: string }) {
  const isDone = day.blocks.every((one) => one.isDone);
  return (
    <section className="card" aria-labelledby="today">
      <div className="card-head">
        <h2 id="today">Today, {day.date}</h2>
        {!day.isOff && <span className="cap end num">{formatMinutes(day.seconds)}</span>}
      </div>
      <div className="card-body">
        {day.isOff && <p>A day off. Nothing is planned.</p>}
        {!day.isOff && isDone && <p>Done for today. What else you do counts as well.</p>}
        <p className="sm dim">{change}</p>
      </div>
      {day.blocks.length > 0 && <DayBlocks blocks={day.blocks} primary />}
    </section>
  );
}
