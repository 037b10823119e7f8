import "#app/styles/question.css";
import "#app/styles/design.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import type { ShellHandle } from "#app/components/shell-handle.ts";
import { answerView, ownClock } from "#app/design/answer-view.server.ts";
import { DesignBar } from "#app/design/design-bar.tsx";
import { DesignForm, readPlainForm } from "#app/design/design-forms.server.ts";
import { openAnswer, openDesign } from "#app/design/open-design.server.ts";
import { questionView } from "#app/design/question-view.server.ts";
import { StartPage } from "#app/design/start-page.tsx";
import { takePlainForm } from "#app/design/take-answer.server.ts";
import { type DesignResult, takeDesignForm } from "#app/design/take-design-form.server.ts";
import { DesignWorkspace } from "#app/design/workspace.tsx";
import type { DesignPage } from "#app/design/workspace-data.ts";
import { formFields } from "#app/form-fields.server.ts";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { ItemTools } from "#app/notes/item-tools.tsx";
import { ownItem } from "#app/notes/own-item.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { keepsPageWhenUnsent, keepUnsent, type Unsent } from "#app/unsent.ts";
import { listDesignAnswers } from "#db/design-answers.ts";
import { TOPIC_LABELS } from "#problems/vocabulary.ts";

export const handle = {
  shell: (data) => ({ fill: (data as DesignPage | undefined)?.answer !== undefined, Bar: DesignBar }),
} satisfies ShellHandle;

export const meta: MetaFunction = ({ data }) => {
  if (!data) return [];
  const { title, topics } = (data as DesignPage).question;
  const about = topics.map((topic) => TOPIC_LABELS[topic].toLowerCase()).join(", ");
  return pageMeta({
    title,
    description: `${title}: a system-design question about ${about}, with a checked budget.`,
  });
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const now = Date.now();
  await refuseAsked(context, { item: "design", slug: params["slug"] ?? "" });
  const stored = await openDesign(context, params["slug"]);
  const { slug } = stored;
  const opened = await openAnswer(context, stored, now);
  const answers = await listDesignAnswers(db, visitor.id, slug);
  const [last] = answers;
  // The clock of a timed answer ran out on this page.
  if (!opened && last?.finishedAt && new URL(request.url).searchParams.has("up")) {
    throw redirect(`/designs/${slug}/answers/${last.id}`);
  }
  return json<DesignPage>({
    question: questionView(stored),
    answer: opened && answerView(stored, opened.open, opened.asked, ownClock(stored, opened.open, now)),
    finished: answers.flatMap(({ id, mode, startedAt, finishedAt }) =>
      finishedAt === undefined ? [] : [{ id, mode, startedAt, finishedAt }],
    ),
    own: await ownItem(db, { visitorId: visitor.id, item: "design", slug }),
    now,
  });
}

/** Begins, asks, keeps a version, finishes; and takes parts of the answer from plain forms. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await refuseAsked(context, { item: "design", slug: params["slug"] ?? "" });
  const stored = await openDesign(context, params["slug"]);
  const fields = await formFields(request, { most: 400 });
  const plain = readPlainForm(fields);
  if (plain) {
    const taken = await takePlainForm(context, stored.slug, plain);
    if (taken.kind === "saved") return redirect(`/designs/${stored.slug}`, 303);
    const { status, error } = taken.kind === "refused" ? taken : { status: 409, error: "" };
    const { answer } = taken;
    return json<DesignResult>({ kind: "refused", error, ...(answer ? { answer } : {}) }, { status });
  }
  const form = DesignForm.safeParse(fields);
  if (!form.success) throw new Response(null, { status: 400 });
  return takeDesignForm(context, stored, form.data);
}

/** Where the server is away, the page stays as it is. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function DesignRoute() {
  const { question, answer, finished, own, now } = useLoaderData() as DesignPage;
  const result = useActionData() as DesignResult | Unsent | undefined;
  const error = result && "error" in result ? result.error : undefined;
  if (!answer) {
    const tools = <ItemTools own={own} seen={{ version: question.version }} />;
    return <StartPage {...{ question, finished, now, error, tools }} />;
  }
  const sent = result && "answer" in result ? result.answer : undefined;
  const finishing = result && "open" in result ? result : undefined;
  return (
    <DesignWorkspace
      key={answer.id}
      question={question}
      answer={sent ? { ...answer, answer: sent } : answer}
      finishing={finishing}
      error={error}
    />
  );
}
