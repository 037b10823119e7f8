import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/icons/icon.tsx";
import type { Signature } from "#problems/vocabulary.ts";
import { OwnInputFields } from "./own-input-fields.tsx";
import type { OwnInputs } from "./use-own-inputs.ts";

type OwnInputsPanelProps = {
  own: OwnInputs;
  signature: Signature;
  /** Whether empty fields are complained about: after a press of Run. */
  isStrict: boolean;
};

/** Inputs of the learner's own, run together with the samples and kept with the draft. */
export function OwnInputsPanel({ own, signature, isStrict }: OwnInputsPanelProps) {
  const addButton = (
    <button className="btn btn-sm" type="button" disabled={!own.canAdd} onClick={() => own.add()}>
      <Icon name="plus" small />
      Add an input
    </button>
  );
  if (own.inputs.length === 0) {
    return (
      <div className="own-inputs">
        <EmptyState icon="square-terminal" title="No inputs of your own yet.">
          <p>
            Run tries them together with the samples and shows what the reference solution answers. They are
            kept with your draft. “Use as own input” beside a sample makes a copy to change.
          </p>
          {addButton}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="own-inputs">
      {own.inputs.map((input, index) => (
        <OwnInputFields
          key={input.key}
          input={input}
          number={index + 1}
          signature={signature}
          isStrict={isStrict}
          onChange={(texts) => own.change(input.key, texts)}
          onRemove={() => own.remove(input.key)}
        />
      ))}
      <p className="row">
        {addButton}
        {!own.canAdd && <span className="cap">Ten inputs are the most.</span>}
      </p>
    </div>
  );
}
