import "#app/styles/question.css";
import "#app/styles/question-answer.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, replace } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import { formFields } from "#app/form-fields.server.ts";
import { ownItem } from "#app/notes/own-item.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { AnsweredQuestionPage } from "#app/question/answered/answered-question-page.tsx";
import { takeMarks } from "#app/question/mark-answer.server.ts";
import { nextQuestion } from "#app/question/next-question.ts";
import { openQuestion } from "#app/question/open-question.server.ts";
import { headOf } from "#app/question/question-head.ts";
import { questionRows } from "#app/question/question-rows.server.ts";
import { revealAnswer } from "#app/question/reveal-answer.server.ts";
import { refuseSealed } from "#app/question/sealed-question.server.ts";
import { ReviewBar } from "#app/review/review-bar.tsx";
import { reviewSession } from "#app/review/review-session.server.ts";
import { reviewOfSource } from "#app/review/shown-review.server.ts";
import { keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";
import { findAnswer, listAnswers } from "#db/answers.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: `Answer: ${data.head.title}`, description: data.head.title, indexed: false }) : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  await refuseSealed(context, params["slug"]);
  const open = await openQuestion(context, params["slug"]);
  const answer = await findAnswer(db, visitor.id, params["id"] ?? "");
  if (answer?.slug !== open.slug) throw new Response(null, { status: 404 });
  const next = nextQuestion(await questionRows(db, visitor.id), open.slug);
  const { id, outcome, score, selfMarked, seconds, hintsOpened, marks } = answer;
  return json({
    head: headOf(open),
    answer: { id, version: answer.version, outcome, score, selfMarked, seconds, hintsOpened, marks },
    revealed: revealAnswer(open, answer),
    history: await listAnswers(db, visitor.id, open.slug),
    own: await ownItem(db, { visitorId: visitor.id, item: "question", slug: open.slug }),
    next: next && { slug: next.slug, title: next.title, kind: next.kind },
    review: await reviewOfSource(db, visitor.id, { kind: "question", slug: open.slug }, answer.id),
    session: await reviewSession(context, request, { kind: "question", slug: open.slug }),
    now: Date.now(),
  });
}

/** The writer of a free response says which points it covers. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, visitor } = context;
  await refuseSealed(context, params["slug"]);
  const open = await openQuestion(context, params["slug"]);
  const answer = await findAnswer(db, visitor.id, params["id"] ?? "");
  if (answer?.slug !== open.slug) throw new Response(null, { status: 404 });
  await takeMarks(context, open, answer, await formFields(request));
  return replace(`/questions/${open.slug}/answers/${answer.id}`, 303);
}

/** Where the server is away, the marks stay as they were set. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function AnswerRoute() {
  const data = useLoaderData<typeof loader>();
  const isSending = useNavigation().formMethod === "POST";
  return (
    <>
      {data.session && <ReviewBar session={data.session} />}
      <AnsweredQuestionPage key={data.answer.id} {...data} isSending={isSending} />
    </>
  );
}
