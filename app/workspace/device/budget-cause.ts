import { formatBytes, formatCount } from "#app/components/format-number.ts";
import type { DeviceReport, DeviceUse } from "#judge/verdict.ts";

/** Why a kernel has its second verdict: one sentence with both numbers. */
export function budgetCause({ verdict, use, budget }: DeviceReport): string {
  switch (verdict) {
    case "within_budget":
      return "Flash, SRAM and instructions are within the budget.";
    case "over_flash":
      return (
        `Code and constants take ${formatBytes(use.flashBytes)} of flash; the budget is ` +
        `${formatBytes(budget.flashBytes)}, ${formatBytes(use.flashBytes - budget.flashBytes)} less.`
      );
    case "over_ram":
      return (
        `At its fullest the SRAM holds ${formatBytes(use.ramBytes)}; the budget is ` +
        `${formatBytes(budget.ramBytes)}, ${formatBytes(use.ramBytes - budget.ramBytes)} less.`
      );
    case "over_instructions":
      return (
        `All cases together take ${formatCount(use.instructions)} instructions; the budget is ` +
        `${formatCount(budget.instructions)}.`
      );
    case "heap_used":
      return `The kernel takes ${formatBytes(use.heapBytes)} from the heap, which this target forbids.`;
  }
}

/** What to do about it: one sentence, beginning after "Next:". */
export function budgetStep({ verdict, use, reference }: DeviceReport): string {
  switch (verdict) {
    case "within_budget":
      return use.instructions > reference.instructions
        ? `the reference needs ${formatCount(reference.instructions)} instructions; see which function takes yours.`
        : "compare with the editorial; you need no more instructions than the reference.";
    case "over_flash":
      if (use.functions.some((one) => one.name.includes("printf"))) {
        return "take `printf` out before you submit: it brings more code than most kernels have.";
      }
      return use.constantBytes > use.codeBytes
        ? "make the tables smaller, or compute what they hold: constants are the largest part."
        : "let branches that differ little share their code; unrolled and copied loops are paid for in flash.";
    case "over_ram":
      return ramStep(use);
    case "over_instructions":
      return `look at \`${use.functions[0]?.name ?? "the innermost loop"}\` first; what does not change within a loop can be computed before it.`;
    case "heap_used":
      return "work in the buffers that the problem hands in, or in an array of fixed size.";
  }
}

function ramStep({ staticBytes, stackBytes, heapBytes }: DeviceUse): string {
  const largest = Math.max(staticBytes, stackBytes, heapBytes);
  if (largest === 0) return "work in the buffers that the problem hands in.";
  if (largest === heapBytes)
    return "free what is no longer needed before you ask for more: the heap is the largest part.";
  return largest === stackBytes
    ? "keep less in local arrays at a time, and watch recursion: the stack is the largest part."
    : "make static arrays smaller or constant, so that they move to flash: static data is the largest part.";
}
