import "#app/styles/question.css";
import "#app/styles/scenario.css";
import "#app/styles/artefacts.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import { z } from "zod";
import { formFields } from "#app/form-fields.server.ts";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { ItemTools } from "#app/notes/item-tools.tsx";
import { ownItem } from "#app/notes/own-item.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { ReviewBar } from "#app/review/review-bar.tsx";
import { reviewSession } from "#app/review/review-session.server.ts";
import { openScenario } from "#app/scenario/open-scenario.server.ts";
import { headOf } from "#app/scenario/scenario-head.ts";
import { StartPage } from "#app/scenario/start-page.tsx";
import { keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";
import { listRuns, startRun } from "#db/scenario-runs.ts";
import { visibleArtefacts } from "#problems/scenario/present.ts";
import { TOPIC_LABELS } from "#problems/vocabulary.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { title, topics, stepCount } = data.head;
  const about = topics.map((topic) => TOPIC_LABELS[topic].toLowerCase()).join(", ");
  const description = `${title}: a TinyML debugging drill about ${about}, in ${stepCount} steps over logs, maps and measurements.`;
  return pageMeta({ title, description });
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await refuseAsked(context, { item: "scenario", slug: params["slug"] ?? "" });
  const { db, visitor } = context;
  const open = await openScenario(context, params["slug"]);
  const runs = await listRuns(db, visitor.id, open.slug);
  const running = runs.find((run) => run.finishedAt === undefined && run.leftAt === undefined);
  return json({
    head: headOf(open),
    situation: open.rendered.situation,
    artefacts: visibleArtefacts(open.scenario, open.rendered, 0),
    running: running && {
      id: running.id,
      stepsDone: running.stepsDone,
      hours: running.hours,
      isOlder: running.version !== open.version,
    },
    finished: runs.flatMap(({ id, finishedAt, score, hours }) =>
      finishedAt === undefined || score === undefined ? [] : [{ id, finishedAt, score, hours }],
    ),
    review: await reviewSession(context, request, { kind: "scenario", slug: open.slug }),
    version: open.version,
    own: await ownItem(db, { visitorId: visitor.id, item: "scenario", slug: open.slug }),
    now: Date.now(),
  });
}

/** `instead`: the open run that is given up for a new one. */
const FieldsSchema = z.strictObject({ instead: z.string().max(40).optional() });

/** Begins a run, or leads to the one that is open. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await refuseAsked(context, { item: "scenario", slug: params["slug"] ?? "" });
  const { db, visitor } = context;
  const { slug, version, stepCount } = await openScenario(context, params["slug"]);
  const fields = FieldsSchema.safeParse(await formFields(request));
  if (!fields.success) throw new Response(null, { status: 400 });
  const { instead } = fields.data;
  const start = { visitorId: visitor.id, slug, version, stepCount, ...(instead ? { instead } : {}) };
  const begun = await startRun(db, start);
  if (begun.kind !== "over_quota") return redirect(`/scenarios/${slug}/runs/${begun.id}`, 303);
  const error = "Your storage here is full: export or delete what you have in the settings.";
  return json({ error }, { status: 413 });
}

/** While the server is away, the page stays as it is. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function ScenarioRoute() {
  const { review, ...data } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof clientAction>();
  const isSending = useNavigation().formMethod === "POST";
  const { own, version, ...page } = data;
  const tools = <ItemTools own={own} seen={{ version }} />;
  return (
    <>
      {review && <ReviewBar session={review} />}
      <StartPage {...page} tools={tools} error={refused?.error} isSending={isSending} />
    </>
  );
}
