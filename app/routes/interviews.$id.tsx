import "#app/styles/question.css";
import "#app/styles/question-answer.css";
import "#app/styles/scenario.css";
import "#app/styles/artefacts.css";
import "#app/styles/workspace.css";
import "#app/styles/design.css";
import "#app/styles/interview.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import type { ShellHandle } from "#app/components/shell-handle.ts";
import { formFields } from "#app/form-fields.server.ts";
import { closeOverdue } from "#app/interview/grade-ended.server.ts";
import { interviewHead } from "#app/interview/interview-head.server.ts";
import { itemToShow, itemView } from "#app/interview/item-view.server.ts";
import { InterviewScreen, type ShownItem } from "#app/interview/screen/interview-screen.tsx";
import { InterviewTopBar } from "#app/interview/screen/interview-top-bar.tsx";
import { saveFirst } from "#app/interview/screen/save-first.ts";
import { takePageForm } from "#app/interview/take-page-form.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { isUnsent, keepUnsent, sentFields, type Unsent } from "#app/unsent.ts";
import { findInterview } from "#db/interviews.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Mock interview", description: "A mock interview under way.", indexed: false });

/** Nothing to press by mistake, and nothing that leads away. */
export const handle: ShellHandle = { shell: { fill: true, leadsAway: false, Bar: InterviewTopBar } };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const now = Date.now();
  await closeOverdue(context, visitor.id, now);
  const interview = await findInterview(db, visitor.id, params["id"] ?? "");
  if (!interview) throw new Response(null, { status: 404 });
  if (interview.endedAt !== undefined) return redirect(`/interviews/${interview.id}/report`);
  const head = await interviewHead(db, interview, now);
  const asked = Number(new URL(request.url).searchParams.get("item"));
  const shown = head.isPaused ? undefined : await itemToShow(context, interview, asked);
  const item = shown && (await itemView(context, interview, shown, now));
  return json({ head, item, now });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, visitor } = context;
  // A design's sheet without scripts is one wide form.
  const fields = await formFields(request, { most: 400 });
  // Not before all of the form has come: it may take until after the end.
  const now = Date.now();
  await closeOverdue(context, visitor.id, now);
  const interview = await findInterview(db, visitor.id, params["id"] ?? "");
  if (!interview) throw new Response(null, { status: 404 });
  const taken = await takePageForm(context, interview, new URL(request.url).searchParams, fields, now);
  if ("error" in taken) {
    const { error, status, design } = taken;
    return json({ error, fields, ...(design ? { design } : {}) }, { status });
  }
  return redirect(`/interviews/${interview.id}${taken.search}`, 303);
}

/** What was typed last goes before the form. Where the server is away, the form stays with what was filled in. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const fields = await sentFields(request.clone());
  const error = await saveFirst(fields["intent"]);
  if (error !== undefined) return { error, fields, isUnsent: true } satisfies Unsent;
  return keepUnsent(request, () => serverAction<typeof action>());
}

/** Never because the theme was switched: the form would lose what was typed. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formAction,
  actionResult,
  defaultShouldRevalidate,
}) =>
  !isUnsent(actionResult) &&
  (formAction === undefined ? defaultShouldRevalidate : formAction.startsWith("/interviews/"));

export default function InterviewRoute() {
  const { item, ...data } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof clientAction>();
  const isSending = useNavigation().formMethod === "POST";
  return (
    <InterviewScreen {...data} item={item as ShownItem | undefined} refused={refused} isSending={isSending} />
  );
}
