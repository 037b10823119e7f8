import { Line } from "#app/components/line.tsx";

type ChoiceFieldsProps = {
  kind: "single" | "multiple";
  /** HTML of the options, in the order that was drawn. */
  lines: readonly string[];
  fields: Record<string, string>;
};

/** Options as wide as the page: a thumb hits the one that it aims at. Choosing does not send. */
export function ChoiceFields({ kind, lines, fields }: ChoiceFieldsProps) {
  const isSingle = kind === "single";
  return (
    <fieldset className="q-options">
      <legend className="cap">{isSingle ? "Choose one" : "Choose all that apply"}</legend>
      {lines.map((html, place) => {
        const name = isSingle ? "choice" : `choice-${place}`;
        const isChosen = isSingle ? fields["choice"] === String(place) : name in fields;
        return (
          <label className="q-option" key={html}>
            <input
              type={isSingle ? "radio" : "checkbox"}
              name={name}
              value={isSingle ? place : "on"}
              defaultChecked={isChosen}
              required={isSingle}
              data-key={place + 1}
            />
            <Line html={html} />
            <kbd className="only-wide needs-script" aria-hidden="true">
              {place + 1}
            </kbd>
          </label>
        );
      })}
    </fieldset>
  );
}
