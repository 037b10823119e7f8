import { Icon } from "#app/icons/icon.tsx";
import type { BudgetVerdict, Verdict } from "#judge/verdict.ts";
import { type Appearance, budgetAppearance, meaningClass, verdictAppearance } from "./verdict-appearance.ts";

/** Icon and word in the colour of their meaning, for running text and tables. */
export function Say({ icon, word, meaning }: Appearance) {
  return (
    <span className={`say ${meaningClass(meaning)}`}>
      <Icon name={icon} small />
      <span>{word}</span>
    </span>
  );
}

export function VerdictWord({ verdict }: { verdict: Verdict }) {
  return <Say {...verdictAppearance(verdict)} />;
}

export function BudgetWord({ verdict }: { verdict: BudgetVerdict }) {
  return <Say {...budgetAppearance(verdict)} />;
}

/** The same on a soft ground, for headings of results. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return <Badge {...verdictAppearance(verdict)} />;
}

export function BudgetBadge({ verdict }: { verdict: BudgetVerdict }) {
  return <Badge {...budgetAppearance(verdict)} />;
}

function Badge({ icon, word, meaning }: Appearance) {
  return (
    <span className={`badge ${meaningClass(meaning)}`}>
      <Icon name={icon} />
      {word}
    </span>
  );
}
