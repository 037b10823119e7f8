// Every layer gets the bound of the whole network. Each layer has its own: in most networks convolutions compute while dense layers wait.
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
  let totalComputeMs = 0;
  let totalMemoryMs = 0;
  for (const layer of layers) {
    let computeMs = 0;
    if (layer.macs > 0) {
      const cycles = hardware.cyclesPerMac[layer.op];
      if (cycles === undefined) throw new Error(`no cycles per MAC for ${layer.op}`);
      computeMs = ((layer.macs * cycles) / hertz) * 1000;
    }
    const bytes = layer.weightBytes + layer.inputBytes + layer.outputBytes;
    const memoryMs = (bytes / bytesPerSecond) * 1000;
    const layerMs = Math.max(computeMs, memoryMs) + overheadMs;
    timeMs += layerMs;
    totalComputeMs += computeMs;
    totalMemoryMs += memoryMs;
    perLayer.push({ timeMs: layerMs, computeMs, memoryMs });
  }
  const gap = totalComputeMs - totalMemoryMs;
  let bound = gap > 0 ? "compute" : "memory";
  if (Math.abs(gap) <= 1e-9 * Math.max(totalComputeMs, totalMemoryMs)) bound = "balanced";
  return { timeMs, perLayer: perLayer.map((layer) => ({ ...layer, bound })) };
}
