// Layer types are looked up in an object, which inherits names of its own: "constructor" is found there and counted. Use a switch, a Map or Object.hasOwn.
type Dtype = "float32" | "float16" | "int16" | "int8";
type Layer = {
  type: string;
  inputs: number;
  units: number;
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
type Shape = { weights: number; channels: number; positions: number };

const WIDTH: Record<Dtype, number> = { float32: 4, float16: 2, int16: 2, int8: 1 };

const SHAPES: Record<string, (layer: Layer) => Shape> = {
  dense: (layer) => ({ weights: layer.inputs * layer.units, channels: layer.units, positions: 1 }),
  conv2d: (layer) => ({
    weights: layer.kernel ** 2 * layer.inChannels * layer.outChannels,
    channels: layer.outChannels,
    positions: outputs(layer.height, layer) * outputs(layer.width, layer),
  }),
  depthwise: (layer) => ({
    weights: layer.kernel ** 2 * layer.inChannels,
    channels: layer.inChannels,
    positions: outputs(layer.height, layer) * outputs(layer.width, layer),
  }),
};

function outputs(size: number, layer: Layer): number {
  if (layer.padding === "same") return Math.ceil(size / layer.stride);
  return Math.floor((size - layer.kernel) / layer.stride) + 1;
}

export function modelSize(model: { layers: Layer[] }) {
  const answer = { params: 0, macs: 0, bytes: 0, perLayer: [] as object[] };
  for (const layer of model.layers) {
    const shape = SHAPES[layer.type];
    if (!shape) throw new Error(`unknown layer type ${layer.type}`);
    const { weights, channels, positions } = shape(layer);
    const biases = layer.bias ? channels : 0;
    const dtype = layer.dtype ?? "float32";
    const biasWidth = dtype === "int8" ? 4 : WIDTH[dtype];
    const size = {
      params: weights + biases,
      macs: weights * positions,
      bytes: weights * WIDTH[dtype] + biases * biasWidth,
    };
    answer.params += size.params;
    answer.macs += size.macs;
    answer.bytes += size.bytes;
    answer.perLayer.push(size);
  }
  return answer;
}
