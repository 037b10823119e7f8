import { defineProblem } from "#problems/schema.ts";

const DTYPE = { enum: ["float32", "float16", "int16", "int8"] };

/** Fields that `conv2d` and `depthwise` share. */
const CONVOLUTION = {
  record: {
    height: "int",
    width: "int",
    kernel: "int",
    inChannels: "int",
    outChannels: "int",
    stride: "int",
    padding: { enum: ["same", "valid"] },
    bias: "boolean",
    dtype: { optional: DTYPE },
  },
} as const;

export default defineProblem({
  kind: "coding",
  title: "Model size calculator",
  summary: "Count the parameters, multiply-accumulates and stored bytes of a network, layer by layer.",
  difficulty: "easy",
  topics: ["sizing", "memory", "quantisation"],
  roles: ["tinyml", "edge-architect"],
  minutes: 20,
  languages: ["typescript", "javascript", "python"],
  signature: {
    entry: "modelSize",
    parameters: [{ name: "model", type: { named: "Model" } }],
    returns: { named: "ModelSize" },
    types: {
      Model: { record: { layers: { list: { named: "Layer" } } } },
      Layer: {
        tag: "type",
        variants: {
          dense: {
            record: { inputs: "int", units: "int", bias: "boolean", dtype: { optional: DTYPE } },
          },
          conv2d: CONVOLUTION,
          depthwise: CONVOLUTION,
        },
      },
      LayerSize: { record: { params: "int", macs: "int", bytes: "int" } },
      ModelSize: {
        record: { params: "int", macs: "int", bytes: "int", perLayer: { list: { named: "LayerSize" } } },
      },
    },
  },
  checker: { kind: "exact" },
  sources: [
    "TensorFlow Lite 8-bit quantisation specification: int8 weights with int32 biases",
    "TensorFlow Lite Micro, tensorflow/lite/kernels/padding.h: output sizes of SAME and VALID",
    "MLPerf Tiny reference models (mlcommons/tiny), layer tables read from the int8 .tflite files",
  ],
});
