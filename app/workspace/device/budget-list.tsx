import { formatBytes, formatCount } from "#app/components/format-number.ts";
import type { DeviceBudget } from "#judge/verdict.ts";

/** What a kernel may use, as words and numbers. */
export function BudgetList({ budget }: { budget: DeviceBudget }) {
  return (
    <dl className="kv">
      <dt>Flash</dt>
      <dd className="num">{formatBytes(budget.flashBytes)}</dd>
      <dt>SRAM</dt>
      <dd className="num">{formatBytes(budget.ramBytes)}</dd>
      <dt>Instructions</dt>
      <dd className="num">{formatCount(budget.instructions)}</dd>
      <dt>Heap</dt>
      <dd>{budget.heap}</dd>
    </dl>
  );
}
