import { Line } from "#app/components/line.tsx";
import type { EstimateView } from "#app/design-review/review-data.ts";
import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";
import type { Meaning } from "#judge/verdict.ts";

const WORDS: Record<EstimateView["outcome"], { word: string; meaning: Meaning; icon: IconName }> = {
  right: { word: "Right", meaning: "pass", icon: "check" },
  wrong_unit: { word: "Right formula, wrong unit", meaning: "limit", icon: "triangle-alert" },
  slip: { word: "Known slip", meaning: "fail", icon: "x" },
  off: { word: "Off", meaning: "fail", icon: "x" },
  empty: { word: "Empty", meaning: "info", icon: "minus" },
  unreadable: { word: "Not readable", meaning: "info", icon: "info" },
};

/** Each estimate against the setter's range, why it is what it is, and how the worked value comes about. */
export function EstimateList({ estimates }: { estimates: readonly EstimateView[] }) {
  return (
    <ol className="dr-list">
      {estimates.map((one) => (
        <Estimate key={one.key} estimate={one} />
      ))}
    </ol>
  );
}

function Estimate({ estimate }: { estimate: EstimateView }) {
  const { label, asks, expression, outcome, value, worked, accepted, says, explains } = estimate;
  const { word, meaning, icon } = WORDS[outcome];
  return (
    <li className={`dr-entry is-${meaning}`}>
      <div className="dr-entry-head">
        <h3>
          <Line html={label} />
        </h3>
        <span className="say end">
          <Icon name={icon} small />
          {word}
        </span>
      </div>
      <p className="cap">
        <Line html={asks} />
      </p>
      <dl className="dr-figures">
        <div>
          <dt>Yours</dt>
          <dd>
            <span className="num">{value ?? "no value"}</span>
            {expression !== "" && <code className="dim">{expression}</code>}
          </dd>
        </div>
        <div>
          <dt>Worked</dt>
          <dd>
            <span className="num">{worked}</span>
            <span className="cap">accepted {accepted}</span>
          </dd>
        </div>
      </dl>
      <p className="sm">
        <Line html={says} />
      </p>
      <p className="sm dim">
        <b>How it comes about.</b> <Line html={explains} />
      </p>
    </li>
  );
}
