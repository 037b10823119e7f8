import * as worked from "#problems/design/hardware-in-the-loop-farm/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const { BRIEF, MEASURED, NETWORK } = worked;

/** Figures of the brief, by the names that expressions use. */
export const givens = [
  { key: "application_flash", label: "Application in flash", value: 150, unit: "KiB" },
  { key: "harness_flash", label: "Harness in flash", value: 18, unit: "KiB" },
  { key: "boot_flash", label: "Boot loader", value: 24, unit: "KiB" },
  {
    key: "model_file",
    label: "Model file",
    value: NETWORK.fileBytes,
    unit: "B",
    source: "mlcommons/tiny @1afd2c9",
  },
  { key: "arena", label: "Arena as reported", value: BRIEF.arena, unit: "B" },
  { key: "application_sram", label: "Application with stacks in SRAM", value: 84, unit: "KiB" },
  { key: "harness_sram", label: "Harness in SRAM", value: 6, unit: "KiB" },
  { key: "prepare", label: "Power cycle, checks", value: BRIEF.prepareSeconds, unit: "s" },
  { key: "probe_rate", label: "Writing flash", value: 40, unit: "kB/s" },
  { key: "serial", label: "Serial line, 10 bits for a byte", value: BRIEF.bitsPerSecond, unit: "bit/s" },
  {
    key: "inference_fast",
    label: "One inference, nine types",
    value: MEASURED.fast * 1000,
    unit: "ms",
    source: "mlcommons/tiny_results_v1.3, NUCLEO_U575ZI_Q",
  },
  {
    key: "inference_slow",
    label: "One inference, three types",
    value: Number((MEASURED.slow * 1000).toPrecision(12)),
    unit: "ms",
    source: "mlcommons/tiny_results_v1.2, NUCLEO_G0B1RE",
  },
  { key: "station_fault", label: "A station fails in a job", value: BRIEF.stationFault * 100, unit: "%" },
  { key: "sample_rate", label: "Samples of a trace", value: BRIEF.samplesPerSecond, unit: "1/s" },
  { key: "station_cost", label: "A station", value: BRIEF.stationCost, unit: "USD" },
  { key: "server_cost", label: "Host and network", value: BRIEF.serverCost, unit: "USD" },
  { key: "yearly_cost", label: "Technician, room, power in a year", value: BRIEF.yearlyCost, unit: "USD" },
] satisfies DesignInput["givens"];
