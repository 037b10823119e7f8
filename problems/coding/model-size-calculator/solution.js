const BYTES_PER_WEIGHT = { float32: 4, float16: 2, int16: 2, int8: 1 };

/** Parameters, multiply-accumulates of one inference, and stored bytes, in total and per layer. */
export function modelSize(model) {
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
function layerSize(layer) {
  switch (layer.type) {
    case "dense":
      return sized(layer, layer.inputs, layer.units, 1);
    case "conv2d":
      return sized(layer, layer.kernel ** 2 * layer.inChannels, layer.outChannels, positions(layer));
    case "depthwise":
      // Each output channel reads its own input channel only.
      return sized(layer, layer.kernel ** 2, layer.inChannels, positions(layer));
    default:
      throw new Error(`unknown layer type "${layer.type}"`);
  }
}

function sized({ bias, dtype = "float32" }, fanIn, channels, positions) {
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
function positions(layer) {
  return outputSize(layer.height, layer) * outputSize(layer.width, layer);
}

function outputSize(size, { kernel, stride, padding }) {
  return padding === "same" ? Math.ceil(size / stride) : Math.floor((size - kernel) / stride) + 1;
}
