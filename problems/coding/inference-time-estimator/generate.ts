/** Devices and seeded random networks for the tests. */
import type { Hardware, Layer, Op } from "./solution.ts";

/** 1.6 cycles per MAC is within the range of vendor kernels on Cortex-M4; bandwidth is an assumption. */
export const M4: Hardware = {
  clockMHz: 80,
  cyclesPerMac: { conv2d: 1.6, depthwise: 3, dense: 2 },
  bandwidth: 32,
  bandwidthUnit: "MB/s",
  overheadCycles: 0,
};

/** The same cycles per MAC for all operators, as a benchmark of a whole network gives them. */
export function averaged(clockMHz: number, cycles: number, rest: Partial<Hardware> = {}): Hardware {
  return { ...M4, clockMHz, cyclesPerMac: { conv2d: cycles, depthwise: cycles, dense: cycles }, ...rest };
}

export function layer(
  op: Op,
  macs: number,
  [weightBytes, inputBytes, outputBytes]: [number, number, number],
): Layer {
  return { op, macs, weightBytes, inputBytes, outputBytes };
}

/** `count` layers whose intensities lie on both sides of the roofline; the same seed, the same layers. */
export function randomLayers(seed: number, count: number): Layer[] {
  const random = mulberry32(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const ops = ["conv2d", "depthwise", "dense", "add", "pool", "reshape", "softmax"] as const;
  const next = (): Layer => {
    const op = ops[upTo(ops.length - 1)] as Op;
    const input = upTo(40_000);
    if (op === "conv2d") return layer(op, upTo(3_000_000), [upTo(40_000), input, upTo(40_000)]);
    if (op === "depthwise") return layer(op, upTo(200_000), [upTo(3000), input, upTo(40_000)]);
    if (op === "dense") return layer(op, upTo(90_000), [upTo(90_000), upTo(700), upTo(700)]);
    if (op === "add") return layer(op, 0, [0, 2 * input, input]);
    return layer(op, 0, [0, input, upTo(input)]);
  };
  return Array.from({ length: count }, next);
}

/** Tommy Ettinger's 32-bit generator: small, fast, and the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
