export type DenseParams = {
  batches: number;
  inputs: number;
  outputs: number;
  inputZeroPoint: number;
  outputZeroPoint: number;
  activationMin: number;
  activationMax: number;
};
export type Dense = { foldedBias: number[]; output: number[] };

/** One int8 dense layer for a batch of vectors; `weights` has one row for each output. */
export function denseInt8(
  input: number[],
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  params: DenseParams,
): Dense {
  return { foldedBias: [...bias], output: [] };
}
