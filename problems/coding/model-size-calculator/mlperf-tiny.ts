/**
 * Layers of the MLPerf Tiny v1.x reference models, from the int8 .tflite files of mlcommons/tiny
 * (benchmark/training). The counts were read from the tensors of those files, not computed by
 * solution.ts. Left out is what has no weights (pooling, ADD, reshape, softmax) and every layer whose
 * kernel is not square.
 */

/** Height, width, input channels, output channels, kernel, stride, padding; then the layer's counts. */
export type ConvolutionRow = [
  type: "conv2d" | "depthwise",
  height: number,
  width: number,
  inChannels: number,
  outChannels: number,
  kernel: number,
  stride: number,
  padding: "same" | "valid",
  weights: number,
  biases: number,
  macs: number,
];
export type DenseRow = [
  type: "dense",
  inputs: number,
  units: number,
  weights: number,
  biases: number,
  macs: number,
];
export type Row = ConvolutionRow | DenseRow;

/** ResNet-8: every layer with weights of pretrainedResnet_quant.tflite. */
export const IMAGE_CLASSIFICATION: Row[] = [
  ["conv2d", 32, 32, 3, 16, 3, 1, "same", 432, 16, 442368],
  ["conv2d", 32, 32, 16, 16, 3, 1, "same", 2304, 16, 2359296],
  ["conv2d", 32, 32, 16, 16, 3, 1, "same", 2304, 16, 2359296],
  ["conv2d", 32, 32, 16, 32, 3, 2, "same", 4608, 32, 1179648],
  ["conv2d", 16, 16, 32, 32, 3, 1, "same", 9216, 32, 2359296],
  ["conv2d", 32, 32, 16, 32, 1, 2, "same", 512, 32, 131072],
  ["conv2d", 16, 16, 32, 64, 3, 2, "same", 18432, 64, 1179648],
  ["conv2d", 8, 8, 64, 64, 3, 1, "same", 36864, 64, 2359296],
  ["conv2d", 16, 16, 32, 64, 1, 2, "same", 2048, 64, 131072],
  ["dense", 64, 10, 640, 10, 640],
];

/** MobileNetV1 0.25 on 96 x 96: every layer with weights of vww_96_int8.tflite. */
export const VISUAL_WAKE_WORDS: Row[] = [
  ["conv2d", 96, 96, 3, 8, 3, 2, "same", 216, 8, 497664],
  ["depthwise", 48, 48, 8, 8, 3, 1, "same", 72, 8, 165888],
  ["conv2d", 48, 48, 8, 16, 1, 1, "same", 128, 16, 294912],
  ["depthwise", 48, 48, 16, 16, 3, 2, "same", 144, 16, 82944],
  ["conv2d", 24, 24, 16, 32, 1, 1, "same", 512, 32, 294912],
  ["depthwise", 24, 24, 32, 32, 3, 1, "same", 288, 32, 165888],
  ["conv2d", 24, 24, 32, 32, 1, 1, "same", 1024, 32, 589824],
  ["depthwise", 24, 24, 32, 32, 3, 2, "same", 288, 32, 41472],
  ["conv2d", 12, 12, 32, 64, 1, 1, "same", 2048, 64, 294912],
  ["depthwise", 12, 12, 64, 64, 3, 1, "same", 576, 64, 82944],
  ["conv2d", 12, 12, 64, 64, 1, 1, "same", 4096, 64, 589824],
  ["depthwise", 12, 12, 64, 64, 3, 2, "same", 576, 64, 20736],
  ["conv2d", 6, 6, 64, 128, 1, 1, "same", 8192, 128, 294912],
  ["depthwise", 6, 6, 128, 128, 3, 1, "same", 1152, 128, 41472],
  ["conv2d", 6, 6, 128, 128, 1, 1, "same", 16384, 128, 589824],
  ["depthwise", 6, 6, 128, 128, 3, 1, "same", 1152, 128, 41472],
  ["conv2d", 6, 6, 128, 128, 1, 1, "same", 16384, 128, 589824],
  ["depthwise", 6, 6, 128, 128, 3, 1, "same", 1152, 128, 41472],
  ["conv2d", 6, 6, 128, 128, 1, 1, "same", 16384, 128, 589824],
  ["depthwise", 6, 6, 128, 128, 3, 1, "same", 1152, 128, 41472],
  ["conv2d", 6, 6, 128, 128, 1, 1, "same", 16384, 128, 589824],
  ["depthwise", 6, 6, 128, 128, 3, 1, "same", 1152, 128, 41472],
  ["conv2d", 6, 6, 128, 128, 1, 1, "same", 16384, 128, 589824],
  ["depthwise", 6, 6, 128, 128, 3, 2, "same", 1152, 128, 10368],
  ["conv2d", 3, 3, 128, 256, 1, 1, "same", 32768, 256, 294912],
  ["depthwise", 3, 3, 256, 256, 3, 1, "same", 2304, 256, 20736],
  ["conv2d", 3, 3, 256, 256, 1, 1, "same", 65536, 256, 589824],
  ["dense", 256, 2, 512, 2, 512],
];

/** DS-CNN, kws_ref_model.tflite, without its first layer, whose kernel is 10 x 4. */
export const KEYWORD_SPOTTING: Row[] = [
  ["depthwise", 25, 5, 64, 64, 3, 1, "same", 576, 64, 72000],
  ["conv2d", 25, 5, 64, 64, 1, 1, "same", 4096, 64, 512000],
  ["depthwise", 25, 5, 64, 64, 3, 1, "same", 576, 64, 72000],
  ["conv2d", 25, 5, 64, 64, 1, 1, "same", 4096, 64, 512000],
  ["depthwise", 25, 5, 64, 64, 3, 1, "same", 576, 64, 72000],
  ["conv2d", 25, 5, 64, 64, 1, 1, "same", 4096, 64, 512000],
  ["depthwise", 25, 5, 64, 64, 3, 1, "same", 576, 64, 72000],
  ["conv2d", 25, 5, 64, 64, 1, 1, "same", 4096, 64, 512000],
  ["dense", 64, 12, 768, 12, 768],
];

/** 1-D DS-CNN, str_ww_ref_model.tflite, without its depthwise layers, whose kernels are k x 1. */
export const STREAMING_WAKE_WORD: Row[] = [
  ["conv2d", 28, 1, 40, 128, 1, 1, "valid", 5120, 128, 143360],
  ["conv2d", 24, 1, 128, 128, 1, 1, "valid", 16384, 128, 393216],
  ["conv2d", 15, 1, 128, 128, 1, 1, "valid", 16384, 128, 245760],
  ["conv2d", 1, 1, 128, 32, 1, 1, "valid", 4096, 32, 4096],
  ["dense", 32, 3, 96, 3, 96],
];

/** Autoencoder: every layer of ad01_int8.tflite. */
export const ANOMALY_DETECTION: Row[] = [
  ["dense", 640, 128, 81920, 128, 81920],
  ["dense", 128, 128, 16384, 128, 16384],
  ["dense", 128, 128, 16384, 128, 16384],
  ["dense", 128, 128, 16384, 128, 16384],
  ["dense", 128, 8, 1024, 8, 1024],
  ["dense", 8, 128, 1024, 128, 1024],
  ["dense", 128, 128, 16384, 128, 16384],
  ["dense", 128, 128, 16384, 128, 16384],
  ["dense", 128, 128, 16384, 128, 16384],
  ["dense", 128, 640, 81920, 640, 81920],
];
