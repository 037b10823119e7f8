/** Limits of the statement. With these, every number of an answer is below 2^53. */
export const MOST = { layers: 1000, units: 65_536, size: 256, channels: 1024, kernel: 11, stride: 8 };

const DTYPES = ["float32", "float16", "int16", "int8"];

type Fields = Record<string, unknown>;

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  const [model] = args;
  if (args.length !== 1 || !isRecord(model)) return "The argument must be one object, the model.";
  const { layers } = model;
  if (!Array.isArray(layers)) return "model.layers must be a list.";
  if (layers.length > MOST.layers) {
    return `model.layers has ${layers.length} layers; at most ${MOST.layers} are allowed.`;
  }
  for (const [index, layer] of layers.entries()) {
    const why = whyLayer(layer);
    if (why) return `layers[${index}]: ${why}`;
  }
  return undefined;
}

function whyLayer(layer: unknown): string | undefined {
  if (!isRecord(layer)) return "a layer must be an object.";
  switch (layer.type) {
    case "dense":
      return whyNumbers(layer, { inputs: MOST.units, units: MOST.units }) ?? whyStorage(layer);
    case "conv2d":
    case "depthwise":
      return whyConvolution(layer) ?? whyStorage(layer);
    default:
      // An unknown type is allowed as an input: the function must throw on it.
      return typeof layer.type === "string" ? undefined : "type must be a string.";
  }
}

function whyConvolution(layer: Fields): string | undefined {
  const { size, kernel, channels, stride } = MOST;
  const most = { height: size, width: size, kernel, inChannels: channels, outChannels: channels, stride };
  const why = whyNumbers(layer, most);
  if (why) return why;
  if (layer.padding !== "same" && layer.padding !== "valid") return 'padding must be "same" or "valid".';
  const smaller = Math.min(Number(layer.height), Number(layer.width));
  if (layer.padding === "valid" && Number(layer.kernel) > smaller) {
    return "with valid padding the kernel must fit into the input.";
  }
  if (layer.type === "depthwise" && layer.outChannels !== layer.inChannels) {
    return "a depthwise layer keeps its channels: outChannels must equal inChannels.";
  }
  return undefined;
}

/** Each named field must be a whole number from 1 to its limit. */
function whyNumbers(layer: Fields, most: Record<string, number>): string | undefined {
  for (const [name, limit] of Object.entries(most)) {
    const value = layer[name];
    if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > limit) {
      return `${name} must be a whole number from 1 to ${limit}.`;
    }
  }
  return undefined;
}

function whyStorage(layer: Fields): string | undefined {
  if (typeof layer.bias !== "boolean") return "bias must be true or false.";
  if (layer.dtype !== undefined && !DTYPES.some((one) => one === layer.dtype)) {
    return `dtype must be one of ${DTYPES.join(", ")}, or absent.`;
  }
  return undefined;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
