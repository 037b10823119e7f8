import type { IconName } from "#app/icons/paths.ts";
import {
  type BudgetVerdict,
  budgetVerdictLabel,
  budgetVerdictMeaning,
  type Meaning,
  type Verdict,
  verdictLabel,
  verdictMeaning,
} from "#judge/verdict.ts";

/** How a result looks: always an icon and a word beside the colour. */
export type Appearance = { icon: IconName; word: string; meaning: Meaning | "none" };

const ICONS: Record<Verdict, IconName> = {
  accepted: "check",
  wrong_answer: "x",
  runtime_error: "bug",
  time_limit_exceeded: "clock-alert",
  memory_limit_exceeded: "memory-stick",
  output_limit_exceeded: "scroll-text",
  compile_error: "file-x",
  judge_error: "server-crash",
  skipped: "minus",
};

export function verdictAppearance(verdict: Verdict): Appearance {
  return {
    icon: ICONS[verdict],
    word: verdictLabel(verdict),
    meaning: verdict === "skipped" ? "none" : verdictMeaning(verdict),
  };
}

const BUDGET_ICONS: Record<BudgetVerdict, IconName> = {
  within_budget: "cpu",
  over_flash: "hard-drive",
  over_ram: "memory-stick",
  over_instructions: "gauge",
  heap_used: "layers",
};

/** The second axis: how a kernel stands to its device. */
export function budgetAppearance(verdict: BudgetVerdict): Appearance {
  return {
    icon: BUDGET_ICONS[verdict],
    word: budgetVerdictLabel(verdict),
    meaning: budgetVerdictMeaning(verdict),
  };
}

/** The class that carries a meaning's colours; empty where there is none. */
export function meaningClass(meaning: Appearance["meaning"]): string {
  return meaning === "none" ? "" : `is-${meaning}`;
}
