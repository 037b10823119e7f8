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
 * The outputs of one chunk of frames, and the state after it.
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
  return { output: [], ring: state.ring, position: state.position };
}
