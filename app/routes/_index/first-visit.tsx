import { Link } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";
import { LiveProblem, type LiveProblemProps } from "./live-problem.tsx";
import { ModelsStrip } from "./models-strip.tsx";

type FirstVisitProps = {
  /** How many there are. */
  counts: { problems: number; designs: number; questions: number; scenarios: number };
  /** Absent where the content was replaced and the problem is not there. */
  live: LiveProblemProps | undefined;
  /** Where to begin: the first problem of the list. */
  first: { slug: string; title: string; minutes: number } | undefined;
};

export function FirstVisit({ counts, live, first }: FirstVisitProps) {
  return (
    <main className="page home" id="main" tabIndex={-1}>
      <div className="first">
        <header>
          <h1 className="t-hero">Practise the interview on the budget of a real microcontroller.</h1>
          <p className="lead">
            Size the model, plan the arena, choose the scale. Each answer is run and measured, and each figure
            is computed or cited. No account needed.
          </p>
        </header>
        {live && <LiveProblem {...live} />}
        <nav className="doors" aria-label="Start">
          <Door
            to="/problems?kind=coding"
            icon="square-terminal"
            name="Practise"
            say="Coding problems with hidden tests"
            figure={String(counts.problems)}
          />
          {counts.designs > 0 && (
            <Door
              to="/problems?kind=design"
              icon="workflow"
              name="Design a system"
              say="Board, checked budget, an interviewer who asks"
              figure={String(counts.designs)}
            />
          )}
          {counts.questions > 0 && (
            <Door
              to="/problems?kind=question"
              icon="hash"
              name="Answer questions"
              say="Fresh numbers, every answer explained"
              figure={String(counts.questions)}
            />
          )}
          {counts.scenarios > 0 && (
            <Door
              to="/problems?kind=scenario"
              icon="scroll-text"
              name="Debug a device"
              say="Drills over logs, maps and measurements"
              figure={String(counts.scenarios)}
            />
          )}
          <Door
            to="/interviews"
            icon="clock-alert"
            name="Mock interview"
            say="On the server's clock, with a report"
          />
          {first && (
            <Door
              to={`/problems/${first.slug}`}
              icon="flag"
              name={`New here: ${first.title}`}
              say="The first problem, with three hints"
              figure={`${first.minutes} min`}
            />
          )}
          <Door
            to="/self-check"
            icon="shield-check"
            name="How your code is judged"
            say="The sandbox, layer by layer, on this server"
          />
        </nav>
      </div>
      <ModelsStrip />
    </main>
  );
}

type DoorProps = { to: string; icon: IconName; name: string; say: string; figure?: string };

function Door({ to, icon, name, say, figure }: DoorProps) {
  return (
    <Link className="door" to={to}>
      <Icon name={icon} />
      <span className="grow">
        <b>{name}</b>
        <span className="sm dim">{say}</span>
      </span>
      {figure && <span className="cap num only-wide">{figure}</span>}
      <Icon name="arrow-right" small />
    </Link>
  );
}
