import "#app/styles/question.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect, replace } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import { formFields } from "#app/form-fields.server.ts";
import { ownItem } from "#app/notes/own-item.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { OpenQuestionPage } from "#app/question/open/open-question-page.tsx";
import { openQuestion } from "#app/question/open-question.server.ts";
import { headOf } from "#app/question/question-head.ts";
import { refuseSealed } from "#app/question/sealed-question.server.ts";
import { nextSeed } from "#app/question/seed.server.ts";
import { takeAnswer } from "#app/question/take-answer.server.ts";
import { ReviewBar } from "#app/review/review-bar.tsx";
import { reviewSession } from "#app/review/review-session.server.ts";
import { isUnsent, keepUnsent } from "#app/unsent.ts";
import { findAnswerToSeed, listAnswers } from "#db/answers.ts";
import { SEED } from "#problems/question/draw.ts";
import { openedHints, present } from "#problems/question/present.ts";
import { KIND_LABELS, TOPIC_LABELS } from "#problems/vocabulary.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { title, kind, topics } = data.head;
  const about = topics.map((topic) => TOPIC_LABELS[topic].toLowerCase()).join(", ");
  const description = `${title}: a TinyML interview question about ${about}. ${KIND_LABELS[kind]}, answered and explained.`;
  return pageMeta({ title, description });
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  await refuseSealed(context, params["slug"]);
  const open = await openQuestion(context, params["slug"]);
  const search = new URL(request.url).searchParams;
  const { answers, total } = await listAnswers(db, visitor.id, open.slug);
  const asked = search.get("seed") ?? "";
  const seed = SEED.test(asked) ? asked : nextSeed(visitor.id, open.slug, total);
  const answered = await findAnswerToSeed(db, visitor.id, open.slug, seed);
  if (answered !== undefined) return replace(`/questions/${open.slug}/answers/${answered}`);
  const hints = openedHints(open.question, open.rendered, seed, hintsAsked(search));
  return json({
    head: headOf(open),
    seed,
    hints,
    presented: present(open.question, open.rendered, seed),
    history: { answers, total },
    review: await reviewSession(context, request, { kind: "question", slug: open.slug }),
    own: await ownItem(db, { visitorId: visitor.id, item: "question", slug: open.slug }),
    now: Date.now(),
  });
}

/** Takes the answer to the seed in the address and leads to what became of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await refuseSealed(context, params["slug"]);
  const open = await openQuestion(context, params["slug"]);
  const fields = await formFields(request);
  const seed = new URL(request.url).searchParams.get("seed") ?? "";
  const taken = await takeAnswer(context, open, seed, fields);
  if ("id" in taken) {
    const note = taken.isRepeated ? "?repeated" : "";
    return redirect(`/questions/${open.slug}/answers/${taken.id}${note}`, 303);
  }
  return json({ error: taken.error, fields }, { status: taken.status });
}

/** Where the server is away, the form stays with what was filled in. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

/** New numbers come with another address or an answer; never because the theme was switched. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formAction,
  actionResult,
}) =>
  !isUnsent(actionResult) &&
  (currentUrl.href !== nextUrl.href || (formAction?.startsWith("/questions/") ?? false));

export default function QuestionRoute() {
  const { review, ...data } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof clientAction>();
  const isSending = useNavigation().formMethod === "POST";
  return (
    <>
      {review && <ReviewBar session={review} />}
      <OpenQuestionPage
        // Another attempt is another form: nothing that was chosen may stay.
        key={`${data.head.slug} ${data.seed} ${data.head.version}`}
        {...data}
        refused={refused}
        isSending={isSending}
      />
    </>
  );
}

function hintsAsked(search: URLSearchParams): number {
  const asked = Number(search.get("hints"));
  return Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
}
