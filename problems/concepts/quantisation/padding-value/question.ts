import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "What fills the padding of an int8 convolution",
  difficulty: "medium",
  topics: ["quantisation"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 45,
  sources: [
    "TensorFlow Lite Micro, reference integer convolution, [github.com/tensorflow/tflite-micro](https://github.com/tensorflow/tflite-micro)",
    "Own computation of the 3 × 3 example",
  ],
  options: [
    {
      text: "The input's zero point $z_x$",
      right: true,
      because:
        "The kernel subtracts $z_x$ from every input, so that only $z_x$ itself adds nothing: it is the code of the real value 0.",
    },
    {
      text: "The code 0",
      because:
        "The code 0 stands for the real value $-s\\,z_x$. Zero-filled memory is right for floats; here it adds $-z_x$ times the weight at every padded position.",
    },
    {
      text: "The lowest code, $-128$",
      because:
        "$-128$ stands for the lowest value of the range. It equals zero only where the range begins at zero, as behind a ReLU: that makes the mistake hard to see.",
    },
    {
      text: "The nearest pixel of the border, repeated",
      because:
        "That is another kind of padding, as image filters use it. SAME padding of a convolution adds zeros, in real values.",
    },
  ],
});
