import { amount, count } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

/** Of the input tensor, in artefacts/serial.log. */
const scale = 0.003921569;
const zeroPoint = -128;
/** Byte of the frame and code on the board, in artefacts/pixels.csv. */
const byte = 200;
const code = -56;
/** Right answers in artefacts/bench.csv with the names of blue and red exchanged, and how they come about. */
const frames = 500;
const off = 98;
const green = 97;
const amber = 4;
const blueAsRed = 90;
const redAsBlue = 93;
const blue = 6;
const red = 6;

function percent(right: number): number {
  return (right / frames) * 100;
}

export default defineScenario({
  title: "The lamp that is always off",
  difficulty: "easy",
  topics: ["quantisation", "deployment"],
  roles: ["tinyml", "iot"],
  seconds: 1080,
  sources: [
    "The camera and its frames are invented; codes and values are computed by the rule of the specification",
    "$x = s(q - z)$ and the int8 scheme: [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
    "Input scale 1/255 with zero point −128, output 1/256 with −128, as in the visual wake words model of [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  artefacts: {
    serial: { kind: "log", file: "serial.log", title: "Serial log of the board" },
    pixels: { kind: "table", file: "pixels.csv", title: "One frame: bytes, and what became of them" },
    code: { kind: "code", language: "cpp", file: "classify.cc", title: "classify.cc" },
    bench: { kind: "confusion", file: "bench.csv", title: "500 frames on the bench" },
  },
  steps: [
    {
      id: "first-split",
      title: "Where to cut the chain",
      shows: ["serial"],
      unlocks: ["pixels", "code"],
      hours: 1,
      kind: "single",
      options: [
        {
          text: "Give the board Python's own int8 input for one picture, as a constant, and compare the scores",
          right: true,
          because:
            "It leaves camera and input code out and keeps model, runtime and output code. One comparison tells which half is at fault.",
        },
        {
          text: "Train again with pictures from this camera among the others",
          hours: 30,
          because:
            "You would have a model that is even better in Python, and a board that says off: a covered lens and five lamps can't all look alike to a camera.",
        },
        {
          text: "Link the reference kernels in place of the optimised ones",
          hours: 4,
          because:
            "You would see the same line five times, more slowly. Kernels that differ do so by a code or so in some outputs.",
        },
        {
          text: "Double the arena, in case tensors overlap",
          hours: 2,
          because:
            "You would see 91,216 B used of twice as many, and off. The plan is made in `AllocateTensors()`, which fails where it does not fit.",
        },
        {
          text: "Subtract an offset from the score of class 0 until the others get through",
          hours: 6,
          because:
            "You would see another constant answer: the other four scores are at the bottom of their range, whatever the lamp.",
        },
      ],
    },
    {
      id: "what-it-sees",
      title: "What the network sees",
      hours: 0.1,
      kind: "numeric",
      unit: "",
      tolerance: { absolute: 0.001 },
      digits: 3,
      answer: () => scale * (code - zeroPoint),
      steps: () => [
        [`The code on the board for byte ${byte}`, `200 − 256 = ${count(code)}`],
        [
          "Dequantised with the log's scale and zero point",
          `0.003921569 × (${count(code)} + 128) = ${count(scale * (code - zeroPoint), 3)}`,
        ],
      ],
      slips: [
        {
          name: "what it should see",
          answer: () => byte / 255,
          says: "That is what the byte means. On the board the tensor does not hold 72, as Python's does, but −56.",
        },
        {
          name: "zero point added",
          answer: () => scale * (code + zeroPoint),
          says: "The zero point is subtracted: $x = s(q - z)$, and minus −128 is plus 128.",
        },
        {
          name: "zero point left out",
          answer: () => scale * code,
          says: "The zero point is missing. −128 stands for black.",
        },
        {
          name: "output scale",
          answer: () => 0.00390625 * (code - zeroPoint),
          says: "That is the scale of the output. The input has 0.003921569, which is 1/255.",
        },
      ],
      golden: [{ answer: 0.28235, source: "Python: 0.003921569 * (-56 + 128)" }],
    },
    {
      id: "change",
      title: "What to change",
      unlocks: ["bench"],
      hours: 1,
      kind: "single",
      options: [
        {
          text: "Divide each byte by 255 and store the result",
          hours: 2,
          because:
            "You would see another constant: as integers the quotients are 0 and now and then 1, so that the network sees an even grey of 0.502.",
        },
        {
          text: "Copy through `data.uint8` in place of `data.int8`",
          hours: 1,
          because:
            "You would see no change at all. Both names are pointers to the same bytes, and the kernels read them as int8.",
        },
        {
          text: "Overwrite the tensor's zero point with 0 in the firmware",
          hours: 3,
          because:
            "You would see bright pixels become negative: byte 200 stays −56 and means −0.22 then. The file says what the codes mean, and the layers behind were made for that.",
        },
        {
          text: "Store each byte minus 128",
          right: true,
          because:
            "With scale 1/255 and zero point −128 the code for byte $b$ is $b - 128$. It is one instruction for a byte, or one exclusive-or with 0x80808080 for four.",
        },
      ],
    },
    {
      id: "patterns",
      title: "What a pattern points to",
      hours: 0.25,
      kind: "matching",
      pairs: [
        {
          left: "Red and blue change places, amber becomes blue, off and green are right",
          right: "Two channels arrive in each other's place",
          because:
            "Amber is red and green. With red in the place of blue it is blue and green, a light blue.",
        },
        {
          left: "The same class with the same scores for every scene",
          right: "The input is constant or wrapped, or is not what is read",
          because: "A network that gets different pictures gives different scores, even if they are wrong.",
        },
        {
          left: "Green is called amber, amber blue, blue red and red green, each with a high score",
          right: "The classes are stored in another order than in training",
          because:
            "Each class has one other name and none is shared: the network sees well, and its outputs are read by the wrong list.",
        },
        {
          left: "All classes lose alike in the evening and recover in the morning",
          right: "Exposure or white balance unlike the training's",
          because: "What follows the light comes from the light.",
        },
        {
          left: "Scores differ from Python's by one code here and there",
          right: "Kernels round in another way",
          because:
            "Double and single rounding differ by at most one code in a layer. Classes hardly ever change.",
        },
      ],
      distractors: ["The picture is upside down"],
    },
    {
      id: "renamed",
      title: "What renaming would give",
      hours: 0.1,
      kind: "numeric",
      unit: "%",
      tolerance: { absolute: 0.05 },
      answer: () => percent(off + green + amber + blueAsRed + redAsBlue),
      steps: () => [
        "With the names exchanged, a blue lamp is right where the board said red, and a red one where it said blue.",
        ["Right answers", `98 + 97 + 4 + 90 + 93 = ${off + green + amber + blueAsRed + redAsBlue}`],
        ["Of 500", `382 / 500 = ${amount(percent(off + green + amber + blueAsRed + redAsBlue), "%")}`],
      ],
      slips: [
        {
          name: "as it is",
          answer: () => percent(off + green + amber + blue + red),
          says: "That is the accuracy as it is now, without any renaming.",
        },
        {
          name: "amber as well",
          answer: () => percent(off + green + 90 + blueAsRed + redAsBlue),
          says: "Amber gains nothing: its 90 frames were called blue and are called red then.",
        },
        {
          name: "old right answers kept",
          answer: () => percent(off + green + amber + blue + red + blueAsRed + redAsBlue),
          says: "The frames of blue and red that were right become wrong when the names are exchanged.",
        },
        {
          name: "only one of the two",
          answer: () => percent(off + green + amber + redAsBlue + blue),
          says: "Both names are exchanged: the blue lamps gain as well.",
        },
      ],
      golden: [{ answer: 76.4, source: "counted in the matrix by hand: 382 of 500" }],
    },
    {
      id: "next-measure",
      title: "How to prove it",
      hours: 0.5,
      kind: "single",
      options: [
        {
          text: "Fine-tune with a few hundred frames of this board",
          hours: 20,
          because:
            "You would see 96 % on this board and a model that is wrong on every camera that delivers red first, such as the one that somebody repairs next month.",
        },
        {
          text: "Print the tensor's three channels for a red card, and for a photograph of it in Python",
          right: true,
          because:
            "A card of one strong colour has one answer, and the photograph comes by another way than the board's bytes. It takes half an hour.",
        },
        {
          text: "Send another board frame to Python and compare the two tensors",
          hours: 1,
          because:
            "You would see two equal tensors. Both begin with the driver's bytes, so that what the driver does wrong is in both.",
        },
        {
          text: "Shift the hue of the training pictures at random",
          hours: 24,
          because: "You would teach the model to ignore what it is for: the classes are colours.",
        },
      ],
    },
    {
      id: "guard",
      title: "Tests that would have failed",
      hours: 3,
      kind: "multiple",
      options: [
        {
          text: "A card with six colours before the camera; the tensor's mean of each field against a stated one",
          right: true,
          because: "A wrapped field and an exchanged one are both far from what is stated.",
        },
        {
          text: "Ten known lamps through camera and network, nine of which must be right",
          right: true,
          because: "It is coarse and says nothing of the place, but neither fault gets past it.",
        },
        {
          text: "One picture's int8 input as a constant; scores must equal Python's",
          because: "It passed with both faults, since it begins behind them. It guards model and runtime.",
        },
        {
          text: "A grey ramp before the camera; the tensor must rise from field to field",
          because: "It finds the wrap in the middle of the scale. Grey has no order of channels.",
        },
        {
          text: "An assertion at start: input int8, scale 1/255, zero point −128",
          because:
            "It passed: the model's contract was as expected, and the code did not keep to it. It guards against a new model.",
        },
        {
          text: "A gate on the int8 file's accuracy in Python",
          because: "974 of 1,000 were right there all the time.",
        },
      ],
    },
  ],
});
