// The first multiplier and shift are used for every output. With weights quantised per channel, each output has its own scale.
// hint: 2
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
      const code = scale(sum, at(multipliers, 0), at(shifts, 0)) + outputZeroPoint;
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
