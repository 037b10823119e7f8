/**
 * Input and output quantisation of the MLPerf Tiny reference models, read from the int8 .tflite
 * files of mlcommons/tiny: kws_ref_model.tflite, vww_96_int8.tflite, pretrainedResnet_quant.tflite,
 * ad01_int8.tflite and str_ww_ref_model.tflite. Scales are float32 in the files.
 */
export type Parameters = { scale: number; zeroPoint: number };

export const KEYWORD_SPOTTING_INPUT: Parameters = { scale: 0.5847029089927673, zeroPoint: 83 };
export const VISUAL_WAKE_WORDS_INPUT: Parameters = { scale: 0.003921568859368563, zeroPoint: -128 };
export const IMAGE_CLASSIFICATION_INPUT: Parameters = { scale: 1, zeroPoint: -128 };
export const ANOMALY_DETECTION_INPUT: Parameters = { scale: 0.3910152316093445, zeroPoint: 89 };
export const ANOMALY_DETECTION_OUTPUT: Parameters = { scale: 0.36449846625328064, zeroPoint: 96 };
export const STREAMING_WAKE_WORD_INPUT: Parameters = { scale: 0.003701042616739869, zeroPoint: -128 };
/** Fixed by the specification for every SOFTMAX. */
export const SOFTMAX_OUTPUT: Parameters = { scale: 0.00390625, zeroPoint: -128 };
