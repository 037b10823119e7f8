import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { formatCount } from "#app/components/format-number.ts";
import { Icon } from "#app/icons/icon.tsx";
import { History, type PastInterview } from "#app/interview/report/history.tsx";
import { itemOf } from "#app/item-address.ts";
import type { BudgetVerdict, Verdict } from "#judge/verdict.ts";
import { type Kind, TOPIC_LABELS, type Topic } from "#problems/vocabulary.ts";
import { ActivityCalendar } from "./activity-calendar.tsx";
import { MasteryTable } from "./mastery-table.tsx";
import { PERIODS } from "./periods.ts";
import { RatingChart, type RatingPoint } from "./rating-chart.tsx";
import { ReviewForecast } from "./review-forecast.tsx";
import { VerdictMix } from "./verdict-mix.tsx";
import { type WeakestItem, WeakestList } from "./weakest-list.tsx";
import { type Estimate, percent, times } from "./words.ts";

type ProgressPageProps = {
  today: number;
  now: number;
  period: string;
  attempts: number;
  rating?: { rating: number; deviation: number; matches: number };
  line: RatingPoint[];
  topics: { topic: Topic; estimate?: Estimate }[];
  kinds: { group: { label: string }; estimate?: Estimate }[];
  selfMarked?: { answers: number; meanScore: number };
  pace?: { ratio: number; answers: number };
  activity: { day: number; attempts: number }[];
  verdicts: { verdict: Verdict; budgetVerdict?: BudgetVerdict; count: number }[];
  weakest: WeakestItem[];
  /** Of reviews, today first; empty where nothing comes back yet. */
  forecast: { day: number; count: number; seconds: number }[];
  /** Those that have ended, the first one first. */
  interviews: PastInterview[];
  badges: { device: string; name: string; fitted: number; problems: number }[];
};

/** What a learner's attempts say of them, each number with how sure it is. */
export function ProgressPage(props: ProgressPageProps) {
  return (
    <main className="page progress" id="main" tabIndex={-1}>
      <header className="page-head">
        <h1 className="t-page">Progress</h1>
        <span className="grow" />
        {props.attempts > 0 && (
          <a className="btn" href="/settings/export" download>
            <Icon name="download" />
            Export
          </a>
        )}
      </header>
      {props.attempts === 0 ? (
        <EmptyState icon="gauge" title="Nothing to go by yet">
          <p>
            After your first answers this page says what you are likely to know, topic by topic, and how sure
            that is.
          </p>
          <p className="row g-6">
            <Link className="btn btn-primary" to="/problems?sort=difficulty">
              Choose a question
            </Link>
          </p>
        </EmptyState>
      ) : (
        <Filled {...props} />
      )}
    </main>
  );
}

