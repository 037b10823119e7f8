export type Dtype = "float32" | "float16" | "int16" | "int8";
export type Dense = { type: "dense"; inputs: number; units: number; bias: boolean; dtype?: Dtype };
export type Convolution = {
  type: "conv2d" | "depthwise";
  height: number;
  width: number;
  kernel: number;
  inChannels: number;
  outChannels: number;
  stride: number;
  padding: "same" | "valid";
  bias: boolean;
  dtype?: Dtype;
};
export type Layer = Dense | Convolution;
export type Model = { layers: Layer[] };
export type LayerSize = { params: number; macs: number; bytes: number };
export type ModelSize = LayerSize & { perLayer: LayerSize[] };

const BYTES_PER_WEIGHT = { float32: 4, float16: 2, int16: 2, int8: 1 };

/** Parameters, multiply-accumulates of one inference, and stored bytes, in total and per layer. */
export function modelSize(model: Model): ModelSize {
  const perLayer = model.layers.map(layerSize);
  const total = { params: 0, macs: 0, bytes: 0 };
  for (const layer of perLayer) {
    total.params += layer.params;
    total.macs += layer.macs;
    total.bytes += layer.bytes;
  }
  return { ...total, perLayer };
}

/**
 * Every layer is a set of outputs, each the sum of `fanIn` products.
 * Weights are shared between the positions of a feature map, multiplications are not.
 */
function layerSize(layer: Layer): LayerSize {
  switch (layer.type) {
    case "dense":
      return sized(layer, { fanIn: layer.inputs, channels: layer.units, positions: 1 });
    case "conv2d": {
      const fanIn = layer.kernel ** 2 * layer.inChannels;
      return sized(layer, { fanIn, channels: layer.outChannels, positions: positions(layer) });
    }
    case "depthwise":
      // Each output channel reads its own input channel only.
      return sized(layer, {
        fanIn: layer.kernel ** 2,
        channels: layer.inChannels,
        positions: positions(layer),
      });
    default:
      throw new Error(`unknown layer type "${(layer as { type: string }).type}"`);
  }
}

function sized(
  { bias, dtype = "float32" }: Layer,
  { fanIn, channels, positions }: { fanIn: number; channels: number; positions: number },
): LayerSize {
  const weights = fanIn * channels;
  const biases = bias ? channels : 0;
  const weightBytes = BYTES_PER_WEIGHT[dtype];
  // An int8 layer accumulates in int32, and its bias is added there.
  const biasBytes = dtype === "int8" ? 4 : weightBytes;
  return {
    params: weights + biases,
    macs: weights * positions,
    bytes: weights * weightBytes + biases * biasBytes,
  };
}

/** Number of positions of the output map. */
function positions(layer: Convolution): number {
  return outputSize(layer.height, layer) * outputSize(layer.width, layer);
}

function outputSize(size: number, { kernel, stride, padding }: Convolution): number {
  return padding === "same" ? Math.ceil(size / stride) : Math.floor((size - kernel) / stride) + 1;
}
