// The zero point is taken off each input in the loop and the bias stays as it was. The codes are right, but every product pays for a subtraction that a constant could hold.
// hint: 1
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
  const foldedBias = [...bias];
  const output: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    for (let k = 0; k < outputs; k++) {
      let sum = at(foldedBias, k);
      for (let i = 0; i < inputs; i++) {
        sum += (at(input, batch * inputs + i) - inputZeroPoint) * at(weights, k * inputs + i);
      }
      const code = scale(sum, at(multipliers, k), at(shifts, k)) + outputZeroPoint;
      output.push(Math.max(activationMin, Math.min(activationMax, code)));
    }
  }
  return { foldedBias, output };
}

function scale(sum: number, multiplier: number, shift: number): number {
  const shifted = BigInt(sum) << BigInt(Math.max(shift, 0));
  const high = Number((shifted * BigInt(multiplier) + (1n << 30n)) >> 31n);
  return roundHalfAway(high / 2 ** Math.max(-shift, 0));
}

function roundHalfAway(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value);
}
