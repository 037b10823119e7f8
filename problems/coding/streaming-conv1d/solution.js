/**
 * Zero points and activation limits are int8 codes. `ring` is slot x input channel; the next frame goes to
 * slot `position`.
 *
 * @typedef {{ inputChannels: number, outputChannels: number, kernelLength: number, dilation: number,
 *   ringFrames: number, inputZeroPoint: number, outputZeroPoint: number,
 *   activationMin: number, activationMax: number }} StreamParams
 * @typedef {{ ring: number[], position: number, restart: boolean }} StreamState
 * @typedef {{ output: number[], ring: number[], position: number }} Streamed
 */

/**
 * Feeds `frameCount` frames to a causal int8 convolution and hands on its state. However a stream is cut into
 * chunks, the outputs are those of one convolution over all of it. `frames` is frame x input channel, `weights`
 * is output channel x kernel position x input channel, oldest position first.
 *
 * @param {number[]} frames
 * @param {number} frameCount
 * @param {number[]} weights
 * @param {number[]} bias
 * @param {number[]} multipliers
 * @param {number[]} shifts
 * @param {StreamState} state
 * @param {StreamParams} params
 * @returns {Streamed}
 */
export function streamConv1d(frames, frameCount, weights, bias, multipliers, shifts, state, params) {
  const { inputChannels, outputChannels, kernelLength, dilation, ringFrames } = params;
  // Before its first frame a stream was silent: the code of the real number 0 is the zero point.
  const ring = state.restart ? state.ring.map(() => params.inputZeroPoint) : [...state.ring];
  let position = state.restart ? 0 : state.position;
  const output = [];
  for (let frame = 0; frame < frameCount; frame += 1) {
    for (let c = 0; c < inputChannels; c += 1) {
      ring[position * inputChannels + c] = frames[frame * inputChannels + c];
    }
    for (let channel = 0; channel < outputChannels; channel += 1) {
      let acc = bias[channel];
      for (let tap = 0; tap < kernelLength; tap += 1) {
        const age = (kernelLength - 1 - tap) * dilation;
        const slot = position >= age ? position - age : position - age + ringFrames;
        for (let c = 0; c < inputChannels; c += 1) {
          const code = ring[slot * inputChannels + c];
          const weight = weights[(channel * kernelLength + tap) * inputChannels + c];
          acc += (code - params.inputZeroPoint) * weight;
        }
      }
      const scaled = requantise(acc, multipliers[channel], shifts[channel]);
      const code = scaled + params.outputZeroPoint;
      output.push(Math.max(params.activationMin, Math.min(params.activationMax, code)));
    }
    position = position + 1 === ringFrames ? 0 : position + 1;
  }
  return { output, ring, position };
}

/** acc * multiplier * 2^(shift - 31), rounded twice: after the multiplication and after the right shift. */
function requantise(acc, multiplier, shift) {
  const shifted = acc * 2 ** Math.max(shift, 0);
  // The product has up to 61 bits: too many for a float64.
  const high = Number((BigInt(shifted) * BigInt(multiplier) + (1n << 30n)) >> 31n);
  const divisor = 2 ** Math.max(-shift, 0);
  return Math.sign(high) * Math.floor(Math.abs(high) / divisor + 0.5);
}
