import { GENERAL_ANCHORS } from "#problems/system-design/anchors.ts";
import {
  DIMENSION_LABELS,
  DIMENSION_POINTS,
  DIMENSIONS,
  LEVEL_LABELS,
  LEVEL_RULES,
  LEVELS,
} from "#problems/system-design/vocabulary.ts";

/** How an answer is marked, published before it is written. The question's own anchors open with the review. */
export function Rubric() {
  return (
    <details className="card ds-more">
      <summary>
        <h2>How it is marked</h2>
      </summary>
      <div className="card-body ds-rubric">
        <p>
          Each dimension gets one of five levels. What counts is what is written, and each level above fail
          names a sentence, block, link or row as its evidence.
        </p>
        <ol start={0}>
          {LEVELS.map((level) => (
            <li key={level}>
              <b>{LEVEL_LABELS[level]}.</b> {LEVEL_RULES[level]}
            </li>
          ))}
        </ol>
        {DIMENSIONS.map((dimension) => (
          <section key={dimension}>
            <h3>
              {DIMENSION_LABELS[dimension]}{" "}
              <span className="cap num">{DIMENSION_POINTS[dimension]} points</span>
            </h3>
            <dl>
              {(["fail", "pass", "strong"] as const).map((anchor) => (
                <div key={anchor}>
                  <dt>{ANCHORS[anchor]}</dt>
                  <dd>{GENERAL_ANCHORS[dimension][anchor]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </details>
  );
}

const ANCHORS = { fail: "Fail", pass: "Pass", strong: "Strong" };
