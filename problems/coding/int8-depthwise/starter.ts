/** Sizes in codes. Zero points and activation limits are int8 codes. */
export type DepthwiseParams = {
  inputHeight: number;
  inputWidth: number;
  inputChannels: number;
  channelMultiplier: number;
  kernelHeight: number;
  kernelWidth: number;
  outputHeight: number;
  outputWidth: number;
  strideHeight: number;
  strideWidth: number;
  dilationHeight: number;
  dilationWidth: number;
  inputZeroPoint: number;
  outputZeroPoint: number;
  activationMin: number;
  activationMax: number;
};

/** The output codes, height x width x channels, as TensorFlow Lite's reference kernel computes them. */
export function depthwiseInt8(
  input: number[],
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  params: DepthwiseParams,
): number[] {
  return [];
}
