import { Line } from "#app/components/line.tsx";
import { OutcomeWord } from "#app/components/outcome-word.tsx";
import type { Debrief, PathStep } from "#problems/scenario/debrief.ts";
import { formatHours, formatScore } from "./scenario-head.ts";

type DebriefPathProps = Pick<Debrief, "path" | "expertHours" | "learnerHours">;

/** Step by step: what the expert chooses and what it costs, what the learner chose and what that cost. */
export function DebriefPath({ path, expertHours, learnerHours }: DebriefPathProps) {
  return (
    <div className="path">
      <div className="path-bars">
        <HoursBar
          who="Expert"
          path={path.map((step) => step.expert.hours)}
          total={expertHours}
          of={Math.max(expertHours, learnerHours)}
        />
        <HoursBar
          who="You"
          path={path.map((step) => step.learner.hours)}
          total={learnerHours}
          of={Math.max(expertHours, learnerHours)}
        />
      </div>
      <ol>
        {path.map((step, index) => (
          <li key={step.id}>
            <h3>
              <span className="num faint">{index + 1}</span> {step.title}
            </h3>
            <div className="path-side">
              <p className="cap">
                Expert <span className="num end">{formatHours(step.expert.hours)}</span>
              </p>
              <Lines lines={step.expert.lines} />
            </div>
            <LearnerSide learner={step.learner} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function LearnerSide({ learner }: { learner: PathStep["learner"] }) {
  const { lines, hours, outcome, score, selfMarked } = learner;
  return (
    <div className="path-side">
      <p className="cap">
        You
        {outcome ? <OutcomeWord outcome={outcome} /> : <span>not marked</span>}
        {outcome === "partly" && score !== undefined && <span className="num">{formatScore(score)}</span>}
        {selfMarked && outcome && <span>self-marked</span>}
        <span className="num end">{formatHours(hours)}</span>
      </p>
      {lines.length > 0 ? <Lines lines={lines} /> : <p className="sm dim">In your own words.</p>}
    </div>
  );
}

/** One choice as it is, several as a list. */
function Lines({ lines }: { lines: readonly string[] }) {
  const [only = ""] = lines;
  if (lines.length < 2) {
    return (
      <p className="sm">
        <Line html={only} />
      </p>
    );
  }
  return (
    <ol className="path-lines sm">
      {lines.map((html) => (
        <li key={html}>
          <Line html={html} />
        </li>
      ))}
    </ol>
  );
}

type HoursBarProps = { who: string; path: readonly number[]; total: number; of: number };

/** Hours to scale, a segment a step. The numbers stand beside it, so it is a picture only. */
function HoursBar({ who, path, total, of }: HoursBarProps) {
  return (
    <p className="path-bar">
      <span className="sm">{who}</span>
      <span className="path-track" aria-hidden="true">
        {path.map((hours, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: steps do not change places
            key={index}
            style={{ width: `${of === 0 ? 0 : (100 * hours) / of}%` }}
          />
        ))}
      </span>
      <span className="num sm">{formatHours(total)}</span>
    </p>
  );
}
