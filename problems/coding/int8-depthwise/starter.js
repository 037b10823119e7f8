/**
 * Sizes in codes. Zero points and activation limits are int8 codes.
 *
 * @typedef {{ inputHeight: number, inputWidth: number, inputChannels: number, channelMultiplier: number,
 *   kernelHeight: number, kernelWidth: number, outputHeight: number, outputWidth: number,
 *   strideHeight: number, strideWidth: number, dilationHeight: number, dilationWidth: number,
 *   inputZeroPoint: number, outputZeroPoint: number,
 *   activationMin: number, activationMax: number }} DepthwiseParams
 */

/**
 * The output codes, height x width x channels, as TensorFlow Lite's reference kernel computes them.
 *
 * @param {number[]} input
 * @param {number[]} weights
 * @param {number[]} bias
 * @param {number[]} multipliers
 * @param {number[]} shifts
 * @param {DepthwiseParams} params
 * @returns {number[]}
 */
export function depthwiseInt8(input, weights, bias, multipliers, shifts, params) {
  return [];
}
