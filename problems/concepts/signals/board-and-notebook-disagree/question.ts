import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "Board and notebook disagree",
  difficulty: "hard",
  topics: ["signals", "deployment"],
  roles: ["tinyml", "iot"],
  seconds: 300,
  sources: [
    "Own reasoning; centred frames and mel scales as in the documentation of [librosa](https://librosa.org/doc/latest/index.html)",
  ],
  hints: ["How would you find out at which stage the two computations part?"],
  points: [
    {
      text: "Take the microphone out: feed the same recorded samples to both, and compare numbers, not labels",
      evidence: [
        "same sample",
        "same recording",
        "same clip",
        "same wav",
        "recorded samples",
        "inject",
        "bypass & microphone",
        "without the microphone",
      ],
      weight: 2,
    },
    {
      text: "Compare stage by stage and stop at the first that differs: frames, spectrum, filters, logarithm, codes",
      evidence: ["stage by stage", "each stage", "every stage", "intermediate", "first & differ", "bisect"],
      weight: 2,
    },
    {
      text: "Framing: length, hop, and whether frames are centred on padded ends (51 frames instead of 49)",
      evidence: ["centre", "center", "padd", "number of frames", "hop & frame", "hop length", "hop size"],
    },
    {
      text: "Spectrum and logarithm: kind of window, mel scale (HTK or Slaney), power or magnitude, floor, samples as ±1 or ±32,768",
      evidence: [
        "mel",
        "slaney",
        "htk",
        "log & floor",
        "natural log",
        "decibel",
        "magnitude",
        "32,768",
        "hann",
      ],
      weight: 2,
    },
    {
      text: "The model's input: scale and zero point, int8 or uint8, order of time and coefficients",
      evidence: ["zero point", "zero-point", "input scale", "uint8", "transpos"],
      weight: 2,
    },
    {
      text: "Then keep it so: golden vectors in a test on host and board, or one implementation for training and firmware",
      evidence: [
        "golden",
        "regression",
        "continuous integration",
        "same implementation",
        "one implementation",
        "same c code",
        "unit test",
      ],
      weight: 2,
    },
  ],
  reference: `First I take the microphone out of the question: the same recorded samples go into both, from a file on the host and from an array or over the debugger on the board.
If the scores then agree, it is gain, sampling rate or the microphone; if not, it is code.
I dump intermediate results and compare stage by stage, as numbers, until the first one differs: samples, frames, spectrum, filters, logarithm, codes.
Framing is a classic: centred frames with padding give 51 frames instead of 49 and shift all of them by half a window.
Then the conventions of the spectrum: periodic or symmetric Hann window, power or magnitude, HTK's or Slaney's mel scale, base and floor of the logarithm, and whether samples run to 1 or to 32,768.
At the end the input tensor: is it quantised with the model's scale and zero point, as int8, with time and coefficients in the order of training?
When it is found, a golden vector of each stage becomes a test that runs on the host and on the board, or training calls the firmware's C code.`,
  followUp: "All stages agree to 1 %, and the field is still worse than the test set. What next?",
});
