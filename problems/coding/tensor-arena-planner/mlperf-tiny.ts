/**
 * Activation tensors of the MLPerf Tiny v1.x reference models (mlcommons/tiny), read from the int8
 * `.tflite` files: [bytes, first use, last use]. Step 0 is before the first operator; operator k runs
 * at step k + 1. The offsets are those of TensorFlow Lite Micro's own greedy planner.
 */
export type Graph = {
  tensors: readonly (readonly [bytes: number, firstUse: number, lastUse: number])[];
  offsets: readonly number[];
  arenaBytes: number;
  peakBytes: number;
};

/** Visual wake words, MobileNetV1 0.25, 96x96x3: vww_96_int8.tflite. */
export const VWW: Graph = {
  tensors: [
    [27648, 0, 1],
    [18432, 1, 2],
    [18432, 2, 3],
    [36864, 3, 4],
    [9216, 4, 5],
    [18432, 5, 6],
    [18432, 6, 7],
    [18432, 7, 8],
    [4608, 8, 9],
    [9216, 9, 10],
    [9216, 10, 11],
    [9216, 11, 12],
    [2304, 12, 13],
    [4608, 13, 14],
    [4608, 14, 15],
    [4608, 15, 16],
    [4608, 16, 17],
    [4608, 17, 18],
    [4608, 18, 19],
    [4608, 19, 20],
    [4608, 20, 21],
    [4608, 21, 22],
    [4608, 22, 23],
    [4608, 23, 24],
    [1152, 24, 25],
    [2304, 25, 26],
    [2304, 26, 27],
    [2304, 27, 28],
    [256, 28, 29],
    [256, 29, 30],
    [2, 30, 31],
    [2, 31, 31],
  ],
  offsets: [
    0, 55296, 36864, 0, 36864, 0, 18432, 0, 18432, 0, 9216, 0, 9216, 0, 4608, 0, 4608, 0, 4608, 0, 4608, 0,
    4608, 0, 4608, 0, 2304, 0, 2304, 0, 256, 0,
  ],
  arenaBytes: 73728,
  peakBytes: 55296,
};

/** Keyword spotting, DS-CNN, 49x10 MFCC: kws_ref_model.tflite. */
export const KWS: Graph = {
  tensors: [
    [490, 0, 1],
    [8000, 1, 2],
    [8000, 2, 3],
    [8000, 3, 4],
    [8000, 4, 5],
    [8000, 5, 6],
    [8000, 6, 7],
    [8000, 7, 8],
    [8000, 8, 9],
    [8000, 9, 10],
    [64, 10, 11],
    [64, 11, 12],
    [12, 12, 13],
    [12, 13, 13],
  ],
  offsets: [8000, 0, 8000, 0, 8000, 0, 8000, 0, 8000, 0, 8000, 0, 64, 0],
  arenaBytes: 16000,
  peakBytes: 16000,
};

/** Image classification, ResNet-8, 32x32x3: pretrainedResnet_quant.tflite. */
export const IC: Graph = {
  tensors: [
    [3072, 0, 1],
    [16384, 1, 4],
    [16384, 2, 3],
    [16384, 3, 4],
    [16384, 4, 7],
    [8192, 5, 6],
    [8192, 6, 8],
    [8192, 7, 8],
    [8192, 8, 11],
    [4096, 9, 10],
    [4096, 10, 12],
    [4096, 11, 12],
    [4096, 12, 13],
    [64, 13, 14],
    [64, 14, 15],
    [10, 15, 16],
    [10, 16, 16],
  ],
  offsets: [0, 32768, 0, 16384, 0, 16384, 24576, 16384, 0, 8192, 12288, 8192, 0, 4096, 0, 64, 0],
  arenaBytes: 49152,
  peakBytes: 49152,
};

/** Anomaly detection, dense autoencoder, 640 inputs: ad01_int8.tflite. */
export const AD: Graph = {
  tensors: [
    [640, 0, 1],
    [128, 1, 2],
    [128, 2, 3],
    [128, 3, 4],
    [128, 4, 5],
    [8, 5, 6],
    [128, 6, 7],
    [128, 7, 8],
    [128, 8, 9],
    [128, 9, 10],
    [640, 10, 10],
  ],
  offsets: [0, 640, 0, 128, 0, 128, 0, 128, 0, 640, 0],
  arenaBytes: 768,
  peakBytes: 768,
};

/** Streaming wake word, 1-D DS-CNN, 30x40 log-mel: str_ww_ref_model.tflite. */
export const SWW: Graph = {
  tensors: [
    [1200, 0, 1],
    [1120, 1, 2],
    [3584, 2, 3],
    [3072, 3, 4],
    [3072, 4, 5],
    [1920, 5, 6],
    [1920, 6, 7],
    [128, 7, 8],
    [32, 8, 9],
    [32, 9, 10],
    [3, 10, 11],
    [3, 11, 11],
  ],
  offsets: [0, 3584, 0, 3584, 0, 3072, 0, 1920, 32, 0, 32, 0],
  arenaBytes: 6656,
  peakBytes: 6656,
};
