import { OP, type Operator } from "./operators.ts";

/**
 * Instructions that a machine with registers does not execute: operands, and marks of structure. What is
 * left are the operations of the program. `docs/device-budgets.md` compares their count with Cortex-M.
 */
const FREE = new Set<number>([
  OP.nop,
  OP.block,
  OP.loop,
  OP.else,
  OP.end,
  OP.drop,
  OP.unreachable,
  OP.localGet,
  OP.localSet,
  OP.localTee,
  OP.globalGet,
  OP.i32Const,
  OP.i64Const,
  OP.f32Const,
  OP.f64Const,
]);

export function costOf({ opcode }: Operator): number {
  return FREE.has(opcode) ? 0 : 1;
}

/** Bulk memory operations cost, on top of one, their length shifted right by this: loads and stores of words. */
export const COPY_SHIFT = 1;
export const FILL_SHIFT = 2;
