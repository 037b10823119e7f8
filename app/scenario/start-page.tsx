import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { sayAgo } from "#app/components/format-ago.ts";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import type { PresentedArtefact } from "#problems/scenario/present.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";
import { Evidence } from "./evidence.tsx";
import { formatHours, formatScore, type ScenarioHeadData } from "./scenario-head.ts";
import { ScenarioHeader } from "./scenario-header.tsx";

type StartPageProps = {
  head: ScenarioHeadData;
  situation: readonly ContentBlock[];
  artefacts: readonly PresentedArtefact[];
  /** The run that waits for its next answer. `isOlder`: the scenario was changed since. */
  running?: { id: string; stepsDone: number; hours: number; isOlder: boolean } | undefined;
  /** The latest first. */
  finished: readonly { id: string; finishedAt: number; score: number; hours: number }[];
  now: number;
  error: string | undefined;
  /** What the learner keeps beside the scenario. */
  tools: ReactNode;
  isSending: boolean;
};

/** What is told before the first step, and the way in: a new run, or the one that is open. */
export function StartPage(props: StartPageProps) {
  const { head, situation, artefacts, running, finished, now, error, tools, isSending } = props;
  const address = `/scenarios/${head.slug}`;
  return (
    <main className="page question bench" id="main" tabIndex={-1}>
      <ScenarioHeader head={head} takesFocus>
        <p className="sm dim">
          <span className="num">{head.stepCount}</span> steps, about{" "}
          <span className="num">{Math.round(head.seconds / 60)}</span> minutes
        </p>
      </ScenarioHeader>
      <div className="bench-grid q">
        <div className="bench-story">
          <section className="card" aria-labelledby="situation">
            <div className="card-head">
              <h2 id="situation">The situation</h2>
            </div>
            <div className="card-body">
              <Prose blocks={situation} large />
            </div>
          </section>
          <History slug={head.slug} finished={finished} now={now} />
        </div>
        <Evidence artefacts={artefacts} allOpen />
        <section className="bench-step" aria-label="Start">
          {error && <Notice meaning="limit">{error}</Notice>}
          {running && (
            <p className="sm">
              {running.isOlder
                ? "You have a run open that was begun before this scenario was changed."
                : `You have a run open: ${running.stepsDone} of ${head.stepCount} steps answered, ${formatHours(running.hours)} at the bench.`}
            </p>
          )}
          <div className="q-send">
            {running && (
              <Link className="btn btn-lg btn-primary" to={`${address}/runs/${running.id}`}>
                {running.isOlder ? "Look at it" : `Go on with step ${running.stepsDone + 1}`}
              </Link>
            )}
            <Form method="post" action={address} onSubmit={(event) => isSending && event.preventDefault()}>
              {running && <input type="hidden" name="instead" value={running.id} />}
              <button
                className={running ? "btn btn-lg" : "btn btn-lg btn-primary"}
                type="submit"
                aria-busy={isSending}
              >
                {running ? "Start anew" : finished.length > 0 ? "Play it again" : "Start"}
              </button>
            </Form>
          </div>
          <p className="cap">
            Each answer brings the next fact to light. A wrong turn costs hours at the bench and half of what
            the step is worth; you choose again. Reloading or another device goes on where you are.
          </p>
        </section>
      </div>
      {tools}
    </main>
  );
}

type HistoryProps = Pick<StartPageProps, "finished" | "now"> & { slug: string };

function History({ slug, finished, now }: HistoryProps) {
  if (finished.length === 0) return null;
  return (
    <section className="q-history" aria-labelledby="history">
      <h2 id="history">Your runs</h2>
      <ol className="rows">
        {finished.map(({ id, finishedAt, score, hours }) => (
          <li key={id}>
            <Link to={`/scenarios/${slug}/runs/${id}`}>
              <span className="num">{formatScore(score)}</span>
              <span className="cap num end">{formatHours(hours)}</span>
              <span className="cap num">{sayAgo(finishedAt, now)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
