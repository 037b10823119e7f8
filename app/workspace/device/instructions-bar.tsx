import { layOutArena } from "#app/components/arena-scale.ts";
import { ArenaTrack, inBytes } from "#app/components/arena-track.tsx";
import { formatCount } from "#app/components/format-number.ts";
import { Say } from "#app/components/verdict-word.tsx";
import { scaleEnd } from "./memory-pictures.ts";

type InstructionsBarProps = {
  used: number;
  budget: number;
  /** Of the problem's own solution. */
  reference: number;
  /** Of the best accepted of all learners. */
  fewest: number | undefined;
};

/** Executed instructions to scale, beside the budget, the reference and the best of all learners. */
export function InstructionsBar({ used, budget, reference, fewest }: InstructionsBarProps) {
  const max = scaleEnd(Math.max(used, budget));
  const layout = layOutArena({
    ...{ title: "Instructions", budget, max },
    segments: [{ kind: "code", label: "executed", bytes: used }],
  });
  const over = layout.over;
  return (
    <figure className="arena">
      <figcaption className="arena-head">
        <b>Instructions</b>
        <span className="num">
          {formatCount(used)} <span>of {formatCount(budget)}</span>
        </span>
        <span className="end">
          {over > 0 ? (
            <Say icon="x" word={`over by ${formatCount(over)}`} meaning="fail" />
          ) : (
            <Say
              icon="check"
              word={`${Math.round((used / Math.max(1, budget)) * 100)}\u00a0% used`}
              meaning="pass"
            />
          )}
        </span>
      </figcaption>
      <div className="instructions-track">
        <ArenaTrack
          label={spoken({ used, budget, reference, fewest })}
          budget={budget}
          layout={{ ...layout, step: max }}
        />
        <span className="arena-reference" style={inBytes({ max, v: reference })} aria-hidden="true" />
      </div>
      <dl className="kv instructions-beside">
        <dt className="reference-mark">Reference</dt>
        <dd>
          <span className="num">{formatCount(reference)}</span>, yours {times(used, reference)}
        </dd>
        <dt>Best of all here</dt>
        <dd>
          {fewest === undefined ? (
            "nobody has kept to the budget yet"
          ) : (
            <>
              <span className="num">{formatCount(fewest)}</span>, yours {times(used, fewest)}
            </>
          )}
        </dd>
      </dl>
    </figure>
  );
}

function spoken({ used, budget, reference, fewest }: InstructionsBarProps): string {
  const limit = used > budget ? `, over by ${formatCount(used - budget)}` : "";
  const best = fewest === undefined ? "" : ` Best of all learners here: ${formatCount(fewest)}.`;
  return (
    `Instructions: ${formatCount(used)} of a budget of ${formatCount(budget)}${limit}. ` +
    `Reference: ${formatCount(reference)}.${best}`
  );
}

/** `1.09 ×`. */
function times(used: number, other: number): string {
  return other === 0 ? "more" : `${(used / other).toFixed(2)}\u00a0×`;
}
