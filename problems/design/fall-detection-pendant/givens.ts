import * as worked from "#problems/design/fall-detection-pendant/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const { BRIEF } = worked;

/** Figures of the brief, by the names that expressions use. */
export const givens = [
  { key: "clock", label: "Clock", value: 64, unit: "MHz", source: "PlatformIO, nRF52840-DK" },
  { key: "cycles", label: "Network on this part", value: BRIEF.cyclesPerMac, unit: "cycle/MAC" },
  { key: "cell_voltage", label: "Voltage of the cell", value: BRIEF.cellVolts, unit: "V" },
  { key: "cell_charge", label: "Charge of the cell", value: BRIEF.cellMilliampHours, unit: "mAh" },
  { key: "usable", label: "Of the cell may be used", value: BRIEF.usable * 100, unit: "%" },
  { key: "firmware_sram", label: "SRAM of firmware, stacks, radios", value: 40, unit: "KiB" },
  { key: "runtime_sram", label: "SRAM of the runtime beside the activations", value: 6, unit: "KiB" },
  { key: "firmware_flash", label: "Flash of the firmware", value: 300, unit: "KiB" },
  { key: "model_file", label: "Model file", value: 12, unit: "KiB" },
  { key: "boot_flash", label: "Boot loader", value: 32, unit: "KiB" },
  { key: "log_flash", label: "Log of events", value: 128, unit: "KiB" },
  { key: "cancelled", label: "False alarms that are cancelled", value: BRIEF.cancelled * 100, unit: "%" },
] satisfies DesignInput["givens"];
