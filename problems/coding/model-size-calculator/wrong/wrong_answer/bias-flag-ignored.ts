// Every layer is given a bias. A layer with bias: false has none, and its parameters and bytes are fewer.
// hint: 3
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
  const answer = { params: 0, macs: 0, bytes: 0, perLayer: [] as object[] };
  for (const layer of model.layers) {
    let weights = 0;
    let biases = 0;
    let macs = 0;
    if (layer.type === "dense") {
      weights = layer.inputs * layer.units;
      biases = layer.units;
      macs = weights;
    } else if (layer.type === "conv2d") {
      weights = layer.kernel * layer.kernel * layer.inChannels * layer.outChannels;
      biases = layer.outChannels;
      macs = weights * outputs(layer.height, layer) * outputs(layer.width, layer);
    } else if (layer.type === "depthwise") {
      weights = layer.kernel * layer.kernel * layer.inChannels;
      biases = layer.inChannels;
      macs = weights * outputs(layer.height, layer) * outputs(layer.width, layer);
    } else {
      throw new Error(`unknown layer type ${layer.type}`);
    }
    const dtype = layer.dtype ?? "float32";
    const biasWidth = dtype === "int8" ? 4 : WIDTH[dtype];
    const params = weights + biases;
    const bytes = weights * WIDTH[dtype] + biases * biasWidth;
    answer.params += params;
    answer.macs += macs;
    answer.bytes += bytes;
    answer.perLayer.push({ params, macs, bytes });
  }
  return answer;
}
