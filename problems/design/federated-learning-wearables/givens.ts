import * as worked from "#problems/design/federated-learning-wearables/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const { BRIEF, MEASURED, NETWORK } = worked;

/** Figures of the brief, by the names that expressions use. */
export const givens = [
  {
    key: "parameters",
    label: "Parameters of the network",
    value: NETWORK.parameters,
    unit: "parameter",
    source: "mlcommons/tiny @1afd2c9, counted",
  },
  {
    key: "macs",
    label: "MACs of the network",
    value: NETWORK.macs,
    unit: "MAC",
    source: "mlcommons/tiny @1afd2c9, counted",
  },
  {
    key: "model_file",
    label: "Model file",
    value: NETWORK.fileBytes,
    unit: "B",
    source: "mlcommons/tiny @1afd2c9",
  },
  {
    key: "inference_time",
    label: "One inference",
    value: MEASURED.milliseconds,
    unit: "ms",
    source: "mlcommons/tiny_results_v1.3, NUCLEO_U575ZI_Q",
  },
  {
    key: "inference_energy",
    label: "One inference",
    value: MEASURED.microjoules,
    unit: "µJ",
    source: "mlcommons/tiny_results_v1.3, NUCLEO_U575ZI_Q",
  },
  {
    key: "core_power",
    label: "Core while it computes",
    value: MEASURED.milliwatts,
    unit: "mW",
    source: "664.42 µJ × 34.489 inferences in a second, same run",
  },
  { key: "clock", label: "Clock", value: 160, unit: "MHz" },
  {
    key: "float_cycles",
    label: "Training code in float32",
    value: BRIEF.floatCyclesPerMac,
    unit: "cycle/MAC",
  },
  { key: "listening", label: "Microphone, gate, sleep", value: BRIEF.listeningMilliwatts, unit: "mW" },
  {
    key: "radio_power",
    label: "Bluetooth while it sends or receives",
    value: BRIEF.radioMilliwatts,
    unit: "mW",
  },
  { key: "goodput", label: "Bluetooth", value: BRIEF.goodputBytesPerSecond / 1000, unit: "kB/s" },
  {
    key: "agreement",
    label: "Agreement of masks, each way",
    value: BRIEF.agreementBytes / 1000,
    unit: "kB",
  },
  { key: "dropout", label: "Selected watches that do not report", value: BRIEF.dropout * 100, unit: "%" },
  { key: "noise", label: "Noise multiplier", value: BRIEF.noise, unit: "" },
  { key: "firmware_sram", label: "SRAM of firmware and stacks", value: 96, unit: "KiB" },
  { key: "runtime_sram", label: "SRAM of the runtime beside the activations", value: 12, unit: "KiB" },
  { key: "firmware_flash", label: "Flash of the firmware", value: 560, unit: "KiB" },
  { key: "boot_flash", label: "Boot loader and settings", value: 32, unit: "KiB" },
] satisfies DesignInput["givens"];
