import "#app/styles/self-check.css";
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Say } from "#app/components/verdict-word.tsx";
import { pageMeta } from "#app/page-meta.ts";
import { type Check, sandboxChecks } from "./checks.ts";

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Self-check",
    description:
      "The layers between a submitted program and this server, as the judge found them when it started.",
  });

export function loader({ context }: LoaderFunctionArgs) {
  const { layers, child, workers, working, waiting } = context.judge.status();
  return json({ checks: sandboxChecks({ layers, child }), workers, working, waiting });
}

export default function SelfCheck() {
  const { checks, workers, working, waiting } = useLoaderData<typeof loader>();
  const active = checks.filter((check) => check.state === "active").length;
  return (
    <main className="page self-check" id="main" tabIndex={-1}>
      <header className="page-head">
        <div>
          <h1 className="t-page">Self-check</h1>
          <p className="dim">
            Between a submitted program and this server stand {active} of {checks.length} layers. An absent
            one does not open the others.
          </p>
        </div>
      </header>
      <LayerTable checks={checks} />
      <dl className="kv self-check-load">
        <dt>Judging at the same time</dt>
        <dd>
          <span className="num">{workers}</span> {workers === 1 ? "submission" : "submissions"}
        </dd>
        <dt>Now</dt>
        <dd>
          <span className="num">{working}</span> being judged, <span className="num">{waiting}</span> waiting
        </dd>
      </dl>
      <section className="prose">
        <h2>How a program is judged</h2>
        <p>
          <b>Run</b> judges the samples and your own inputs, <b>Submit</b> the samples and the hidden cases.
          Both use the same process, the same limits and the same comparison, so they cannot disagree.
        </p>
        <p>
          All cases of one submission share one isolate, samples first: what a program keeps outside its
          function is still there in the next case. Another submission starts from nothing.
        </p>
        <p>
          The process that runs a program never holds the expected values. The time limit of a case counts the
          program's own processor time, not what it waits for.
        </p>
      </section>
    </main>
  );
}

function LayerTable({ checks }: { checks: readonly Check[] }) {
  return (
    <div className="card self-check-card">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Layer</th>
            <th scope="col">State</th>
            <th scope="col">Stands against</th>
            <th scope="col">Known from</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ name, state, against, evidence }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {state === "active" ? (
                  <Say icon="check" word="Active" meaning="pass" />
                ) : (
                  <Say icon="triangle-alert" word="Absent" meaning="limit" />
                )}
              </td>
              <td className="dim">{against}</td>
              <td className="faint">{evidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
