import { TabList } from "#app/components/tabs.tsx";
import { budgetAppearance } from "#app/components/verdict-appearance.ts";
import { Say } from "#app/components/verdict-word.tsx";
import type { BudgetVerdict } from "#judge/verdict.ts";

export const PANES = ["statement", "code", "results"] as const;
export type Pane = (typeof PANES)[number];

const LABELS: Record<Pane, string> = { statement: "Statement", code: "Code", results: "Results" };

type PhoneTabsProps = {
  pane: Pane;
  onPane: (pane: Pane) => void;
  /** Cases that were not accepted. */
  failures: number;
  isJudging: boolean;
  isAccepted: boolean;
  /** The second axis, where there is one. */
  budgetVerdict: BudgetVerdict | undefined;
};

/** On a phone one pane is shown at a time; the tab of the results says what is there. */
export function PhoneTabs({ pane, onPane, failures, isJudging, isAccepted, budgetVerdict }: PhoneTabsProps) {
  const news = isJudging ? (
    <Say icon="loader" word="" meaning="info" />
  ) : failures > 0 ? (
    <Say icon="x" word={String(failures)} meaning="fail" />
  ) : isAccepted && budgetVerdict && budgetVerdict !== "within_budget" ? (
    <Say icon={budgetAppearance(budgetVerdict).icon} word="" meaning="fail" />
  ) : isAccepted ? (
    <Say icon="check" word="" meaning="pass" />
  ) : null;
  return (
    <div className="ptabs needs-script">
      <TabList
        name="pane"
        label="Workspace"
        selected={pane}
        onSelect={onPane}
        tabs={PANES.map((id) => ({ id, label: LABELS[id], extra: id === "results" ? news : undefined }))}
      />
    </div>
  );
}
