import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

/** A load above this, before we add ours, makes the times below worth little. */
const QUIET = 1;

/** When, with what and on what a part was measured, as one paragraph. Call it before measuring. */
export function stamp(): string {
  const [model = "unknown processor"] = new Set(cpus().map((one) => one.model.trim()));
  const load = loadavg()[0] ?? 0;
  const noisy =
    load > QUIET ? " The machine was busy with other work: trust the ratios only, and those with care." : "";
  const when = new Date().toISOString().slice(0, 16).replace("T", " ");
  return (
    `Measured ${when} UTC with Node ${process.version.slice(1)} on ${cpus().length} cores of ${model}${virtual()}; ` +
    `load before: ${load.toFixed(2)}.${noisy}`
  );
}

function virtual(): string {
  try {
    return /^flags.*\bhypervisor\b/m.test(readFileSync("/proc/cpuinfo", "latin1"))
      ? " (virtual, shared)"
      : "";
  } catch {
    return "";
  }
}
