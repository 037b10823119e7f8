import { Field } from "#app/components/field.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { typeText } from "#app/workspace/code/completion/type-text.ts";
import type { Signature } from "#problems/vocabulary.ts";
import { type OwnInput, ownInputFaults } from "./own-input.ts";

type OwnInputFieldsProps = {
  input: OwnInput;
  number: number;
  signature: Signature;
  isStrict: boolean;
  onChange: (texts: string[]) => void;
  onRemove: () => void;
};

/** One input: a field of JSON for each parameter, checked against its type while it is written. */
export function OwnInputFields({
  input,
  number,
  signature,
  isStrict,
  onChange,
  onRemove,
}: OwnInputFieldsProps) {
  const faults = ownInputFaults(input, signature);
  return (
    <fieldset className="own-input" id={input.key}>
      <legend className="row">
        Own input {number}
        <button
          className="btn btn-quiet btn-sm btn-icon"
          type="button"
          aria-label={`Remove own input ${number}`}
          title="Remove"
          onClick={onRemove}
        >
          <Icon name="x" small />
        </button>
      </legend>
      {signature.parameters.map(({ name, type }, index) => {
        const text = input.texts[index] ?? "";
        const isShown = isStrict || text.trim() !== "";
        return (
          <Field
            key={name}
            label={name}
            hint={`JSON, ${typeText(type)}`}
            error={isShown ? faults[index] : undefined}
          >
            {(control) => (
              <textarea
                {...control}
                className="input mono"
                rows={Math.min(14, Math.max(2, text.split("\n").length))}
                value={text}
                spellCheck={false}
                autoCapitalize="off"
                autoComplete="off"
                onChange={(event) => onChange(input.texts.with(index, event.currentTarget.value))}
              />
            )}
          </Field>
        );
      })}
    </fieldset>
  );
}
