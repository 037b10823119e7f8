/** Sizes in codes. Zero points and activation limits are int8 codes. */
export type ConvParams = {
  inputHeight: number;
  inputWidth: number;
  inputChannels: number;
  kernelHeight: number;
  kernelWidth: number;
  outputHeight: number;
  outputWidth: number;
  outputChannels: number;
  strideHeight: number;
  strideWidth: number;
  inputZeroPoint: number;
  outputZeroPoint: number;
  activationMin: number;
  activationMax: number;
};

/** The output codes, height x width x channels, as TensorFlow Lite's reference kernel computes them. */
export function conv2dInt8(
  input: number[],
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  params: ConvParams,
): number[] {
  return [];
}
