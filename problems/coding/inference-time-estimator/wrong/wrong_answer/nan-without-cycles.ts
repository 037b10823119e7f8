// An operator without cycles per MAC gives 0 × undefined = NaN. A layer without MACs takes no compute time, whether its operator was measured or not.
// hint: 3
type Layer = {
  op: "conv2d" | "depthwise" | "dense" | "add" | "pool" | "reshape" | "softmax";
  macs: number;
  weightBytes: number;
  inputBytes: number;
  outputBytes: number;
};
type Hardware = {
  clockMHz: number;
  cyclesPerMac: Record<string, number | undefined>;
  bandwidth: number;
  bandwidthUnit: string;
  overheadCycles: number;
};

const BYTES = new Map(Object.entries({ "MB/s": 1e6, "MiB/s": 1024 * 1024, "Mbit/s": 1e6 / 8 }));

export function inferenceTime(layers: Layer[], hardware: Hardware) {
  const unit = BYTES.get(hardware.bandwidthUnit);
  if (unit === undefined) throw new Error(`unknown unit ${hardware.bandwidthUnit}`);
  const bytesPerSecond = hardware.bandwidth * unit;
  const hertz = hardware.clockMHz * 1e6;
  const overheadMs = (hardware.overheadCycles / hertz) * 1000;

  const perLayer = [];
  let timeMs = 0;
  for (const layer of layers) {
    const cycles = hardware.cyclesPerMac[layer.op];
    if (cycles === undefined && layer.macs > 0) throw new Error(`no cycles per MAC for ${layer.op}`);
    const computeMs = ((layer.macs * (cycles as number)) / hertz) * 1000;
    const bytes = layer.weightBytes + layer.inputBytes + layer.outputBytes;
    const memoryMs = (bytes / bytesPerSecond) * 1000;
    let bound = computeMs > memoryMs ? "compute" : "memory";
    if (Math.abs(computeMs - memoryMs) <= 1e-9 * Math.max(computeMs, memoryMs)) bound = "balanced";
    const layerMs = Math.max(computeMs, memoryMs) + overheadMs;
    timeMs += layerMs;
    perLayer.push({ timeMs: layerMs, computeMs, memoryMs, bound });
  }
  return { timeMs, perLayer };
}
