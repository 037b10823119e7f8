import * as worked from "#problems/design/always-on-wake-word-earbud/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const { BRIEF } = worked;

/** Figures of the brief, by the names that expressions use. */
export const givens = [
  {
    key: "macs",
    label: "MACs of one inference",
    value: worked.MACS,
    unit: "MAC",
    source: "mlcommons/tiny @1afd2c9, counted",
  },
  { key: "hop", label: "A new frame every", value: worked.HOP_MS, unit: "ms" },
  {
    key: "measured_share",
    label: "Share of time busy while listening without pause",
    value: worked.MEASURED.share * 100,
    unit: "%",
    source: "mlcommons/tiny_results_v1.3, NUCLEO_U385RG_Q",
  },
  {
    key: "measured_power",
    label: "Average power while listening without pause",
    value: worked.MEASURED.milliwatts,
    unit: "mW",
    source: "mlcommons/tiny_results_v1.3, NUCLEO_U385RG_Q",
  },
  {
    key: "model_file",
    label: "Model file",
    value: worked.MODEL_FILE_BYTES,
    unit: "B",
    source: "mlcommons/tiny @1afd2c9",
  },
  { key: "microphone", label: "Microphone", value: BRIEF.microphone, unit: "mW" },
  { key: "gate_power", label: "Voice activity gate", value: BRIEF.gate, unit: "mW" },
  { key: "rest", label: "Sleep, regulators, clocks", value: BRIEF.rest, unit: "mW" },
  { key: "speech", label: "Speech, of the time worn", value: BRIEF.speech * 100, unit: "%" },
  {
    key: "false_open",
    label: "Gate open, of the time without speech",
    value: BRIEF.falseOpen * 100,
    unit: "%",
  },
  { key: "worn", label: "Wear in a day", value: BRIEF.wornHours, unit: "h" },
  {
    key: "stream_power",
    label: "Bluetooth chip while streaming",
    value: BRIEF.streamMilliwatts,
    unit: "mW",
  },
  { key: "report", label: "Report to the phone", value: BRIEF.reportMs, unit: "ms" },
  { key: "firmware_sram", label: "SRAM of firmware and stacks", value: 24, unit: "KiB" },
  { key: "runtime_sram", label: "SRAM of the runtime beside the activations", value: 12, unit: "KiB" },
  { key: "spectrum_sram", label: "SRAM of the spectrum", value: BRIEF.fftSram, unit: "B" },
  { key: "firmware_flash", label: "Flash of the firmware", value: 180, unit: "KiB" },
  { key: "runtime_flash", label: "Flash of the runtime", value: 60, unit: "KiB" },
  { key: "fixed_flash", label: "Boot loader, settings, log", value: 48, unit: "KiB" },
] satisfies DesignInput["givens"];
