import { Link } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import { addressOf } from "#app/problem-row.ts";
import type { Finding } from "#interview/report/findings.ts";
import type { NextStep } from "#interview/report/next-steps.ts";

/** What stood out, for and against. */
export function Findings({ strengths, gaps }: { strengths: readonly Finding[]; gaps: readonly Finding[] }) {
  return (
    <div className="report-findings">
      <section aria-labelledby="strengths">
        <h2 id="strengths">Strengths</h2>
        <List findings={strengths} icon="check" meaning="is-pass" none="Nothing stood out above the bar." />
      </section>
      <section aria-labelledby="gaps">
        <h2 id="gaps">Gaps</h2>
        <List findings={gaps} icon="x" meaning="is-fail" none="Nothing stood out below the bar." />
      </section>
    </div>
  );
}

type ListProps = { findings: readonly Finding[]; icon: "check" | "x"; meaning: string; none: string };

function List({ findings, icon, meaning, none }: ListProps) {
  if (findings.length === 0) return <p className="sm dim">{none}</p>;
  return (
    <ul>
      {findings.map(({ text, positions }) => (
        <li key={text} className="sm">
          <span className={`say ${meaning}`}>
            <Icon name={icon} small />
          </span>
          <span>
            {text} <Evidence positions={positions} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The rows of the table that a sentence rests on. */
function Evidence({ positions }: { positions: readonly number[] }) {
  return (
    <span className="cap">
      {positions.map((position, index) => (
        <span key={position}>
          {index > 0 && ", "}
          <a className="link" href={`#item-${position}`}>
            item {position}
          </a>
        </span>
      ))}
    </span>
  );
}

/** What to practise next, each with its reason. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  if (steps.length === 0) return null;
  return (
    <section className="card" aria-labelledby="next-steps">
      <div className="card-head">
        <h2 id="next-steps">Before the next one</h2>
      </div>
      <ol className="report-next">
        {steps.map((step, index) => (
          <li key={step.slug}>
            <span className="num faint">{index + 1}</span>
            <span>
              <Link className="link" to={addressOf(step)}>
                {step.title}
              </Link>
              <br />
              <span className="sm dim">{step.reason}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
