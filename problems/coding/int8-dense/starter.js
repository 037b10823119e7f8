/**
 * One int8 dense layer for a batch of vectors; `weights` has one row for each output.
 *
 * @typedef {{ batches: number, inputs: number, outputs: number, inputZeroPoint: number,
 *   outputZeroPoint: number, activationMin: number, activationMax: number }} DenseParams
 *
 * @param {number[]} input
 * @param {number[]} weights
 * @param {number[]} bias
 * @param {number[]} multipliers
 * @param {number[]} shifts
 * @param {DenseParams} params
 * @returns {{ foldedBias: number[], output: number[] }}
 */
export function denseInt8(input, weights, bias, multipliers, shifts, params) {
  return { foldedBias: [...bias], output: [] };
}
