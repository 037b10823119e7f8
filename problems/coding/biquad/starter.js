/**
 * Filters one block of int16 samples through `stages` second-order sections, five coefficients each.
 * `state` holds two inputs and two outputs of each section; the returned one belongs to the next block.
 *
 * @param {number[]} samples
 * @param {number} stages
 * @param {number[]} coefficients
 * @param {number[]} state
 * @param {number} postShift
 * @returns {{ output: number[], state: number[] }}
 */
export function filterBlock(samples, stages, coefficients, state, postShift) {
  return { output: samples, state };
}
