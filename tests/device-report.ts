import type { DeviceReport, DeviceUse } from "#judge/verdict.ts";

/** What a kernel may have used, on an nRF52840. */
const USE: DeviceUse = {
  flashBytes: 976,
  codeBytes: 912,
  constantBytes: 64,
  staticBytes: 0,
  stackBytes: 176,
  heapBytes: 0,
  givenBytes: 512,
  ramBytes: 688,
  instructions: 401_902,
  functions: [
    { name: "dense_int8", instructions: 300_000 },
    { name: "requantize", instructions: 101_902 },
  ],
};

/** A report of the judge for tests; within every budget unless something is changed. */
export function deviceReport(change: Partial<DeviceReport> = {}, use: Partial<DeviceUse> = {}): DeviceReport {
  return {
    target: "nrf52840",
    use: { ...USE, ...use },
    budget: { flashBytes: 1536, ramBytes: 1024, instructions: 552_960, heap: "forbidden" },
    reference: { ...USE, flashBytes: 800, codeBytes: 736, instructions: 368_640 },
    verdict: "within_budget",
    ...change,
  };
}
