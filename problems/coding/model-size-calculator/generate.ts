/** Builders of test inputs, and seeded random models for the large cases. */
import type { Row } from "./mlperf-tiny.ts";
import type { Convolution, Dense, Dtype, Layer, LayerSize, Model, ModelSize } from "./solution.ts";
import { MOST } from "./validate.ts";

type Storage = { bias?: boolean; dtype?: Dtype };

export function dense(inputs: number, units: number, { bias = true, dtype }: Storage = {}): Dense {
  return { type: "dense", inputs, units, bias, ...(dtype && { dtype }) };
}

/** `[height, width, channels]` to `outChannels`; depthwise layers pass their own channels again. */
export function convolution(
  type: Convolution["type"],
  [height, width, inChannels]: [number, number, number],
  outChannels: number,
  { kernel = 3, stride = 1, padding = "same" }: Partial<Pick<Convolution, "kernel" | "stride" | "padding">>,
  { bias = true, dtype }: Storage = {},
): Convolution {
  const shape = { height, width, kernel, inChannels, outChannels, stride, padding };
  return { type, ...shape, bias, ...(dtype && { dtype }) };
}

/** A reference model as this problem's input. The files are int8, so every layer is. */
export function modelOf(rows: Row[]): Model {
  return { layers: rows.map(layerOf) };
}

function layerOf(row: Row): Layer {
  if (row[0] === "dense") return dense(row[1], row[2], { dtype: "int8" });
  const [type, height, width, inChannels, outChannels, kernel, stride, padding] = row;
  return convolution(
    type,
    [height, width, inChannels],
    outChannels,
    { kernel, stride, padding },
    { dtype: "int8" },
  );
}

/** What the files themselves say: int8 weights of one byte, int32 biases of four. */
export function sizeOf(rows: Row[]): ModelSize {
  const perLayer = rows.map((row): LayerSize => {
    const [weights, biases, macs] = row.slice(-3) as [number, number, number];
    return { params: weights + biases, macs, bytes: weights + 4 * biases };
  });
  const sum = (key: keyof LayerSize) => perLayer.reduce((total, layer) => total + layer[key], 0);
  return { params: sum("params"), macs: sum("macs"), bytes: sum("bytes"), perLayer };
}

/** A model of `count` layers within the statement's ranges; the same seed gives the same model. */
export function randomModel(seed: number, count: number): Model {
  const random = mulberry32(seed);
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const layer = (): Layer => {
    const dtype = pick(["float32", "float16", "int16", "int8", undefined] as const);
    const storage: Storage = { bias: pick([true, false]), ...(dtype && { dtype }) };
    const type = pick(["dense", "conv2d", "depthwise"] as const);
    if (type === "dense") return dense(upTo(4096), upTo(1024), storage);
    const [height, width, channels] = [upTo(MOST.size), upTo(MOST.size), upTo(256)];
    const kernel = upTo(MOST.kernel);
    const padding = kernel > Math.min(height, width) ? "same" : pick(["same", "valid"] as const);
    const outChannels = type === "depthwise" ? channels : upTo(256);
    const window = { kernel, stride: upTo(MOST.stride), padding };
    return convolution(type, [height, width, channels], outChannels, window, storage);
  };
  return { layers: Array.from({ length: count }, layer) };
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
