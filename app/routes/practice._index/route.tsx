import "#app/styles/practice.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { countChoices, loosenings, readChosen } from "#app/practice/choosing.ts";
import { ContinueSet } from "#app/practice/continue-set.tsx";
import { setHead } from "#app/practice/set-page.server.ts";
import { summarise } from "#app/practice/summary.ts";
import { takePracticeForm } from "#app/practice/take-practice-form.server.ts";
import { keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";
import { settleSets } from "#db/practice-ending.ts";
import { listSets } from "#db/practice-sets.ts";
import { listQuestions } from "#db/questions.ts";
import { Chooser } from "./chooser.tsx";
import { EarlierSets } from "./earlier-sets.tsx";
import { TimedSet } from "./timed-set.tsx";

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Practice",
    description:
      "Practise TinyML interview questions by topic, difficulty or role, or ten of them in fifteen minutes.",
  });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const now = Date.now();
  await settleSets(db, visitor.id, now);
  const search = new URL(request.url).searchParams;
  const chosen = readChosen((name) => search.get(name));
  const questions = await listQuestions(db);
  const sets = await listSets(db, visitor.id);
  const open = sets.find((set) => set.ending === undefined);
  const counts = countChoices(questions, chosen);
  return json({
    chosen,
    counts,
    total: questions.length,
    loosenings: counts.available === 0 ? loosenings(questions, chosen) : [],
    open: open && setHead(open, now),
    earlier: sets.flatMap(({ id, choice, items, endedAt }) => {
      if (endedAt === undefined) return [];
      return [{ id, choice, all: summarise(items).all, length: items.length, endedAt }];
    }),
    now,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const done = await takePracticeForm(context, await formFields(request));
  if ("error" in done) return json({ error: done.error }, { status: done.status });
  return redirect(done.address, 303);
}

/** While the server is away, the page stays as it is. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function Practice() {
  const { chosen, counts, total, loosenings, open, earlier, now } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof clientAction>();
  const isSending = useNavigation().formMethod === "POST";
  return (
    <main className="page practice" id="main" tabIndex={-1}>
      <header className="page-head">
        <div>
          <h1 className="t-page">Practice</h1>
          <p className="dim">Questions one after the other. A set waits for you on every device of yours.</p>
        </div>
      </header>
      {refused && (
        <div role="alert">
          <Notice meaning="limit">{refused.error}</Notice>
        </div>
      )}
      {total === 0 && (
        <EmptyState icon="list" title="This server has no questions yet">
          <p className="sm">
            Whoever runs it can seed them: stop the server and start it again with <code>npm start</code>.
          </p>
        </EmptyState>
      )}
      {open ? (
        <>
          <ContinueSet set={open} />
          <p className="cap practice-first">
            Another set can be started when this one is finished, which you can do at any of its questions.
          </p>
        </>
      ) : (
        total > 0 && (
          <div className="practice-start">
            <TimedSet isSending={isSending} />
            <Chooser chosen={chosen} counts={counts} loosenings={loosenings} isSending={isSending} />
          </div>
        )
      )}
      {earlier.length > 0 && <EarlierSets sets={earlier} now={now} isSending={isSending} />}
    </main>
  );
}
