import { Link } from "@remix-run/react";
import { DesignCard } from "#app/design/design-card.tsx";
import type { NextDesign } from "#app/design/next-design.ts";
import { Icon } from "#app/icons/icon.tsx";
import type { InterviewHead } from "#app/interview/interview-head.server.ts";
import { RunningInterview } from "#app/interview/running-interview.tsx";
import type { NextProblem } from "#app/next-problem.ts";
import { interviewIn } from "#app/plan/days-left.ts";
import { ContinueSet } from "#app/practice/continue-set.tsx";
import type { SetHead } from "#app/practice/set-bar.tsx";
import type { ProblemRow } from "#app/problem-row.ts";
import type { WeakestItem } from "#app/progress/weakest-list.tsx";
import type { NextScenario } from "#app/scenario/next-scenario.ts";
import { ScenarioCard } from "#app/scenario/scenario-card.tsx";
import { ContinueDraft, type LatestDraft } from "./continue-draft.tsx";
import { DueReviews, type DueReviewsProps } from "./due-reviews.tsx";
import { ModelsStrip } from "./models-strip.tsx";
import { AllAccepted, NextProblemCard } from "./next-problem-card.tsx";
import { NextQuestionCard } from "./next-question-card.tsx";
import { PlanToday, type PlanTodayProps } from "./plan-today.tsx";
import { type LastInterview, RehearseCard } from "./rehearse-card.tsx";
import { SinceLastVisit, type SinceLastVisitProps } from "./since-last-visit.tsx";
import { StandingCard } from "./standing-card.tsx";
import { ThisWeek, type ThisWeekProps } from "./this-week.tsx";
import { WeakestCard } from "./weakest-card.tsx";

type LaterVisitProps = {
  rows: readonly ProblemRow[];
  review: DueReviewsProps;
  /** The draft touched last; absent where every draft's problem is gone. */
  draft?: LatestDraft | undefined;
  next?: NextProblem | undefined;
  /** A set of questions that waits to be continued. */
  set?: SetHead | undefined;
  scenario?: NextScenario | undefined;
  design?: NextDesign | undefined;
  questions: { count: number; right: number; next?: { slug: string; title: string } | undefined };
  weakest: WeakestItem[];
  /** The one that is under way. */
  interview?: InterviewHead | undefined;
  plan?: (NonNullable<PlanTodayProps["plan"]> & { target: string }) | undefined;
  lastInterview?: LastInterview | undefined;
  week: ThisWeekProps["days"];
  /** Absent in somebody's first visit. */
  since?: SinceLastVisitProps["since"] | undefined;
  now: number;
};

export function LaterVisit(props: LaterVisitProps) {
  const {
    rows,
    review,
    draft,
    next,
    set,
    scenario,
    design,
    questions,
    weakest,
    interview,
    lastInterview,
    plan,
    week,
    since,
    now,
  } = props;
  const accepted = rows.filter((row) => row.status === "accepted").length;
  const current = rows.find((row) => row.slug === draft?.slug);
  const isReviewed = review.left === 0;
  // What is planned comes before what merely offers itself.
  const isPlanned = plan?.days[0]?.blocks.some((one) => !one.isDone && one.kind !== "review") ?? false;
  // One page says once that days went by.
  const isMissTold = since?.news.some(({ kind }) => kind === "plan") ?? false;
  const isFree = !set && isReviewed && !isPlanned;
  return (
    <main className="page home" id="main" tabIndex={-1}>
      <header className="page-head">
        <div>
          <h1 className="t-page">Today</h1>
          <p className="dim">
            {plan && plan.daysLeft >= 0 && `${interviewIn(plan.daysLeft, plan.target)} `}
            {accepted} of {rows.length} problems accepted
            {questions.count > 0 && `, ${questions.right} of ${questions.count} questions right`}.
          </p>
        </div>
        {plan && (
          <Link className="btn" to="/plan">
            <Icon name="calendar-clock" />
            Change plan
          </Link>
        )}
      </header>
      <div className="later">
        <div className="later-main">
          {interview && <RunningInterview head={interview} />}
          {review.cards > 0 && <DueReviews {...review} primary={!set} />}
          <PlanToday plan={plan} primary={!set && isReviewed} isToldElsewhere={isMissTold} />
          {since && <SinceLastVisit since={since} now={now} />}
          {set && <ContinueSet set={set} />}
          {draft && current && <ContinueDraft row={current} draft={draft} now={now} primary={isFree} />}
          {next && (
            <NextProblemCard
              next={next}
              row={rows.find((row) => row.slug === next.slug)}
              primary={isFree && !current}
            />
          )}
          {!next && <AllAccepted />}
          {design && <DesignCard {...design} />}
          {scenario && <ScenarioCard {...scenario} />}
          {questions.next && <NextQuestionCard {...questions} next={questions.next} />}
        </div>
        <div className="later-side">
          <ThisWeek days={week} />
          {weakest.length > 0 && <WeakestCard items={weakest} now={now} />}
          {!interview && <RehearseCard last={lastInterview} now={now} />}
          <StandingCard rows={rows} />
        </div>
      </div>
      <ModelsStrip />
    </main>
  );
}
