import { type FormEvent, useState } from "react";
import type { DraftKeeper } from "#app/workspace/drafts/draft-state.ts";
import { isBlank, isRunnable, type OwnInput, writeOwnInput } from "#app/workspace/own-inputs/own-input.ts";
import type { Judging } from "#app/workspace/results/use-judging.ts";
import type { Language } from "#judge/verdict.ts";
import type { Signature } from "#problems/vocabulary.ts";

type PressProps = {
  /** The id of the form. */
  form: string;
  language: Language;
  keeper: DraftKeeper;
  inputs: readonly OwnInput[];
  signature: Signature;
  judging: Judging;
  /** It was sent. */
  onSent: () => void;
  /** An input of the learner's own cannot be run as it is. */
  onWrongInput: () => void;
};

/** What happens on Run and Submit, whether by button or by keys. */
export function usePress(props: PressProps) {
  const { language, keeper, inputs, signature, judging } = props;
  const [isStrict, setStrict] = useState(false);
  const written = inputs.filter((one) => !isBlank(one));

  function send(event: FormEvent<HTMLFormElement>) {
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const isRun = submitter instanceof HTMLButtonElement && submitter.value === "run";
    if (isRun && !written.every((one) => isRunnable(one, signature))) {
      event.preventDefault();
      setStrict(true);
      return props.onWrongInput();
    }
    void keeper.flush();
    judging.send(
      event,
      isRun
        ? { mode: "run", language, ownInputs: written.map(writeOwnInput) }
        : { mode: "submit", language, ownInputs: [] },
    );
    props.onSent();
  }

  function press(intent: "run" | "submit") {
    const form = document.getElementById(props.form);
    if (!(form instanceof HTMLFormElement)) return;
    const buttons = [...form.elements].filter((one) => one instanceof HTMLButtonElement);
    form.requestSubmit(buttons.find((one) => one.name === "intent" && one.value === intent));
  }

  return { send, press, isStrict, ownInputs: JSON.stringify(written.map(writeOwnInput)) };
}
