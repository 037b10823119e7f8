/**
 * Sizes in codes. Zero points and activation limits are int8 codes.
 *
 * @typedef {{ inputHeight: number, inputWidth: number, inputChannels: number,
 *   kernelHeight: number, kernelWidth: number,
 *   outputHeight: number, outputWidth: number, outputChannels: number,
 *   strideHeight: number, strideWidth: number,
 *   inputZeroPoint: number, outputZeroPoint: number,
 *   activationMin: number, activationMax: number }} ConvParams
 */

/**
 * The output codes, height x width x channels, as TensorFlow Lite's reference kernel computes them.
 *
 * @param {number[]} input
 * @param {number[]} weights
 * @param {number[]} bias
 * @param {number[]} multipliers
 * @param {number[]} shifts
 * @param {ConvParams} params
 * @returns {number[]}
 */
export function conv2dInt8(input, weights, bias, multipliers, shifts, params) {
  return [];
}
