import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "One code apart",
  difficulty: "hard",
  topics: ["quantisation", "deployment"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 300,
  sources: [
    "`MultiplyByQuantizedMultiplier` of [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro) and `arm_nn_requantize` of [github.com/ARM-software/CMSIS-NN](https://github.com/ARM-software/CMSIS-NN)",
    "Own comparison of 1,218,345 outputs of the MLPerf Tiny models with TensorFlow 2.21.0",
  ],
  hints: [
    "The accumulators are integers and must agree. What happens to them next, and how often is it rounded?",
  ],
  points: [
    {
      text: "Accumulators are exact integers and equal on both sides; the difference arises in requantisation",
      evidence: [
        "requanti",
        "accumulator & equal",
        "accumulator & exact",
        "accumulator & same",
        "after the accumulator",
      ],
      weight: 2,
    },
    {
      text: "There are two rounding modes: one rounding, or two (high-word multiplication, then shift)",
      evidence: [
        "single rounding",
        "double rounding",
        "rounds twice",
        "rounded twice",
        "two roundings",
        "rounding mode",
        "round & twice",
        "round & differently",
        "different rounding",
      ],
      weight: 2,
    },
    {
      text: "The modes differ at ties and close to them only, by one code",
      evidence: ["ties", "a tie", "a half", "halfway"],
    },
    {
      text: "Kernel libraries and build flags choose differently (XNNPACK, reference kernels, CMSIS-NN)",
      evidence: ["xnnpack", "build flag", "single_rounding", "reference kernel", "resolver"],
    },
    {
      text: "A real bug shows otherwise: larger or systematic differences, at borders, in one channel",
      evidence: ["border", "systematic", "larger than one", "more than one code", "one channel"],
      weight: 2,
    },
    {
      text: "Demand bit-exactness against a reference of the same rounding mode, else allow one code a layer and check the task's metric",
      evidence: ["bit-exact", "bit exact", "tolerance", "± 1", "±1", "allow one"],
      weight: 2,
    },
  ],
  reference: `The sums are exact integers, so that the accumulators agree; they are the first thing to compare.
The difference arises in requantisation, where the accumulator is multiplied by a 32-bit multiplier and shifted.
One family of kernels rounds once.
The other rounds twice, first in the high-word multiplication, then in the shift, as gemmlowp did.
The two rounding modes differ only at or close to a tie, and then by one code.
Which one runs depends on the kernels and the build: XNNPACK on the desktop rounds once, the reference kernels and CMSIS-NN's default round convolutions twice, and a build flag changes the latter.
A real bug looks different: differences of more than one code, systematic ones in one channel (a wrong scale), or at the border of the image (padding with 0 instead of the zero point).
The test should demand bit-exact results against a reference with the same rounding mode, layer by layer from the same inputs.
Where that is not to be had, it allows one code in each layer and also checks the metric of the task, since one code can grow through later layers.`,
  followUp: "Which layers would you compare first if the final outputs differ by 20 codes?",
});
