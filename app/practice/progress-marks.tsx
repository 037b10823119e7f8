import { outcomeAppearance } from "#app/components/outcome-word.tsx";
import { type Appearance, meaningClass } from "#app/components/verdict-appearance.ts";
import { Icon } from "#app/icons/icon.tsx";
import type { Mark, MarkState } from "./standing.ts";

type ProgressMarksProps = {
  marks: readonly Mark[];
  /** The position that the page shows. */
  current?: number;
};

/** One mark an item; each has its words for whoever does not see it. */
export function ProgressMarks({ marks, current }: ProgressMarksProps) {
  return (
    <ol className="set-marks" aria-label="Progress">
      {marks.map(({ position, state }) => {
        const { icon, word, className } = markAppearance(state);
        return (
          <li
            key={position}
            className={`set-mark ${className}`}
            title={`${position}: ${word}`}
            aria-current={position === current ? "step" : undefined}
          >
            {icon ? <Icon name={icon} small /> : <span aria-hidden="true">{position}</span>}
            <span className="vh">
              {`Question ${position}: ${word}${position === current ? ", shown now" : ""}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

type MarkAppearance = { icon?: Appearance["icon"]; word: string; className: string };

export function markAppearance(state: MarkState): MarkAppearance {
  switch (state) {
    case "right":
    case "partly":
    case "wrong": {
      const { icon, word, meaning } = outcomeAppearance(state);
      return { icon, word: word.toLowerCase(), className: meaningClass(meaning) };
    }
    case "answered":
      return { icon: "circle-dot", word: "answered", className: "is-answered" };
    case "waiting":
      return { icon: "pen-line", word: "to be marked by you", className: "is-info" };
    case "open":
      return { word: "open", className: "" };
    case "unanswered":
      return { icon: "minus", word: "not answered", className: "" };
    case "skipped":
      return { icon: "file-x", word: "left out", className: "" };
  }
}
