import { useEffect, useState } from "react";
import { useKept } from "#app/keeping/use-kept.ts";
import type { DraftKeeper } from "#app/workspace/drafts/draft-state.ts";
import type { Signature } from "#problems/vocabulary.ts";
import { MOST_OWN_INPUTS, type OwnInput, ownInput, readOwnInput, writeOwnInput } from "./own-input.ts";

export type OwnInputs = {
  inputs: readonly OwnInput[];
  canAdd: boolean;
  /** Texts of the parameters; empty fields where left out. Does nothing when there are enough. */
  add: (texts?: readonly string[]) => void;
  change: (key: string, texts: string[]) => void;
  remove: (key: string) => void;
};

/** The learner's own inputs, kept with the draft. A text that arrives from elsewhere brings its own. */
export function useOwnInputs(keeper: DraftKeeper, signature: Signature): OwnInputs {
  const count = signature.parameters.length;
  const replaced = useKept(keeper, (state) => state.replaced);
  const [inputs, setInputs] = useState<readonly OwnInput[]>(() => read(keeper, count));
  useEffect(() => {
    if (replaced > 0) setInputs((before) => (isSame(before, keeper) ? before : read(keeper, count)));
  }, [replaced, keeper, count]);

  const set = (next: readonly OwnInput[]) => {
    setInputs(next);
    keeper.change({ ownInputs: next.map(writeOwnInput) });
  };
  return {
    inputs,
    canAdd: inputs.length < MOST_OWN_INPUTS,
    add(texts = signature.parameters.map(() => "")) {
      if (inputs.length < MOST_OWN_INPUTS) set([...inputs, ownInput([...texts])]);
    },
    change: (key, texts) => set(inputs.map((one) => (one.key === key ? { key, texts } : one))),
    remove: (key) => set(inputs.filter((one) => one.key !== key)),
  };
}

function read(keeper: DraftKeeper, parameters: number): OwnInput[] {
  return keeper.state().text.ownInputs.map((text) => readOwnInput(text, parameters));
}

function isSame(inputs: readonly OwnInput[], keeper: DraftKeeper): boolean {
  return JSON.stringify(inputs.map(writeOwnInput)) === JSON.stringify(keeper.state().text.ownInputs);
}
