import "#app/styles/home.css";
import "#app/styles/weakest.css";
import "#app/styles/practice.css";
import "#app/styles/plan.css";
import "#app/styles/week.css";
import "#app/styles/live-problem.css";
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { designRows } from "#app/design/design-rows.server.ts";
import { nextDesign } from "#app/design/next-design.ts";
import { highlightLines } from "#app/highlight.server.ts";
import { interviewHead } from "#app/interview/interview-head.server.ts";
import { LIVE_PROBLEM } from "#app/live-problem.ts";
import { nextProblem } from "#app/next-problem.ts";
import { pageMeta } from "#app/page-meta.ts";
import { planOf } from "#app/plan/plan.server.ts";
import type { SetHead } from "#app/practice/set-bar.tsx";
import { setHead } from "#app/practice/set-page.server.ts";
import { codingRows } from "#app/problem-rows.server.ts";
import { weakestOf } from "#app/progress/progress.server.ts";
import { nextQuestion } from "#app/question/next-question.ts";
import { questionRows } from "#app/question/question-rows.server.ts";
import { nextScenario } from "#app/scenario/next-scenario.ts";
import { scenarioRows } from "#app/scenario/scenario-rows.server.ts";
import type { Database } from "#db/database.ts";
import { latestDraft } from "#db/drafts.ts";
import { findInterview, findLastInterview, findOpenInterview } from "#db/interviews.ts";
import { settleSets } from "#db/practice-ending.ts";
import { findOpenSet, findSet } from "#db/practice-sets.ts";
import { findProblem } from "#db/problems.ts";
import { reviewToday } from "#db/review-queue.ts";
import { findPlan } from "#db/study-plans.ts";
import { sampleCases } from "#db/test-cases.ts";
import { FirstVisit } from "./first-visit.tsx";
import { LaterVisit } from "./later-visit.tsx";
import { sinceLastVisit } from "./since-last-visit.server.ts";
import { weekOf } from "./week.server.ts";
import { withBars } from "./week-bars.server.ts";

const WEAKEST_SHOWN = 3;

export const meta: MetaFunction = () =>
  pageMeta({
    description:
      "Interview practice for TinyML and edge-AI engineers: coding problems that are run, measured against a microcontroller's budget, and explained.",
  });

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const rows = await codingRows(db, visitor.id);
  const questions = await questionRows(db, visitor.id);
  const scenarios = await scenarioRows(db, visitor.id);
  const designs = await designRows(db, visitor.id);
  const draft = await latestDraft(db, visitor.id);
  const set = await openSet(db, visitor.id);
  const terms = await findPlan(db, visitor.id);
  const isNew =
    terms === undefined &&
    rows.every((row) => row.status === "new") &&
    [...questions, ...scenarios].every((one) => one.lastAnsweredAt === undefined) &&
    designs.every((one) => one.lastWrittenAt === undefined);
  if (!draft && !set && isNew) {
    const counts = {
      ...{ problems: rows.length, designs: designs.length },
      ...{ questions: questions.length, scenarios: scenarios.length },
    };
    return json({ visit: "first" as const, counts, first: rows[0], live: await liveProblem(db) });
  }
  const open = nextQuestion(questions, "");
  const review = await reviewToday(db, visitor.id);
  const now = Date.now();
  const weakest = await weakestOf(db, visitor.id, now);
  const offered = { problems: rows, questions, scenarios, designs };
  const plan = await planOf(db, visitor.id, { now, rows: offered, review, days: 1 });
  return json({
    visit: "later" as const,
    rows,
    review: {
      cards: review.cards,
      left: review.queue.length,
      done: review.done.length,
      seconds: review.seconds,
      tomorrow: review.forecast[1]?.count ?? 0,
    },
    plan: plan && {
      ...{ daysLeft: plan.daysLeft, target: plan.target, days: plan.days, change: plan.change },
    },
    week: withBars(await weekOf(db, visitor.id, { now, plan: terms })),
    since: await sinceLastVisit(db, visitor.id, { review, plan }),
    set,
    draft: draft && {
      slug: draft.slug,
      language: draft.language,
      updatedAt: draft.updatedAt,
      lines: draft.source.trimEnd().split("\n").length,
    },
    next: nextProblem(rows, draft?.slug),
    scenario: nextScenario(scenarios),
    design: nextDesign(designs),
    questions: {
      count: questions.length,
      right: questions.filter((one) => one.outcome === "right").length,
      next: open && { slug: open.slug, title: open.title },
    },
    weakest: weakest.slice(0, WEAKEST_SHOWN),
    interview: await openInterview(db, visitor.id, now),
    lastInterview: await findLastInterview(db, visitor.id),
    now,
  });
}

/** The interview that is under way; its clock runs here too. */
async function openInterview(db: Database, visitorId: string, now: number) {
  const id = await findOpenInterview(db, visitorId);
  const interview = id === undefined ? undefined : await findInterview(db, visitorId, id);
  return interview && interviewHead(db, interview, now);
}

export default function Home() {
  const data = useLoaderData<typeof loader>();
  return data.visit === "first" ? (
    <FirstVisit counts={data.counts} first={data.first} live={data.live} />
  ) : (
    <LaterVisit {...data} />
  );
}

async function openSet(db: Database, visitorId: string): Promise<SetHead | undefined> {
  const now = Date.now();
  await settleSets(db, visitorId, now);
  const id = await findOpenSet(db, visitorId);
  const set = id === undefined ? undefined : await findSet(db, visitorId, id);
  return set && setHead(set, now);
}

async function liveProblem(db: Database) {
  const { slug, language, invitation, source } = LIVE_PROBLEM;
  const problem = await findProblem(db, slug);
  if (!problem) return undefined;
  const samples = await sampleCases(db, slug, problem.version);
  const { title, difficulty } = problem.definition;
  return {
    ...{ slug, title, difficulty, language, invitation, source },
    lines: highlightLines(source, language),
    samples: samples.map((sample) => sample.name),
  };
}
