import { OP, type Operator } from "./operators.ts";

/**
 * What an instruction counts: about as many as a Cortex-M4 with a single-precision unit executes for it.
 * Operands and marks of structure are free, because a machine with registers has none; what has no instruction
 * of its own there costs what the compiler's library takes. `docs/device-budgets.md` has the comparison.
 */
export function costOf({ opcode, extension }: Operator): number {
  if (opcode === OP.extended) return EXTENDED_COSTS[extension] ?? 1;
  return COSTS.get(opcode) ?? 1;
}

/** Bulk memory operations cost one for each byte on top of one: a loop over words. */
export const BYTE_COST = 1;

const COSTS = new Map<number, number>([
  ...all([OP.nop, OP.block, OP.loop, OP.else, OP.end, OP.drop, OP.unreachable], 0),
  ...all([OP.localGet, OP.localSet, OP.localTee, OP.globalGet], 0),
  ...all([OP.i32Const, OP.i64Const, OP.f32Const, OP.f64Const], 0),
  // Remainders: a division and a multiplication.
  ...range(0x6f, 0x70, 2),
  // 64 bits in pairs of registers: comparisons, counts of bits, sums, products, logic, shifts.
  ...range(0x50, 0x5a, 3),
  ...range(0x79, 0x7b, 4),
  ...range(0x7c, 0x7d, 2),
  ...range(0x7e, 0x7e, 2),
  ...range(0x83, 0x85, 2),
  ...range(0x86, 0x8a, 4),
  // Division of 64 bits: the library's.
  ...range(0x7f, 0x82, 60),
  // Rounding of floats.
  ...range(0x8d, 0x90, 6),
  // Double precision: comparisons, rounding, sums and products, quotients, roots, conversions: the library's.
  ...range(0x61, 0x66, 20),
  ...range(0x99, 0x9a, 2),
  ...range(0x9b, 0x9e, 40),
  ...range(0x9f, 0x9f, 200),
  ...range(0xa0, 0xa2, 45),
  ...range(0xa3, 0xa3, 150),
  ...range(0xa4, 0xa5, 20),
  ...range(0xaa, 0xab, 20),
  ...range(0xb0, 0xb1, 40),
  ...range(0xb6, 0xb8, 20),
  ...range(0xb9, 0xba, 40),
  ...range(0xbb, 0xbb, 15),
]);

/** Conversions that saturate: from double precision, and to 64 bits. */
const EXTENDED_COSTS: Record<number, number> = { 2: 20, 3: 20, 4: 40, 5: 40, 6: 40, 7: 40 };

function all(opcodes: readonly number[], cost: number): [number, number][] {
  return opcodes.map((opcode) => [opcode, cost]);
}

function range(from: number, to: number, cost: number): [number, number][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, cost]);
}
