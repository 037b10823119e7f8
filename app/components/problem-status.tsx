import type { ProblemRow } from "#app/problem-row.ts";
import { OutcomeWord } from "./outcome-word.tsx";
import { BudgetWord, Say, VerdictWord } from "./verdict-word.tsx";

type ProblemStatusProps = {
  row: Pick<ProblemRow, "status" | "verdict" | "budgetVerdict" | "score" | "outcome">;
};

/** What became of a problem, in one word: new, started, accepted, or how far the best attempt came. */
export function ProblemStatus({ row }: ProblemStatusProps) {
  if (row.outcome) return <OutcomeWord outcome={row.outcome} />;
  if (row.verdict === undefined) {
    if (row.status === "accepted") return <Say icon="check" word="Answered" meaning="pass" />;
    return row.status === "started" ? (
      <Say icon="circle-dot" word="Started" meaning="info" />
    ) : (
      <span className="faint">New</span>
    );
  }
  // Every case was right: what it lacks is the news.
  if (row.status === "tried" && row.budgetVerdict && row.verdict === "accepted") {
    return <BudgetWord verdict={row.budgetVerdict} />;
  }
  const isPartial = row.verdict === "wrong_answer" && (row.score ?? 0) > 0;
  return isPartial ? <Say icon="x" word="Partial" meaning="fail" /> : <VerdictWord verdict={row.verdict} />;
}
