import type { KernelCall, KernelUse } from "#judge/child/native/call.ts";
import type { ModuleFacts } from "#judge/child/protocol.ts";
import { givenBytes } from "#judge/native/marshal.ts";
import type { BudgetVerdict, DeviceBudget, DeviceUse, FunctionCost } from "#judge/verdict.ts";

/** What a call puts on the stack that WebAssembly does not show: the return address and saved registers. */
const BYTES_A_CALL = 16;
/** The code of a function that does nothing. */
const EMPTY_KERNEL_BYTES = 2;
const MOST_FUNCTIONS = 20;
/** The allocator is the judge's and is charged for each call. */
const ALLOCATOR = "malloc and free";
/** Made by the linker, of nothing where nothing is constructed. */
const CONSTRUCTORS = "__wasm_call_ctors";

/** The sum and the maxima of all cases. `uses` has one entry for each case, in the order of `calls`. */
export function deviceUse(
  facts: ModuleFacts,
  calls: readonly KernelCall[],
  uses: readonly KernelUse[],
): DeviceUse {
  const own = facts.functions.filter((one) => !one.isDriver && one.name !== CONSTRUCTORS);
  const codeBytes = Math.max(0, own.reduce((sum, one) => sum + one.bytes, 0) - EMPTY_KERNEL_BYTES);
  const constantBytes = facts.constantBytes + facts.initialisedBytes;
  const memories = uses.map((use, index) => {
    const parts = {
      staticBytes: facts.staticBytes,
      stackBytes: use.stack + use.calls * BYTES_A_CALL,
      heapBytes: use.heap,
      givenBytes: givenBytes(calls[index] ?? { arguments: [] }),
    };
    const ramBytes = parts.staticBytes + parts.stackBytes + parts.heapBytes + parts.givenBytes;
    return { ...parts, ramBytes };
  });
  const most = memories.reduce((one, other) => (other.ramBytes > one.ramBytes ? other : one));
  const functions = functionCosts(facts, uses);
  return {
    flashBytes: codeBytes + constantBytes,
    codeBytes,
    constantBytes,
    ...most,
    // Of all cases: where the heap is forbidden, it is so in the smallest too.
    heapBytes: Math.max(...memories.map((one) => one.heapBytes)),
    instructions: functions.reduce((sum, one) => sum + one.instructions, 0),
    functions: functions.slice(0, MOST_FUNCTIONS),
  };
}

/** Most expensive first. What the driver did is not the learner's. */
function functionCosts(facts: ModuleFacts, uses: readonly KernelUse[]): FunctionCost[] {
  const costs = facts.functions.map(() => 0);
  let allocator = 0;
  for (const { counts, heapInstructions } of uses) {
    allocator += heapInstructions;
    for (const [index, instructions] of counts) costs[index] = (costs[index] ?? 0) + instructions;
  }
  const own = facts.functions.map((one, index) => ({
    name: one.name,
    instructions: one.isDriver ? 0 : (costs[index] ?? 0),
  }));
  return [...own, { name: ALLOCATOR, instructions: allocator }]
    .filter((one) => one.instructions > 0)
    .sort((one, other) => other.instructions - one.instructions);
}

/** What is exceeded, in the order of weight. */
export function exceededBudgets(use: DeviceUse, budget: DeviceBudget): BudgetVerdict[] {
  const checks: [BudgetVerdict, boolean][] = [
    ["heap_used", budget.heap === "forbidden" && use.heapBytes > 0],
    ["over_flash", use.flashBytes > budget.flashBytes],
    ["over_ram", use.ramBytes > budget.ramBytes],
    ["over_instructions", use.instructions > budget.instructions],
  ];
  return checks.filter(([, exceeded]) => exceeded).map(([verdict]) => verdict);
}

/** Of several that are exceeded, the first. */
export function budgetVerdict(use: DeviceUse, budget: DeviceBudget): BudgetVerdict {
  return exceededBudgets(use, budget)[0] ?? "within_budget";
}
