// The output is computed before the frame is stored: it lags by one frame and hears the oldest slot in place of the newest.
// hint: 1
export type StreamParams = {
  inputChannels: number;
  outputChannels: number;
  kernelLength: number;
  dilation: number;
  ringFrames: number;
  inputZeroPoint: number;
  outputZeroPoint: number;
  activationMin: number;
  activationMax: number;
};

export type StreamState = { ring: number[]; position: number; restart: boolean };

export type Streamed = { output: number[]; ring: number[]; position: number };

export function streamConv1d(
  frames: number[],
  frameCount: number,
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  state: StreamState,
  params: StreamParams,
): Streamed {
  const { inputChannels, outputChannels, kernelLength, dilation, ringFrames } = params;
  const ring = state.restart ? state.ring.map(() => params.inputZeroPoint) : [...state.ring];
  let position = state.restart ? 0 : state.position;
  const output: number[] = [];
  for (let frame = 0; frame < frameCount; frame += 1) {
    for (let channel = 0; channel < outputChannels; channel += 1) {
      let acc = bias[channel] ?? 0;
      for (let tap = 0; tap < kernelLength; tap += 1) {
        const age = (kernelLength - 1 - tap) * dilation;
        const slot = position >= age ? position - age : position - age + ringFrames;
        for (let c = 0; c < inputChannels; c += 1) {
          const code = ring[slot * inputChannels + c] ?? 0;
          const weight = weights[(channel * kernelLength + tap) * inputChannels + c] ?? 0;
          acc += (code - params.inputZeroPoint) * weight;
        }
      }
      const scaled = requantise(acc, multipliers[channel] ?? 0, shifts[channel] ?? 0);
      const code = scaled + params.outputZeroPoint;
      output.push(Math.max(params.activationMin, Math.min(params.activationMax, code)));
    }
    for (let c = 0; c < inputChannels; c += 1) {
      ring[position * inputChannels + c] = frames[frame * inputChannels + c] ?? 0;
    }
    position = position + 1 === ringFrames ? 0 : position + 1;
  }
  return { output, ring, position };
}

function requantise(acc: number, multiplier: number, shift: number): number {
  const shifted = acc * 2 ** Math.max(shift, 0);
  const high = Number((BigInt(shifted) * BigInt(multiplier) + (1n << 30n)) >> 31n);
  const divisor = 2 ** Math.max(-shift, 0);
  return Math.sign(high) * Math.floor(Math.abs(high) / divisor + 0.5);
}
