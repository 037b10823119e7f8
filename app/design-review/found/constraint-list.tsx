import type { CSSProperties } from "react";
import { Line } from "#app/components/line.tsx";
import type { ConstraintView } from "#app/design-review/review-data.ts";
import { Icon } from "#app/icons/icon.tsx";

const WORDS = {
  holds: { meaning: "pass", icon: "check", word: "Holds" },
  fails: { meaning: "fail", icon: "x", word: "Broken" },
  open: { meaning: "info", icon: "minus", word: "Not added up" },
} as const;

/** Each limit of the brief with a bar to scale: filled is what was added up, the mark is the limit. */
export function ConstraintList({ constraints }: { constraints: readonly ConstraintView[] }) {
  return (
    <ol className="dr-list">
      {constraints.map((one) => {
        const { meaning, icon, word } = WORDS[one.state];
        return (
          <li key={one.key} className={`dr-entry is-${meaning}`}>
            <div className="dr-entry-head">
              <h3>
                <Line html={one.label} />
              </h3>
              <span className="sm">
                <span className="num">{one.value ?? "no value"}</span>{" "}
                <span className="faint">{one.limit}</span>
              </span>
              <span className="say end">
                <Icon name={icon} small />
                {word}
              </span>
            </div>
            {one.share !== undefined && <Bar share={one.share} isCeiling={one.isCeiling} />}
            <p className="sm dim">
              {one.says} <code className="faint">{one.formula}</code>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** All its numbers stand beside it as text. */
function Bar({ share, isCeiling }: { share: number; isCeiling: boolean }) {
  const scale = Math.max(1.25, share);
  const width = (part: number): CSSProperties => ({ width: `${(100 * Math.max(0, part)) / scale}%` });
  const over = isCeiling ? Math.max(0, share - 1) : 0;
  return (
    <div className="dr-bar" aria-hidden="true">
      <span className="dr-bar-fill" style={width(share - over)} />
      {over > 0 && <span className="dr-bar-over" style={width(over)} />}
      <span className="dr-bar-mark" style={{ left: `${100 / scale}%` }} />
    </div>
  );
}