function Filled(props: ProgressPageProps) {
  const { topics, kinds, selfMarked, line, verdicts, weakest, forecast, badges, interviews } = props;
  return (
    <>
      <Headline {...props} />
      <div className="progress-columns">
        <div>
          <Card title="Mastery by topic" note="diamond: estimate, band: likely range, tick: four weeks ago">
            <MasteryTable
              head="Topic"
              label="Mastery by topic"
              rows={topics.map(({ topic, estimate }) => ({ name: TOPIC_LABELS[topic], estimate }))}
            />
            <p className="cap">
              How many of a hundred items of medium difficulty you would probably get right; the range holds
              the true number in 95 of 100 cases. A wide band means few answers, not a low skill.{" "}
              <Link to="/scoring">How this is computed</Link>
            </p>
          </Card>
          <Card title="By kind">
            <MasteryTable
              head="Kind"
              label="Mastery by kind"
              rows={kinds.map(({ group, estimate }) => ({ name: group.label, estimate }))}
            />
            {selfMarked && (
              <p className="cap">
                Free responses and designs, marked by yourself and apart from all other numbers here:{" "}
                <b className="num">{selfMarked.answers}</b> answers, on average{" "}
                <b className="num">{percent(selfMarked.meanScore)} %</b> of their points.
              </p>
            )}
          </Card>
          {line.length > 1 && (
            <Card title="Rating" note="band: one standard deviation" aside={<Periods {...props} />}>
              <RatingChart points={line} />
            </Card>
          )}
        </div>
        <div>
          {weakest.length > 0 && (
            <Card
              title={weakest.length === 5 ? "Weakest five" : "Weakest"}
              aside={weakest.some(isQuestion) && <PractiseWeakest />}
            >
              <WeakestList items={weakest} now={props.now} />
            </Card>
          )}
          {interviews.length > 0 && (
            <Card
              title="Interviews"
              note="points against the bar"
              aside={
                <Link className="link sm" to="/interviews">
                  All
                </Link>
              }
            >
              <History history={interviews} />
            </Card>
          )}
          {forecast.length > 0 && (
            <Card
              title="Reviews to come"
              aside={
                <Link className="link sm" to="/review">
                  Review
                </Link>
              }
            >
              <ReviewForecast days={forecast} />
            </Card>
          )}
          <Card title="Activity">
            <ActivityCalendar today={props.today} activity={props.activity} />
          </Card>
          {verdicts.length > 0 && (
            <Card title="Verdicts">
              <VerdictMix counts={verdicts} />
            </Card>
          )}
          {badges.some(({ fitted }) => fitted > 0) && (
            <Card title="Devices that your kernels fit">
              <ul className="badges">
                {badges
                  .filter(({ fitted }) => fitted > 0)
                  .map(({ device, name, fitted, problems }) => (
                    <li key={device}>
                      <Icon name="cpu" />
                      <b>{name}</b>
                      <span className="num faint">
                        {fitted} of {problems}
                      </span>
                    </li>
                  ))}
              </ul>
            </Card>
          )}
        </div>
      </div>
    </>
  );
}

function isQuestion({ kind }: { kind: Kind }): boolean {
  return itemOf(kind) === "question";
}

function PractiseWeakest() {
  return (
    <Form method="post" action="/practice">
      <input type="hidden" name="intent" value="weakest" />
      <button type="submit" className="btn btn-primary">
        Practise the questions
      </button>
    </Form>
  );
}

function Headline({ rating, attempts, activity, pace }: ProgressPageProps) {
  return (
    <dl className="headline">
      {rating && (
        <Figure
          value={formatCount(rating.rating)}
          unit={`\u00b1 ${formatCount(rating.deviation)}`}
          label={`rating, from ${rating.matches} ${rating.matches === 1 ? "meeting" : "meetings"}`}
        />
      )}
      <Figure value={formatCount(attempts)} label={attempts === 1 ? "attempt" : "attempts"} />
      <Figure
        value={formatCount(activity.length)}
        label={activity.length === 1 ? "day" : "days of practice"}
      />
      {pace && (
        <Figure
          value={times(pace.ratio)}
          unit="×"
          label={`the planned time, median of ${pace.answers} answers`}
        />
      )}
    </dl>
  );
}

function Figure({ value, unit, label }: { value: string; unit?: string; label: string }) {
  return (
    <div>
      <dd className="big">
        {value} {unit && <small>{unit}</small>}
      </dd>
      <dt className="cap">{label}</dt>
    </div>
  );
}

function Periods({ period }: { period: string }) {
  return (
    <nav className="segmented" aria-label="Period">
      {PERIODS.map(({ key, label }) => (
        <Link
          key={key}
          to={`?period=${key}`}
          preventScrollReset
          aria-current={key === period ? "true" : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

type CardProps = { title: string; note?: string; aside?: ReactNode; children: ReactNode };

function Card({ title, note, aside, children }: CardProps) {
  return (
    <section className="card">
      <header className="card-head">
        <h2>{title}</h2>
        <span className="grow" />
        {note && <span className="cap">{note}</span>}
        {aside}
      </header>
      <div className="card-body">{children}</div>
    </section>
  );
}
