import { count } from "#problems/question/format.ts";
import { decimal, integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

interface Case {
  value: number;
  scale: number;
  zeroPoint: number;
}

/** Before rounding; fractions of exactly a half are not drawn. */
const ideal = ({ value, scale, zeroPoint }: Case) => Number((value / scale + zeroPoint).toFixed(9));
const clamped = (code: number) => Math.min(127, Math.max(-128, code));

export default defineQuestion({
  kind: "numeric",
  title: "Code of a value",
  difficulty: "easy",
  topics: ["quantisation"],
  roles: ["tinyml", "iot"],
  seconds: 45,
  sources: [
    "LiteRT 8-bit quantization specification, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
  ],
  hints: ["Solve $x = s (q - z)$ for $q$."],
  parameters: {
    value: decimal(-3, 6, 0.1),
    scale: oneOf([0.02, 0.03, 0.04, 0.05]),
    zeroPoint: integer(-60, 20, 5),
  },
  unit: "",
  tolerance: "exact",
  signed: true,
  require: (drawn) => Math.abs(Math.abs(ideal(drawn) % 1) - 0.5) > 0.01 && Math.abs(drawn.value) > 0.25,
  answer: (drawn) => clamped(Math.round(ideal(drawn))),
  steps: (drawn) => [
    [
      "Solved for the code",
      `${count(drawn.value)} / ${drawn.scale} + (${count(drawn.zeroPoint)}) = ${count(ideal(drawn), 6)}`,
    ],
    ["Rounded", count(Math.round(ideal(drawn)))],
    ["Within −128 and 127", `so that the code is ${count(clamped(Math.round(ideal(drawn))))}`],
  ],
  slips: [
    {
      name: "zero point taken off first",
      answer: (drawn) => {
        const code = Math.round((drawn.value - drawn.zeroPoint) / drawn.scale);
        return code === clamped(Math.round(ideal(drawn))) ? undefined : code;
      },
      says: "This is $(x - z) / s$. The zero point is a code and no real value: it is added after dividing by the scale.",
    },
    {
      name: "zero point subtracted",
      answer: (drawn) => {
        const code = clamped(Math.round(drawn.value / drawn.scale) - drawn.zeroPoint);
        return code === clamped(Math.round(ideal(drawn))) ? undefined : code;
      },
      says: "The sign of the zero point is the wrong way round: the real value 0 must get the code {zeroPoint}.",
    },
    {
      name: "code wrapped around",
      answer: (drawn) => {
        const code = Math.round(ideal(drawn));
        return code === clamped(code) ? undefined : ((code + 384) % 256) - 128;
      },
      says: "The code has wrapped around, as a cast to int8 does. It has to be clamped first.",
    },
    {
      name: "not clamped",
      answer: (drawn) => {
        const code = Math.round(ideal(drawn));
        return code === clamped(code) ? undefined : code;
      },
      says: "int8 ends at −128 and 127: clamp.",
    },
  ],
  golden: [
    {
      parameters: { value: 1, scale: 0.01568627450980392, zeroPoint: -96 },
      answer: -32,
      source: "reference value for the range −0.5 to 3.5",
    },
    {
      parameters: { value: 4, scale: 0.0392156862745098, zeroPoint: -128 },
      answer: -26,
      source: "reference value for the range 2 to 10, widened to 0",
    },
    {
      parameters: { value: 0.5, scale: 0.00390625, zeroPoint: -128 },
      answer: 0,
      source: "softmax output: 1/256, −128",
    },
    {
      parameters: { value: 1, scale: 0.00390625, zeroPoint: -128 },
      answer: 127,
      source: "the same, clamped",
    },
  ],
});
