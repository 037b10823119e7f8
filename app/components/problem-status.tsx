import type { ProblemRow } from "#app/problem-row.ts";
import { Say, VerdictWord } from "./verdict-word.tsx";

/** What became of a problem, in one word: new, started, accepted, or how far the best attempt came. */
export function ProblemStatus({ row }: { row: Pick<ProblemRow, "status" | "verdict" | "score"> }) {
  if (row.verdict === undefined) {
    return row.status === "started" ? (
      <Say icon="circle-dot" word="Started" meaning="info" />
    ) : (
      <span className="faint">New</span>
    );
  }
  const isPartial = row.verdict === "wrong_answer" && (row.score ?? 0) > 0;
  return isPartial ? <Say icon="x" word="Partial" meaning="fail" /> : <VerdictWord verdict={row.verdict} />;
}
