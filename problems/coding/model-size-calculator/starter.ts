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

/** Parameters, multiply-accumulates of one inference, and stored bytes, in total and per layer. */
export function modelSize(model: Model): ModelSize {
  return { params: 0, macs: 0, bytes: 0, perLayer: [] };
}
