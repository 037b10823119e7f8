export type Looked = { table: number[]; output: number[] };

/** The table of one logistic layer, indexed by a code's byte, and the codes looked up in it. */
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]): Looked {
  return { table: Array.from({ length: 256 }, () => 0), output: codes.map(() => 0) };
}
