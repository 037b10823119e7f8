/**
 * @typedef {"float32" | "float16" | "int16" | "int8"} Dtype
 * @typedef {{ type: "dense", inputs: number, units: number, bias: boolean, dtype?: Dtype }} Dense
 * @typedef {{ type: "conv2d" | "depthwise", height: number, width: number, kernel: number,
 *   inChannels: number, outChannels: number, stride: number, padding: "same" | "valid",
 *   bias: boolean, dtype?: Dtype }} Convolution
 * @typedef {{ params: number, macs: number, bytes: number }} LayerSize
 */

/**
 * Parameters, multiply-accumulates of one inference, and stored bytes, in total and per layer.
 *
 * @param {{ layers: (Dense | Convolution)[] }} model
 * @returns {LayerSize & { perLayer: LayerSize[] }}
 */
export function modelSize(model) {
  return { params: 0, macs: 0, bytes: 0, perLayer: [] };
}
