// The sum is rounded once, as with TFLITE_SINGLE_ROUNDING. Here it is rounded at 2^31 and again at the shift, and a tie of the second goes away from zero.
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
  const places = BigInt(31 - shift);
  return Number((BigInt(sum) * BigInt(multiplier) + (1n << (places - 1n))) >> places);
}
