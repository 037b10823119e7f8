import { BudgetWord, VerdictWord } from "#app/components/verdict-word.tsx";
import type { BudgetVerdict, Verdict } from "#judge/verdict.ts";

type VerdictMixProps = {
  counts: readonly { verdict: Verdict; budgetVerdict?: BudgetVerdict | undefined; count: number }[];
};

/** How submits ended, the most frequent first. */
export function VerdictMix({ counts }: VerdictMixProps) {
  const total = counts.reduce((sum, one) => sum + one.count, 0);
  const sorted = counts.toSorted((a, b) => b.count - a.count);
  return (
    <table className="mix" aria-label={`How ${total} submits ended`}>
      <tbody>
        {sorted.map(({ verdict, budgetVerdict, count }) => (
          <tr key={`${verdict} ${budgetVerdict}`}>
            <th scope="row">
              {budgetVerdict ? <BudgetWord verdict={budgetVerdict} /> : <VerdictWord verdict={verdict} />}
            </th>
            <td aria-hidden="true">
              <span className="mix-bar" style={{ width: `${(100 * count) / total}%` }} />
            </td>
            <td className="r num">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
