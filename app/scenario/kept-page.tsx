import { Form, Link } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { OutcomeWord } from "#app/components/outcome-word.tsx";
import { formatHours, formatScore, type ScenarioHeadData } from "./scenario-head.ts";
import { ScenarioHeader } from "./scenario-header.tsx";

type KeptPageProps = {
  head: ScenarioHeadData;
  runId: string;
  view: {
    state: "changed" | "left";
    kept: readonly {
      step: string;
      title: string;
      outcome?: "right" | "partly" | "wrong";
      score?: number;
      wrongTurns: number;
      hours: number;
    }[];
    hours: number;
    score?: number;
  };
  isSending: boolean;
};

/** A run that can't go on: the scenario was changed under it, or another run was begun instead. */
export function KeptPage({ head, runId, view, isSending }: KeptPageProps) {
  const { state, kept, hours, score } = view;
  return (
    <main className="page question bench" id="main" tabIndex={-1}>
      <ScenarioHeader head={head} takesFocus />
      <Notice meaning="limit">
        {state === "left" ? (
          <p>You left this run and began another one. What you answered is kept here and in your export.</p>
        ) : (
          <p>
            This scenario was changed since you began: its steps or figures are others now, so this run
            {score === undefined ? " can't go on" : "'s key can't be shown any more"}. What you answered is
            kept here and in your export.
          </p>
        )}
      </Notice>
      <Form method="post" action={`/scenarios/${head.slug}`} className="q-send">
        {state === "changed" && <input type="hidden" name="instead" value={runId} />}
        <button className="btn btn-lg btn-primary" type="submit" aria-busy={isSending}>
          {state === "left" ? "Go on with the other run" : "Start anew"}
        </button>
        <Link className="btn btn-lg" to={`/scenarios/${head.slug}`}>
          To the scenario
        </Link>
      </Form>
      <section className="card bench-kept" aria-labelledby="kept">
        <div className="card-head">
          <h2 id="kept">What you answered</h2>
          <span className="cap end num">
            {score === undefined ? "" : `${formatScore(score)}, `}
            {formatHours(hours)}
          </span>
        </div>
        <ol className="card-body rows">
          {kept.length === 0 && <li className="dim sm">Nothing yet.</li>}
          {kept.map((step) => (
            <li key={step.step} className="row wrap">
              <span className="grow">{step.title}</span>
              {step.outcome ? (
                <OutcomeWord outcome={step.outcome} />
              ) : (
                <span className="say">{step.wrongTurns > 0 ? "Wrong turns only" : "Not marked"}</span>
              )}
              {step.outcome === "partly" && step.score !== undefined && (
                <span className="num sm">{formatScore(step.score)}</span>
              )}
              <span className="num sm dim">{formatHours(step.hours)}</span>
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}
