import { Link } from "@remix-run/react";
import { DifficultyMark } from "#app/components/difficulty-mark.tsx";
import { formatAgo } from "#app/components/format-ago.ts";
import { ProblemStatus } from "#app/components/problem-status.tsx";
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
import { type WeakestItem, WeakestList } from "#app/progress/weakest-list.tsx";
import type { NextScenario } from "#app/scenario/next-scenario.ts";
import { ScenarioCard } from "#app/scenario/scenario-card.tsx";
import { type Language, languageLabel } from "#judge/verdict.ts";
import { TOPIC_LABELS } from "#problems/vocabulary.ts";
import { DueReviews, type DueReviewsProps } from "./due-reviews.tsx";
import { ModelsStrip } from "./models-strip.tsx";
import { PlanToday, type PlanTodayProps } from "./plan-today.tsx";

type LaterVisitProps = {
  rows: readonly ProblemRow[];
  review: DueReviewsProps;
  /** The draft touched last; absent where every draft's problem is gone. */
  draft?: { slug: string; language: Language; updatedAt: number; lines: number } | undefined;
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
  /** On how many of the last seven days something was practised. */
  practised: number;
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
    plan,
    practised,
    now,
  } = props;
  const accepted = rows.filter((row) => row.status === "accepted").length;
  const current = rows.find((row) => row.slug === draft?.slug);
  const isReviewed = review.left === 0;
  // What is planned comes before what merely offers itself.
  const isPlanned = plan?.days[0]?.blocks.some((one) => !one.isDone && one.kind !== "review") ?? false;
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
            {practised > 0 && ` Practice on ${practised} of the last 7 days.`}
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
          <PlanToday plan={plan} primary={!set && isReviewed} />
          {set && <ContinueSet set={set} />}
          {draft && current && <Continue row={current} draft={draft} now={now} primary={isFree} />}
          {next && (
            <Next next={next} row={rows.find((row) => row.slug === next.slug)} primary={isFree && !current} />
          )}
          {!next && <AllAccepted />}
          {design && <DesignCard {...design} />}
          {scenario && <ScenarioCard {...scenario} />}
          {questions.next && <Questions {...questions} next={questions.next} />}
        </div>
        <div className="later-side">
          {!interview && <Rehearse />}
          {weakest.length > 0 && <Weakest items={weakest} now={now} />}
          <Standing rows={rows} />
        </div>
      </div>
      <ModelsStrip />
    </main>
  );
}

type ContinueProps = {
  row: ProblemRow;
  draft: NonNullable<LaterVisitProps["draft"]>;
  now: number;
  primary: boolean;
};

function Continue({ row, draft, now, primary }: ContinueProps) {
  return (
    <section className="card later-card" aria-labelledby="continue">
      <div className="card-head">
        <h2 id="continue">Continue where you left off</h2>
        <span className="cap end num">{formatAgo(draft.updatedAt, now)}</span>
      </div>
      <div className="card-body">
        <Link className="later-title" to={`/problems/${row.slug}`}>
          {row.title}
        </Link>
        <p className="sm dim">{row.summary}</p>
        <p className="later-facts sm">
          <ProblemStatus row={row} />
          <span className="dim">
            <span className="num">{draft.lines}</span> {draft.lines === 1 ? "line" : "lines"} of{" "}
            {languageLabel(draft.language)}
          </span>
        </p>
        <OpenButton slug={row.slug} word="Continue" primary={primary} />
      </div>
    </section>
  );
}

type NextProps = { next: NextProblem; row: ProblemRow | undefined; primary: boolean };

function Next({ next, row, primary }: NextProps) {
  return (
    <section className="card later-card" aria-labelledby="next">
      <div className="card-head">
        <h2 id="next">Next problem</h2>
      </div>
      <div className="card-body">
        <Link className="later-title" to={`/problems/${next.slug}`}>
          {next.title}
        </Link>
        <p className="sm dim">{row?.summary}</p>
        {row && (
          <p className="later-facts sm dim">
            <DifficultyMark difficulty={row.difficulty} />
            {row.topics.slice(0, 1).map((topic) => (
              <span key={topic}>{TOPIC_LABELS[topic]}</span>
            ))}
            <span>
              <span className="num">{row.minutes}</span> min
            </span>
          </p>
        )}
        <p className="later-why sm">{next.reason}</p>
        <OpenButton slug={next.slug} word={next.act} primary={primary} />
      </div>
    </section>
  );
}

type QuestionsProps = LaterVisitProps["questions"] & { next: { slug: string; title: string } };

function Questions({ count, right, next }: QuestionsProps) {
  return (
    <section className="card later-card" aria-labelledby="questions">
      <div className="card-head">
        <h2 id="questions">Next question</h2>
        <Link className="link sm end" to="/problems?kind=question">
          All {count} questions
        </Link>
      </div>
      <div className="card-body">
        <Link className="later-title" to={`/questions/${next.slug}`}>
          {next.title}
        </Link>
        <p className="sm dim">
          <span className="num">{right}</span> of <span className="num">{count}</span>{" "}
          {right === 1 ? "was" : "were"} right the last time.
        </p>
        <p className="later-open">
          <Link className="btn" to={`/questions/${next.slug}`}>
            Answer
          </Link>
        </p>
      </div>
    </section>
  );
}

function Rehearse() {
  return (
    <section className="card later-card" aria-labelledby="rehearse">
      <div className="card-head">
        <h2 id="rehearse">Mock interview</h2>
      </div>
      <div className="card-body">
        <p className="sm dim">Thirty to ninety minutes on the server's clock, and a report with evidence.</p>
        <p className="later-open">
          <Link className="btn" to="/interviews">
            Choose one
          </Link>
        </p>
      </div>
    </section>
  );
}

function Weakest({ items, now }: { items: WeakestItem[]; now: number }) {
  return (
    <section className="card later-card" aria-labelledby="weakest">
      <div className="card-head">
        <h2 id="weakest">Weakest now</h2>
        <Link className="link sm end" to="/progress">
          Progress
        </Link>
      </div>
      <div className="card-body">
        <WeakestList items={items} now={now} />
      </div>
    </section>
  );
}

/** At most this many problems are listed; the rest is a link away. */
const LISTED = 8;

function Standing({ rows }: { rows: readonly ProblemRow[] }) {
  return (
    <section className="card later-card" aria-labelledby="standing">
      <div className="card-head">
        <h2 id="standing">Where you stand</h2>
        <Link className="link sm end" to="/problems?kind=coding">
          All {rows.length} problems
        </Link>
      </div>
      <ul className="later-list rows">
        {rows.slice(0, LISTED).map((row) => (
          <li key={row.slug}>
            <Link className="trunc grow" to={`/problems/${row.slug}`}>
              {row.title}
            </Link>
            <span className="sm">
              <ProblemStatus row={row} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenButton({ slug, word, primary }: { slug: string; word: string; primary: boolean }) {
  return (
    <p className="later-open">
      <Link className={primary ? "btn btn-primary" : "btn"} to={`/problems/${slug}`}>
        {word}
      </Link>
    </p>
  );
}

function AllAccepted() {
  return (
    <section className="card later-card" aria-labelledby="all">
      <div className="card-head">
        <h2 id="all">Every problem is accepted</h2>
      </div>
      <div className="card-body">
        <p className="sm dim">Solve one again in the other language, or against the clock.</p>
        <p className="later-open">
          <Link className="btn" to="/problems">
            All problems
          </Link>
        </p>
      </div>
    </section>
  );
}
