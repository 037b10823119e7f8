export type Op = "conv2d" | "depthwise" | "dense" | "add" | "pool" | "reshape" | "softmax";
export type Layer = {
  op: Op;
  macs: number;
  weightBytes: number;
  inputBytes: number;
  outputBytes: number;
};
export type Hardware = {
  clockMHz: number;
  cyclesPerMac: { conv2d?: number; depthwise?: number; dense?: number };
  bandwidth: number;
  bandwidthUnit: "MB/s" | "MiB/s" | "Mbit/s";
  overheadCycles: number;
};
export type Bound = "compute" | "memory" | "balanced";
export type LayerTime = { timeMs: number; computeMs: number; memoryMs: number; bound: Bound };
export type InferenceTime = { timeMs: number; perLayer: LayerTime[] };

/** Latency of one inference in milliseconds: a roofline for each layer, one layer after the other. */
export function inferenceTime(layers: Layer[], hardware: Hardware): InferenceTime {
  return { timeMs: 0, perLayer: [] };
}
