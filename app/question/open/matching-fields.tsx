import { useId } from "react";
import { Line } from "#app/components/line.tsx";

type MatchingFieldsProps = {
  /** HTML of the left sides. */
  lines: readonly string[];
  /** Plain texts, in the order that was drawn. */
  rights: readonly string[];
  fields: Record<string, string>;
};

/** One native list a line: pointer, touch, keyboard and screen readers know it, and no script is needed. */
export function MatchingFields({ lines, rights, fields }: MatchingFieldsProps) {
  const id = useId();
  return (
    <fieldset className="q-pairs">
      <legend className="cap">Choose a partner for each line</legend>
      {lines.map((html, left) => (
        <div className="q-pair" key={html}>
          <label htmlFor={`${id}-${left}`}>
            <Line html={html} />
          </label>
          <select
            className="select"
            id={`${id}-${left}`}
            name={`match-${left}`}
            required
            defaultValue={fields[`match-${left}`] ?? ""}
            data-key={left + 1}
          >
            <option value="">Choose …</option>
            {rights.map((right, place) => (
              <option key={right} value={place}>
                {right}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}
