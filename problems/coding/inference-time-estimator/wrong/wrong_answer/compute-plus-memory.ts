// Compute and memory times are added. Within a layer they overlap, so the layer takes the larger of the two.
// hint: 2
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
    let computeMs = 0;
    if (layer.macs > 0) {
      const cycles = hardware.cyclesPerMac[layer.op];
      if (cycles === undefined) throw new Error(`no cycles per MAC for ${layer.op}`);
      computeMs = ((layer.macs * cycles) / hertz) * 1000;
    }
    const bytes = layer.weightBytes + layer.inputBytes + layer.outputBytes;
    const memoryMs = (bytes / bytesPerSecond) * 1000;
    let bound = computeMs > memoryMs ? "compute" : "memory";
    if (Math.abs(computeMs - memoryMs) <= 1e-9 * Math.max(computeMs, memoryMs)) bound = "balanced";
    const layerMs = computeMs + memoryMs + overheadMs;
    timeMs += layerMs;
    perLayer.push({ timeMs: layerMs, computeMs, memoryMs, bound });
  }
  return { timeMs, perLayer };
}
