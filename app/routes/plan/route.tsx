import "#app/styles/practice.css";
import "#app/styles/plan.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { planOf } from "#app/plan/plan.server.ts";
import { PlanForm as PlanFormSchema, planErrors } from "#app/plan/plan-form.server.ts";
import { type PlanErrors, PlanForm } from "#app/plan/plan-form.tsx";
import { makePlan } from "#app/plan/save-plan.server.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { settleSets } from "#db/practice-ending.ts";
import { endPlan } from "#db/study-plans.ts";
import { PLAN_DAYS, PLAN_MINUTES } from "#plan/vocabulary.ts";
import { RunningPlan } from "./running-plan.tsx";

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Study plan",
    description: "The days until an interview, drawn anew each day from what was done and how it went.",
    indexed: false,
  });

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const now = Date.now();
  await settleSets(db, visitor.id, now);
  return json({ plan: await planOf(db, visitor.id, { now }) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visitor } = context;
  const fields = await formFields(request);
  const parsed = PlanFormSchema.safeParse(fields);
  if (!parsed.success) {
    const errors = planErrors(fields);
    if (errors) return json<{ errors: PlanErrors }>({ errors }, { status: 400 });
    throw new Response("This form is none of this page.", { status: 400 });
  }
  const form = parsed.data;
  if (form.intent === "end") await endPlan(db, visitor.id);
  else {
    const { role, days, minutes, daysOff } = form;
    await makePlan(db, visitor.id, { role, days, minutes, daysOff }, Date.now());
  }
  return redirect("/plan", 303);
}

const USUAL = { role: "tinyml", days: PLAN_DAYS.usual, minutes: PLAN_MINUTES.usual, daysOff: [] } as const;

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function Plan() {
  const { plan } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? {};
  return (
    <main className="page plan" id="main" tabIndex={-1}>
      {plan && plan.daysLeft >= 0 ? (
        <RunningPlan plan={plan} errors={errors} />
      ) : (
        <>
          <header className="page-head">
            <div>
              <h1 className="t-page">Study plan</h1>
              <p className="dim">
                {plan ? "The interview is over: we hope that it went well. " : ""}
                Say when the interview is, and each day gets its part: what is due, new questions where you
                are weakest, code, scenarios, system design, and mock interviews, early, late and in long
                plans about weekly.
              </p>
            </div>
          </header>
          <section className="card" aria-labelledby="make">
            <div className="card-head">
              <h2 id="make">{plan ? "Make a new plan" : "Make a plan"}</h2>
            </div>
            <div className="card-body">
              <PlanForm
                values={plan ? { ...plan, days: USUAL.days } : USUAL}
                errors={errors}
                act="Make the plan"
              />
              <p className="cap">
                The plan is drawn anew each day from what you have really done. A missed day is spread over
                the others, and makes none of them longer.
              </p>
            </div>
          </section>
        </>
      )}
    </main>
  );
}
