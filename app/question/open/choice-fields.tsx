import { Line } from "#app/components/line.tsx";
import { Icon } from "#app/icons/icon.tsx";

type ChoiceFieldsProps = {
  kind: "single" | "multiple";
  /** HTML of the options, in the order that was drawn. */
  lines: readonly string[];
  fields: Record<string, string>;
  ruledOut: readonly RuledOut[];
};

/** An option that was chosen and is wrong: what comes of it, as HTML of one line, and what it cost. */
export type RuledOut = { place: number; because: string; cost: string };

/** Options as wide as the page: a thumb hits the one that it aims at. Choosing does not send. */
export function ChoiceFields({ kind, lines, fields, ruledOut }: ChoiceFieldsProps) {
  const isSingle = kind === "single";
  return (
    <fieldset className="q-options">
      <legend className="cap">{isSingle ? "Choose one" : "Choose all that apply"}</legend>
      {lines.map((html, place) => {
        const tried = ruledOut.find((one) => one.place === place);
        if (tried) return <Tried key={html} html={html} tried={tried} />;
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

/** Stands where the option stood, with what came of it instead of a button. */
function Tried({ html, tried }: { html: string; tried: RuledOut }) {
  return (
    <div className="q-option q-tried is-fail">
      <Icon name="x" />
      <span className="grow">
        <Line html={html} className="q-said" /> <span className="badge">{`Tried, ${tried.cost}`}</span>
        <span className="q-because sm dim">
          <b>Wrong turn. </b>
          <Line html={tried.because} />
        </span>
      </span>
    </div>
  );
}
