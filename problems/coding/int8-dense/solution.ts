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

const TWO_30 = 2 ** 30;

/** One int8 dense layer for a batch of vectors; `weights` has one row for each output. */
export function denseInt8(
  input: number[],
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  params: DenseParams,
): Dense {
  const { batches, inputs, outputs, outputZeroPoint, activationMin, activationMax } = params;
  const foldedBias = foldZeroPoint(weights, bias, params);
  const output: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    for (let k = 0; k < outputs; k++) {
      let sum = foldedBias[k] ?? 0;
      for (let i = 0; i < inputs; i++) {
        sum += (input[batch * inputs + i] ?? 0) * (weights[k * inputs + i] ?? 0);
      }
      const scaled = scale(sum, multipliers[k] ?? 0, shifts[k] ?? 0);
      output.push(Math.max(activationMin, Math.min(activationMax, scaled + outputZeroPoint)));
    }
  }
  return { foldedBias, output };
}

/** The bias less the zero point times the sum of the output's weights: the same for every vector. */
function foldZeroPoint(weights: number[], bias: number[], { inputs, inputZeroPoint }: DenseParams): number[] {
  return bias.map((one, k) => {
    const row = weights.slice(k * inputs, (k + 1) * inputs);
    return one - inputZeroPoint * row.reduce((total, weight) => total + weight, 0);
  });
}

/** sum · multiplier · 2^(shift − 31), rounded twice: a tie goes up at 2^31 and away from zero at the shift. */
function scale(sum: number, multiplier: number, shift: number): number {
  const high = roundedHighWord(sum * 2 ** Math.max(shift, 0), multiplier);
  return roundHalfAway(high / 2 ** Math.max(-shift, 0));
}

/**
 * floor((a · b + 2^30) / 2^31). The product needs 62 bits, more than a float64 holds, so `a` is cut
 * into halves of 16 bits: each partial product stays below 2^47.
 */
function roundedHighWord(a: number, b: number): number {
  const upper = Math.floor(a / 65_536) * b; // counts 2^16
  const lower = (a & 0xffff) * b + TWO_30;
  return Math.floor((upper + Math.floor(lower / 65_536)) / 32_768);
}

/** Math.round alone sends a tie towards plus infinity: −2.5 becomes −2. */
function roundHalfAway(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value);
}
