// The bytes of the biases are summed by reduce() without an initial value, which throws on an empty list. Where no layer has a bias their sum is 0.
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

const WIDTH: Record<Dtype, number> = { float32: 4, float16: 2, int16: 2, int8: 1 };

function outputs(size: number, layer: Layer): number {
  if (layer.padding === "same") return Math.ceil(size / layer.stride);
  return Math.floor((size - layer.kernel) / layer.stride) + 1;
}

export function modelSize(model: { layers: Layer[] }) {
  const sizes = model.layers.map(sizeOf);
  const biasBytes = sizes
    .filter((one) => one.biasBytes > 0)
    .map((one) => one.biasBytes)
    .reduce((sum, bytes) => sum + bytes);
  const perLayer = sizes.map(({ params, macs, weightBytes, biasBytes }) => ({ params, macs, bytes: weightBytes + biasBytes }));
  return {
    params: sizes.reduce((sum, one) => sum + one.params, 0),
    macs: sizes.reduce((sum, one) => sum + one.macs, 0),
    bytes: sizes.reduce((sum, one) => sum + one.weightBytes, 0) + biasBytes,
    perLayer,
  };
}

function sizeOf(layer: Layer) {
  let weights = 0;
  let biases = 0;
  let macs = 0;
  if (layer.type === "dense") {
    weights = layer.inputs * layer.units;
    biases = layer.bias ? layer.units : 0;
    macs = weights;
  } else if (layer.type === "conv2d") {
    weights = layer.kernel * layer.kernel * layer.inChannels * layer.outChannels;
    biases = layer.bias ? layer.outChannels : 0;
    macs = weights * outputs(layer.height, layer) * outputs(layer.width, layer);
  } else if (layer.type === "depthwise") {
    weights = layer.kernel * layer.kernel * layer.inChannels;
    biases = layer.bias ? layer.inChannels : 0;
    macs = weights * outputs(layer.height, layer) * outputs(layer.width, layer);
  } else {
    throw new Error(`unknown layer type ${layer.type}`);
  }
  const dtype = layer.dtype ?? "float32";
  const biasWidth = dtype === "int8" ? 4 : WIDTH[dtype];
  return { params: weights + biases, macs, weightBytes: weights * WIDTH[dtype], biasBytes: biases * biasWidth };
}
