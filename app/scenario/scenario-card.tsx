import { Link } from "@remix-run/react";
import type { NextScenario } from "./next-scenario.ts";

/** On the page of today: the open run, or the scenario to begin next. */
export function ScenarioCard({ slug, title, minutes, count, open }: NextScenario) {
  const address = open ? `/scenarios/${slug}/runs/${open.id}` : `/scenarios/${slug}`;
  return (
    <section className="card later-card" aria-labelledby="scenario">
      <div className="card-head">
        <h2 id="scenario">{open ? "Scenario under way" : "Next scenario"}</h2>
        <Link className="link sm end" to="/problems?kind=scenario">
          All {count} scenarios
        </Link>
      </div>
      <div className="card-body">
        <Link className="later-title" to={address}>
          {title}
        </Link>
        <p className="sm dim">
          {open ? (
            <>
              <span className="num">{open.stepsDone}</span> of <span className="num">{open.stepCount}</span>{" "}
              steps answered
            </>
          ) : (
            <>
              Log, map and measurements, about <span className="num">{minutes}</span> min
            </>
          )}
        </p>
        <p className="later-open">
          <Link className="btn" to={address}>
            {open ? "Go on" : "Start"}
          </Link>
        </p>
      </div>
    </section>
  );
}
