import "#app/styles/question.css";
import "#app/styles/question-answer.css";
import "#app/styles/scenario.css";
import "#app/styles/artefacts.css";
import "#app/styles/debrief.css";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  redirect,
  type SerializeFrom,
} from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { formFields } from "#app/form-fields.server.ts";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { ItemTools } from "#app/notes/item-tools.tsx";
import { ownItem } from "#app/notes/own-item.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { nextQuestion } from "#app/question/next-question.ts";
import { GradePanel } from "#app/review/grade-panel.tsx";
import { ReviewBar } from "#app/review/review-bar.tsx";
import { reviewSession } from "#app/review/review-session.server.ts";
import { reviewOfSource } from "#app/review/shown-review.server.ts";
import { Bench } from "#app/scenario/bench.tsx";
import { FinishedPage } from "#app/scenario/finished-page.tsx";
import { KeptPage } from "#app/scenario/kept-page.tsx";
import { markStep } from "#app/scenario/mark-step.server.ts";
import { type OpenScenario, openScenario } from "#app/scenario/open-scenario.server.ts";
import { runView } from "#app/scenario/run-view.server.ts";
import { headOf } from "#app/scenario/scenario-head.ts";
import { scenarioRows } from "#app/scenario/scenario-rows.server.ts";
import { takeStep } from "#app/scenario/take-step.server.ts";
import { isUnsent, keepUnsent } from "#app/unsent.ts";
import { isInterviewRun } from "#db/interview-items.ts";
import { type ExportedRun, findRun } from "#db/scenario-runs.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.head.title, description: data.head.title, indexed: false }) : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const { open, run } = await ownRun(context, params);
  const next = nextQuestion(await scenarioRows(db, visitor.id), open.slug);
  const item = { kind: "scenario", slug: open.slug } as const;
  return json({
    head: headOf(open),
    review: await reviewOfSource(db, visitor.id, item, run.id),
    session: await reviewSession(context, request, item),
    run: {
      ...{ id: run.id, version: run.version, answers: run.answers.length },
      isImported: run.importedId !== undefined,
    },
    view: runView(open, run, await isInterviewRun(db, visitor.id, run.id)),
    next: next && { slug: next.slug, title: next.title },
    own: await ownItem(db, { visitorId: visitor.id, item: "scenario", slug: open.slug }),
    now: Date.now(),
  });
}

/** Takes the answer to `?step` at `?turn`, or with `?marks` what its writer marked, and leads to what came of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { open, run } = await ownRun(context, params);
  const search = new URL(request.url).searchParams;
  const fields = await formFields(request);
  const address = `/scenarios/${open.slug}/runs/${run.id}`;
  // The page says that the scenario was changed, and what can be done.
  if (run.version !== open.version) return redirect(address, 303);
  const marked = search.get("marks");
  if (marked !== null) {
    await markStep(context, open, run, marked, fields);
    return redirect(`${address}?answered=${marked}`, 303);
  }
  const asked = { step: search.get("step") ?? "", turn: search.get("turn") ?? "" };
  const taken = await takeStep(context, open, run, asked, fields);
  switch (taken.kind) {
    case "ended":
      return redirect(`${address}?answered=${taken.step}#answered`, 303);
    case "turned":
      return redirect(`${address}?turned#turned`, 303);
    case "repeated":
      return redirect(`${address}?repeated`, 303);
    case "refused":
      return json({ error: taken.error, fields }, { status: taken.status });
  }
}

/** Where the server is away, the form stays with what was filled in. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

/** Never because the theme was switched: the form would lose what was typed. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formAction = "",
  actionResult,
}) =>
  !isUnsent(actionResult) &&
  (currentUrl.href !== nextUrl.href || formAction.startsWith("/scenarios/") || formAction === "/review");

export default function RunRoute() {
  const { session, review, ...data } = useLoaderData<typeof loader>();
  return (
    <>
      {session && <ReviewBar session={session} />}
      <Run {...data} panel={review && <GradePanel review={review} title={data.head.title} />} />
    </>
  );
}

type RunData = Omit<SerializeFrom<typeof loader>, "session" | "review">;

function Run({ head, run, view, next, own, now, panel }: RunData & { panel: ReactNode }) {
  const refused = useActionData<typeof clientAction>();
  const isSending = useNavigation().formMethod === "POST";
  const [search] = useSearchParams();
  const answered = search.get("answered") ?? undefined;
  const isRepeated = search.has("repeated");
  // Another turn is another form: nothing that was chosen may stay.
  const key = `${run.id} ${run.answers}`;
  const common = { head, runId: run.id, answered, isRepeated, isSending };
  const tools = (
    <>
      {run.isImported && <p className="cap">Imported: it counts for you alone.</p>}
      <ItemTools own={own} seen={{ version: run.version }} />
    </>
  );
  switch (view.state) {
    case "open":
      return (
        <main className="page question bench" id="main" tabIndex={-1} key={key}>
          <Bench
            {...{ head, answered, isRepeated, isSending, refused }}
            address={`/scenarios/${head.slug}/runs/${run.id}`}
            run={view.run}
            version={run.version}
            opened={now}
            hasTurned={search.has("turned")}
          />
          {tools}
        </main>
      );
    case "finished":
      return (
        <FinishedPage
          key={key}
          {...common}
          run={view.run}
          debrief={view.debrief}
          isCut={view.isCut}
          next={next}
          tools={tools}
        >
          {panel}
        </FinishedPage>
      );
    default:
      return <KeptPage key={key} head={head} runId={run.id} view={view} isSending={isSending} />;
  }
}

/** Throws the answer 404 where there is no such run of theirs. */
async function ownRun(
  context: LoaderFunctionArgs["context"],
  params: LoaderFunctionArgs["params"],
): Promise<{ open: OpenScenario; run: ExportedRun }> {
  await refuseAsked(context, { item: "scenario", slug: params["slug"] ?? "" });
  const open = await openScenario(context, params["slug"]);
  const run = await findRun(context.db, context.visitor.id, params["id"] ?? "");
  if (run?.slug !== open.slug) throw new Response(null, { status: 404 });
  return { open, run };
}
