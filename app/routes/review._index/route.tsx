import "#app/styles/review.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { END_REVIEW } from "#app/review/review-cookie.ts";
import { ReviewForm } from "#app/review/review-form.server.ts";
import { overruleReview } from "#db/review.ts";
import { Forecast } from "./forecast.tsx";
import { GradedToday } from "./graded-today.tsx";
import { NothingYet } from "./nothing-yet.tsx";
import { Queue } from "./queue.tsx";
import { reviewPage } from "./review-page.server.ts";
import { Today } from "./today.tsx";

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Review",
    description: "What you are about to forget, asked again in time: questions, drills and coding problems.",
    indexed: false,
  });

export async function loader({ context }: LoaderFunctionArgs) {
  return json(await reviewPage(context));
}

/** Overrules a grade, or leaves the review that is under way. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visitor } = context;
  const parsed = ReviewForm.safeParse(await formFields(request));
  if (!parsed.success) throw new Response(null, { status: 400 });
  const form = parsed.data;
  if (form.intent === "leave") {
    return redirect("/review", { status: 303, headers: { "set-cookie": END_REVIEW } });
  }
  const isMine = await overruleReview(db, visitor.id, form.review, form.grade);
  if (!isMine) throw new Response(null, { status: 404 });
  return form.returnTo === undefined ? json({ overruled: true }) : redirect(form.returnTo, 303);
}

export default function Review() {
  const { cards, today, queue, looks, forecast, graded } = useLoaderData<typeof loader>();
  return (
    <main className="page review" id="main" tabIndex={-1}>
      <header className="page-head">
        <div>
          <h1 className="t-page">Review</h1>
          <p className="dim">What you have answered comes back before you are likely to forget it.</p>
        </div>
      </header>
      {cards === 0 && looks.length === 0 ? (
        <NothingYet />
      ) : (
        <div className="review-grid">
          <div className="review-stack">
            <Today {...today} />
            {queue.length + looks.length > 0 ? (
              <Queue items={queue} looks={looks} />
            ) : (
              graded.length > 0 && <GradedToday reviews={graded} />
            )}
          </div>
          <div className="review-stack">
            <Forecast days={forecast} />
            {queue.length + looks.length > 0 && graded.length > 0 && <GradedToday reviews={graded} />}
          </div>
        </div>
      )}
    </main>
  );
}
