/**
 * Operators of the MLPerf Tiny v1.x reference models in order, read from the int8 .tflite files of
 * mlcommons/tiny (benchmark/training). Weight bytes are int8 weights and int32 biases; an ADD reads two
 * inputs. Padded positions count as MACs.
 */
import type { Layer, Op } from "./solution.ts";

type Row = [op: Op, macs: number, weightBytes: number, inputBytes: number, outputBytes: number];

function layersOf(rows: Row[]): Layer[] {
  return rows.map(([op, macs, weightBytes, inputBytes, outputBytes]) => ({
    op,
    macs,
    weightBytes,
    inputBytes,
    outputBytes,
  }));
}

/** DS-CNN, kws_ref_model.tflite. */
export const KEYWORD_SPOTTING: Layer[] = layersOf([
  ["conv2d", 320000, 2816, 490, 8000],
  ["depthwise", 72000, 832, 8000, 8000],
  ["conv2d", 512000, 4352, 8000, 8000],
  ["depthwise", 72000, 832, 8000, 8000],
  ["conv2d", 512000, 4352, 8000, 8000],
  ["depthwise", 72000, 832, 8000, 8000],
  ["conv2d", 512000, 4352, 8000, 8000],
  ["depthwise", 72000, 832, 8000, 8000],
  ["conv2d", 512000, 4352, 8000, 8000],
  ["pool", 0, 0, 8000, 64],
  ["reshape", 0, 0, 64, 64],
  ["dense", 768, 816, 64, 12],
  ["softmax", 0, 0, 12, 12],
]);

/** MobileNetV1 0.25 on 96 x 96, vww_96_int8.tflite. */
export const VISUAL_WAKE_WORDS: Layer[] = layersOf([
  ["conv2d", 497664, 248, 27648, 18432],
  ["depthwise", 165888, 104, 18432, 18432],
  ["conv2d", 294912, 192, 18432, 36864],
  ["depthwise", 82944, 208, 36864, 9216],
  ["conv2d", 294912, 640, 9216, 18432],
  ["depthwise", 165888, 416, 18432, 18432],
  ["conv2d", 589824, 1152, 18432, 18432],
  ["depthwise", 41472, 416, 18432, 4608],
  ["conv2d", 294912, 2304, 4608, 9216],
  ["depthwise", 82944, 832, 9216, 9216],
  ["conv2d", 589824, 4352, 9216, 9216],
  ["depthwise", 20736, 832, 9216, 2304],
  ["conv2d", 294912, 8704, 2304, 4608],
  ["depthwise", 41472, 1664, 4608, 4608],
  ["conv2d", 589824, 16896, 4608, 4608],
  ["depthwise", 41472, 1664, 4608, 4608],
  ["conv2d", 589824, 16896, 4608, 4608],
  ["depthwise", 41472, 1664, 4608, 4608],
  ["conv2d", 589824, 16896, 4608, 4608],
  ["depthwise", 41472, 1664, 4608, 4608],
  ["conv2d", 589824, 16896, 4608, 4608],
  ["depthwise", 41472, 1664, 4608, 4608],
  ["conv2d", 589824, 16896, 4608, 4608],
  ["depthwise", 10368, 1664, 4608, 1152],
  ["conv2d", 294912, 33792, 1152, 2304],
  ["depthwise", 20736, 3328, 2304, 2304],
  ["conv2d", 589824, 66560, 2304, 2304],
  ["pool", 0, 0, 2304, 256],
  ["reshape", 0, 0, 256, 256],
  ["dense", 512, 520, 256, 2],
  ["softmax", 0, 0, 2, 2],
]);

/** ResNet-8, pretrainedResnet_quant.tflite. */
export const IMAGE_CLASSIFICATION: Layer[] = layersOf([
  ["conv2d", 442368, 496, 3072, 16384],
  ["conv2d", 2359296, 2368, 16384, 16384],
  ["conv2d", 2359296, 2368, 16384, 16384],
  ["add", 0, 0, 32768, 16384],
  ["conv2d", 1179648, 4736, 16384, 8192],
  ["conv2d", 2359296, 9344, 8192, 8192],
  ["conv2d", 131072, 640, 16384, 8192],
  ["add", 0, 0, 16384, 8192],
  ["conv2d", 1179648, 18688, 8192, 4096],
  ["conv2d", 2359296, 37120, 4096, 4096],
  ["conv2d", 131072, 2304, 8192, 4096],
  ["add", 0, 0, 8192, 4096],
  ["pool", 0, 0, 4096, 64],
  ["reshape", 0, 0, 64, 64],
  ["dense", 640, 680, 64, 10],
  ["softmax", 0, 0, 10, 10],
]);

/** Autoencoder, ad01_int8.tflite. */
export const ANOMALY_DETECTION: Layer[] = layersOf([
  ["dense", 81920, 82432, 640, 128],
  ["dense", 16384, 16896, 128, 128],
  ["dense", 16384, 16896, 128, 128],
  ["dense", 16384, 16896, 128, 128],
  ["dense", 1024, 1056, 128, 8],
  ["dense", 1024, 1536, 8, 128],
  ["dense", 16384, 16896, 128, 128],
  ["dense", 16384, 16896, 128, 128],
  ["dense", 16384, 16896, 128, 128],
  ["dense", 81920, 84480, 128, 640],
]);

/** 1-D DS-CNN, str_ww_ref_model.tflite. */
export const STREAMING_WAKE_WORD: Layer[] = layersOf([
  ["depthwise", 3360, 280, 1200, 1120],
  ["conv2d", 143360, 5632, 1120, 3584],
  ["depthwise", 15360, 1152, 3584, 3072],
  ["conv2d", 393216, 16896, 3072, 3072],
  ["depthwise", 19200, 1792, 3072, 1920],
  ["conv2d", 245760, 16896, 1920, 1920],
  ["depthwise", 1920, 2432, 1920, 128],
  ["conv2d", 4096, 4224, 128, 32],
  ["reshape", 0, 0, 32, 32],
  ["dense", 96, 108, 32, 3],
  ["softmax", 0, 0, 3, 3],
]);
