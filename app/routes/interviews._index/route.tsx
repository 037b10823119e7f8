import "#app/styles/practice.css";
import "#app/styles/report.css";
import "#app/styles/interviews.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import { useEffect, useRef } from "react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { offeredItems } from "#app/interview/candidates.server.ts";
import { interviewHead } from "#app/interview/interview-head.server.ts";
import { History } from "#app/interview/report/history.tsx";
import { historyOf, INTERVIEWS_SHOWN } from "#app/interview/report/report.server.ts";
import { RunningInterview } from "#app/interview/running-interview.tsx";
import { InterviewForm } from "#app/interview/start-form.server.ts";
import { startInterview } from "#app/interview/start-interview.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";
import { deleteInterview, findInterview, findOpenInterview, listInterviews } from "#db/interviews.ts";
import { SECTION_KINDS } from "#interview/vocabulary.ts";
import { EarlierInterviews } from "./earlier-interviews.tsx";
import { OwnInterview } from "./own-interview.tsx";
import { PresetInterview } from "./preset-interview.tsx";

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Mock interviews",
    description:
      "Timed mock interviews for TinyML roles: concepts, code, scenarios and system design on a clock that the server owns, and a report with evidence.",
  });

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const now = Date.now();
  const [interviews, offered, underWay] = await Promise.all([
    listInterviews(db, visitor.id, INTERVIEWS_SHOWN),
    offeredItems(db, visitor.id),
    findOpenInterview(db, visitor.id),
  ]);
  const open = underWay === undefined ? undefined : await findInterview(db, visitor.id, underWay);
  const history = await historyOf(db, visitor.id);
  const scores = new Map(history.map((one) => [one.id, one]));
  return json({
    open: open && (await interviewHead(db, open, now)),
    kinds: SECTION_KINDS.filter((kind) => offered[kind] !== undefined),
    history,
    earlier: interviews.flatMap(({ id, role, level, mode, createdAt, sections, endedAt }) => {
      if (endedAt === undefined) return [];
      const { score, bar } = scores.get(id) ?? {};
      const minutes = Math.round(sections.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
      return [{ id, role, level, mode, createdAt, minutes, score, bar }];
    }),
    now,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const parsed = InterviewForm.safeParse(await formFields(request));
  if (!parsed.success) {
    const error = "This form is none of this page. Load the page again and choose anew.";
    return json({ error }, { status: 400 });
  }
  const form = parsed.data;
  if (form.intent === "delete") {
    const isDeleted = await deleteInterview(context.db, context.visitor.id, form.interview);
    if (!isDeleted) throw new Response(null, { status: 404 });
    return redirect("/interviews", 303);
  }
  const begun = await startInterview(context, form);
  if ("error" in begun) return json({ error: begun.error }, { status: begun.status });
  return redirect(`/interviews/${begun.id}`, 303);
}

/** Where the server is away, the page stays with what was filled in. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function Interviews() {
  const { open, kinds, history, earlier, now } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof clientAction>();
  const isSending = useNavigation().formMethod === "POST";
  const alert = useRef<HTMLDivElement>(null);
  // The button may be a screen below it.
  useEffect(() => {
    if (refused) alert.current?.focus();
  }, [refused]);
  return (
    <main className="page practice interviews" id="main" tabIndex={-1}>
      <header className="page-head">
        <div>
          <h1 className="t-page">Mock interviews</h1>
          <p className="dim">
            A rehearsal on a clock that the server owns: a reload, a crash or another device changes nothing
            about it, and only a pause in practice mode stops it.
          </p>
        </div>
      </header>
      {refused && (
        <div role="alert" tabIndex={-1} ref={alert}>
          <Notice meaning="limit">{refused.error}</Notice>
        </div>
      )}
      {kinds.length === 0 && (
        <EmptyState icon="list" title="This server has nothing to ask yet">
          <p className="sm">
            Whoever runs it can seed it: stop the server and start it again with <code>npm start</code>.
          </p>
        </EmptyState>
      )}
      {open ? (
        <RunningInterview head={open} />
      ) : (
        kinds.length > 0 && (
          <div className="interviews-start">
            <PresetInterview kinds={kinds} isSending={isSending} />
            <OwnInterview kinds={kinds} isSending={isSending} />
          </div>
        )
      )}
      {earlier.length > 0 && (
        <div className="interviews-past">
          <EarlierInterviews interviews={earlier} now={now} isSending={isSending} />
          {history.length > 0 && (
            <section className="card" aria-label="Compared with earlier interviews">
              <div className="card-body">
                <History history={history} />
              </div>
            </section>
          )}
        </div>
      )}
    </main>
  );
}
