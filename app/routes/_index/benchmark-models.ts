/** What five well-known models take of one device. Bytes. */
export type BenchmarkModel = {
  name: string;
  architecture: string;
  /** Size of the whole int8 .tflite file, which lies in flash as it is. */
  flash: number;
  /** The most bytes of activations that are alive at one time, without the interpreter. */
  sram: number;
};

/**
 * MLPerf Tiny reference models, read from the int8 .tflite files of github.com/mlcommons/tiny
 * (kws_ref_model, vww_96_int8, pretrainedResnet_quant, ad01_int8, str_ww_ref_model).
 */
export const BENCHMARK_MODELS: readonly BenchmarkModel[] = [
  { name: "Keyword spotting", architecture: "DS-CNN", flash: 53_936, sram: 16_000 },
  { name: "Visual wake words", architecture: "MobileNetV1 0.25", flash: 333_288, sram: 55_296 },
  { name: "Image classification", architecture: "ResNet-8", flash: 98_496, sram: 49_152 },
  { name: "Anomaly detection", architecture: "autoencoder", flash: 276_976, sram: 768 },
  { name: "Streaming wake word", architecture: "1-D DS-CNN", flash: 74_520, sram: 6_656 },
];

/** Nordic nRF52840: 1 MiB of flash, 256 KiB of SRAM (PlatformIO board nrf52840_dk). */
export const DEVICE = { name: "nRF52840", flash: 1024 * 1024, sram: 256 * 1024 } as const;
