// The product of sum and multiplier is a float64. It needs up to 62 bits and 53 are kept, so just below a tie it becomes the tie.
// hint: 3
type DenseParams = {
  batches: number;
  inputs: number;
  outputs: number;
  inputZeroPoint: number;
  outputZeroPoint: number;
  activationMin: number;
  activationMax: number;
};

export function denseInt8(
  input: number[],
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  params: DenseParams,
) {
  const { batches, inputs, outputs, inputZeroPoint, outputZeroPoint, activationMin, activationMax } = params;
  const at = (list: number[], index: number) => list[index] ?? 0;
  const foldedBias = bias.map((one, k) => {
    let total = 0;
    for (let i = 0; i < inputs; i++) total += at(weights, k * inputs + i);
    return one - inputZeroPoint * total;
  });
  const output: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    for (let k = 0; k < outputs; k++) {
      let sum = at(foldedBias, k);
      for (let i = 0; i < inputs; i++) {
        sum += at(input, batch * inputs + i) * at(weights, k * inputs + i);
      }
      const code = scale(sum, at(multipliers, k), at(shifts, k)) + outputZeroPoint;
      output.push(Math.max(activationMin, Math.min(activationMax, code)));
    }
  }
  return { foldedBias, output };
}

function scale(sum: number, multiplier: number, shift: number): number {
  const shifted = sum * 2 ** Math.max(shift, 0);
  const high = Math.floor((shifted * multiplier) / 2 ** 31 + 0.5);
  return roundHalfAway(high / 2 ** Math.max(-shift, 0));
}

function roundHalfAway(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value);
}
