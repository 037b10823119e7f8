/** The cores that are compared with, as QEMU's boards have them. */
export type Core = { key: "fpu" | "no-fpu"; name: string; board: string; flags: readonly string[] };

export const CORES: readonly Core[] = [
  {
    key: "fpu",
    name: "Cortex-M4F",
    board: "mps2-an386",
    flags: ["-mcpu=cortex-m4", "-mfloat-abi=hard", "-mfpu=fpv4-sp-d16"],
  },
  {
    key: "no-fpu",
    name: "Cortex-M3",
    board: "mps2-an385",
    flags: ["-mcpu=cortex-m3", "-mfloat-abi=soft"],
  },
];

/** How many of the values of `in` the kernels are given, one call for each. The values are those of machine.c. */
export const LENGTHS = [32, 64, 200] as const;

export function inputOf(place: number): Int32Array {
  return Int32Array.from({ length: 200 }, (_, index) => (index * 7919 + place * 104_729) % 1000);
}

/** What one kernel was measured to be. */
export type Measured = {
  /** Code and constants of its own, in bytes. */
  bytes: number;
  /** Executed instructions and a sum of what it answered, for each of LENGTHS. */
  runs: { instructions: number; sum: number }[];
};

/** The same sum as in machine.c. */
export function sumOf(out: Int32Array): number {
  return out.reduce((sum, one) => (Math.imul(sum, 31) + one) >>> 0, 0);
}
