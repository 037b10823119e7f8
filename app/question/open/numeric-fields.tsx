import { useEffect, useId, useRef } from "react";

type NumericFieldsProps = {
  /** One alone is understood. */
  units: readonly string[];
  /** A keyboard for decimals has no minus on some phones. */
  signed: boolean;
  fields: Record<string, string>;
  takesFocus: boolean;
};

/** A number and its unit: both may be typed, or the unit chosen beside the number. */
export function NumericFields({ units, signed, fields, takesFocus }: NumericFieldsProps) {
  const id = useId();
  const amount = useRef<HTMLInputElement>(null);
  const isChoice = units.length > 1;
  const [only = ""] = units;
  useEffect(() => {
    // Where a keyboard would cover the question, the learner opens it.
    if (takesFocus && window.matchMedia("(hover: hover) and (pointer: fine)").matches) {
      amount.current?.focus({ preventScroll: true });
    }
  }, [takesFocus]);
  return (
    <div className="field q-number">
      <label htmlFor={id}>Your answer</label>
      <div className="affix">
        <input
          ref={amount}
          className="input num"
          id={id}
          name="amount"
          inputMode={signed ? "text" : "decimal"}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          required
          maxLength={80}
          defaultValue={fields["amount"]}
          // The field takes the focus: whoever listens hears the question with it.
          aria-describedby={`prompt ${id}-hint`}
        />
        {isChoice ? (
          <select className="select" name="unit" aria-label="Unit" defaultValue={fields["unit"] ?? ""}>
            <option value="">unit</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </select>
        ) : (
          only !== "" && <span className="affix-unit num">{only}</span>
        )}
      </div>
      <span className="hint" id={`${id}-hint`}>
        {isChoice
          ? "A number with its unit, typed or chosen: 1.5e3, 52 KiB."
          : "A number, such as 1.5e3 or 16,384."}
      </span>
    </div>
  );
}
