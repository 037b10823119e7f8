import type { Outcome } from "#problems/vocabulary.ts";
import { OUTCOME_LABELS } from "#problems/vocabulary.ts";
import type { Appearance } from "./verdict-appearance.ts";
import { Say } from "./verdict-word.tsx";

const APPEARANCES: Record<Outcome, Appearance> = {
  right: { icon: "check", word: OUTCOME_LABELS.right, meaning: "pass" },
  partly: { icon: "circle-dot", word: OUTCOME_LABELS.partly, meaning: "limit" },
  wrong: { icon: "x", word: OUTCOME_LABELS.wrong, meaning: "fail" },
};

export function outcomeAppearance(outcome: Outcome): Appearance {
  return APPEARANCES[outcome];
}

export function OutcomeWord({ outcome }: { outcome: Outcome }) {
  return <Say {...outcomeAppearance(outcome)} />;
}
