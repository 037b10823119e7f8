import { Line } from "#app/components/line.tsx";
import type { CriterionView } from "#app/design-review/review-data.ts";
import {
  DIMENSION_POINTS,
  LEVEL_LABELS,
  LEVEL_RULES,
  LEVELS,
  type Level,
} from "#problems/system-design/vocabulary.ts";

/** Five levels, three of them with the anchor of the question's rubric; each says when it fits and what it gives. */
export function LevelChoice({ criterion }: { criterion: CriterionView }) {
  const { dimension, anchors, mark } = criterion;
  const anchorOf: Partial<Record<Level, string>> = { 0: anchors.fail, 2: anchors.pass, 4: anchors.strong };
  return (
    <fieldset className="dr-levels">
      <legend className="label">Level</legend>
      {LEVELS.map((level) => {
        const anchor = anchorOf[level];
        return (
          <label key={level} className={anchor === undefined ? "dr-level is-between" : "dr-level"}>
            <input type="radio" name="level" value={level} defaultChecked={mark.level === level} />
            <span>
              <b>{LEVEL_LABELS[level]}</b>
              {anchor !== undefined && (
                <>
                  {" "}
                  <Line html={anchor} />
                </>
              )}{" "}
              <span className="cap">{LEVEL_RULES[level]}</span>
            </span>
            <span className="num faint">{(level / 4) * DIMENSION_POINTS[dimension]}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
