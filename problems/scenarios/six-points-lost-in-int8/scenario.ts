import { count } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

/** Of `dw2` in artefacts/layers.csv. */
const rms = 1.15;
const errorRms = 0.146;
const p999 = 5.11;
const step = 0.7349;
/** Its largest value with the self-test tone and without, in artefacts/calibration.csv. */
const maximum = 187.4;
const nextMaximum = 6.31;

function decibels(ratio: number): number {
  return 20 * Math.log10(ratio);
}

export default defineScenario({
  title: "Six points lost in int8",
  difficulty: "medium",
  topics: ["quantisation", "deployment"],
  roles: ["tinyml", "edge-architect"],
  seconds: 1200,
  sources: [
    "The headset and its measurements are invented; the table was computed from drawn activations by the rules below",
    "int8 scheme, per channel and per tensor, bias scale: [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
    "Comparing float and int8 tensor by tensor: TensorFlow Lite, Quantization Debugger",
  ],
  artefacts: {
    layers: { kind: "table", file: "layers.csv", title: "Activations, each quantised alone" },
    calibration: { kind: "table", file: "calibration.csv", title: "Largest value of dw2, by clip" },
  },
  steps: [
    {
      id: "where-first",
      title: "Which half loses the points",
      hours: 1,
      kind: "single",
      options: [
        {
          text: "Run the int8 file on the workstation over the same clips, and the float model over the headset's features",
          right: true,
          because:
            "Two runs swap one half at a time. Whichever keeps the loss holds the cause, and neither needs the bench.",
        },
        {
          text: "Start quantisation-aware training; int8 costs some points anyway",
          hours: 40,
          because:
            "The release before lost 0.4 points with the same network, so that six are no price of int8. You would come back after a week with a file that is better for reasons that you don't know.",
        },
        {
          text: "Compare the kernels' outputs code by code, optimised against reference",
          hours: 8,
          because:
            "You would find codes that differ by one in a few outputs in a thousand, from rounding, and agreement on nearly every clip. That moves single clips, not 180.",
        },
        {
          text: "Record what the microphone path delivers and compare spectra",
          hours: 6,
          because:
            "You would find two spectra that agree: the clips came over a cable. It is a good measurement for a suspect that two runs at the desk can acquit.",
        },
      ],
    },
    {
      id: "which-view",
      title: "Where in the file",
      unlocks: ["layers"],
      hours: 2,
      kind: "single",
      options: [
        {
          text: "Confusion matrices of float and int8, word by word",
          hours: 2,
          because:
            "You would see all twelve words lose a little, the quiet ones more. It says who suffers, not where in the network.",
        },
        {
          text: "Error of each tensor against float with every tensor quantised, down to the output",
          hours: 3,
          because:
            "You would see a good start, a bad tensor, and everything after it bad as well, since errors travel. From the middle on you can't tell a culprit from a victim.",
        },
        {
          text: "Error of each tensor when it alone is quantised, against its float values",
          right: true,
          because:
            "Alone, a tensor has only its own error. Signal over noise is comparable between layers whatever their scales are.",
        },
        {
          text: "Histograms of the weights, layer by layer, to find wide ones",
          hours: 4,
          because:
            "You would find a depthwise layer with one channel far larger than the rest, and spend the afternoon on it: with a scale for each channel that costs the others nothing.",
        },
      ],
    },
    {
      id: "sqnr",
      title: "How bad dw2 is",
      hours: 0.1,
      kind: "numeric",
      unit: "dB",
      tolerance: { absolute: 0.15 },
      digits: 4,
      answer: () => decibels(rms / errorRms),
      steps: () => [
        ["Ratio of the two rms values", `${rms} / ${errorRms} = ${count(rms / errorRms, 4)}`],
        [
          "rms is an amplitude: twenty times the logarithm",
          `20 × log10(${count(rms / errorRms, 4)}) = ${count(decibels(rms / errorRms), 4)} dB`,
        ],
      ],
      slips: [
        {
          name: "ten times the logarithm",
          answer: () => decibels(rms / errorRms) / 2,
          says: "Ten times the logarithm is for powers. These are rms values: square them first, or take twenty.",
        },
        {
          name: "natural logarithm",
          answer: () => 20 * Math.log(rms / errorRms),
          says: "This is the natural logarithm. Decibels are defined by the logarithm to base ten.",
        },
        {
          name: "maximum for the signal",
          answer: () => decibels(maximum / errorRms),
          says: "This takes the peak for the signal. One value of one clip makes it look excellent, which is how it went unnoticed.",
        },
        {
          name: "99.9 percentile for the signal",
          answer: () => decibels(p999 / errorRms),
          says: "The 99.9 percentile is nearly a peak. The signal of this ratio is the rms.",
        },
        {
          name: "scale for the noise",
          answer: () => decibels(rms / step),
          says: "The scale is the width of a step, not the error. The table has the measured rms of the error.",
        },
        {
          name: "scale over root twelve",
          answer: () => decibels(rms / (step / Math.sqrt(12))),
          says: "The scale over √12 is the model for evenly spread errors. Half of these values are exact zeros, so that the measured error is smaller.",
        },
      ],
      golden: [{ answer: 17.927, source: "Python: 20 * math.log10(1.15 / 0.146)" }],
    },
    {
      id: "signatures",
      title: "What each cause would look like",
      hours: 0.5,
      kind: "matching",
      pairs: [
        {
          left: "One tensor's maximum is dozens of times its 99.9 percentile, and its noise fits its scale",
          right: "A rare value stretched the range in calibration",
          because:
            "The step is right for the range and far too wide for what the tensor usually holds: nearly all values share a handful of codes.",
        },
        {
          left: "A depthwise layer's weights are noisy in all channels but the largest",
          right: "One weight scale for the whole layer",
          because:
            "Channels of a depthwise layer differ widely, and the largest sets the scale of all. With a scale per channel the error of each follows its own size.",
        },
        {
          left: "The float values of the input tensor already differ between training and calibration",
          right: "Features computed or scaled in another way",
          because:
            "Nothing is quantised yet at that point. A front end that changed shows before the first layer, and in the float model too.",
        },
        {
          left: "Many values sit at code 127 of one tensor, and the error is all on one side",
          right: "The range is too narrow, so that values clip",
          because: "Saturation cuts in one direction only. Rounding errs on both sides and has no mean.",
        },
        {
          left: "Every tensor alone is near 40 dB, and the loss grows with the number of layers",
          right: "Ordinary rounding noise adds up, with no single culprit",
          because:
            "That is the case in which quantisation-aware training, or 16-bit activations, are worth their price.",
        },
      ],
      distractors: ["Kernels that round in another way than the reference"],
    },
    {
      id: "change",
      title: "What to change",
      shows: ["calibration"],
      hours: 1,
      kind: "single",
      options: [
        {
          text: "Calibrate with 5,000 clips of the three sites instead of 200",
          hours: 4,
          because:
            "You would get the same 187.4, to the digit. A range from minimum to maximum can only grow when clips are added.",
        },
        {
          text: "Write a smaller scale for this tensor into the finished file",
          hours: 6,
          because:
            "You would get something worse: the biases of the next layer are stored in units of this scale times the weight's, so that they are now off by the same factor.",
        },
        {
          text: "Use 16-bit activations for the whole network",
          hours: 16,
          because:
            "You would get 91.7 %, twice the activations in SRAM and slower kernels, and one clip would go on choosing the range.",
        },
        {
          text: "Take `selftest_1k.wav` out of the set, and calibrate again",
          right: true,
          because:
            "It is the power-on tone and no speech, and the headset never classifies while it plays. A calibration set has to look like what the model will see, and nothing else.",
        },
        {
          text: "Leave this tensor in float, as in the experiment",
          hours: 12,
          because:
            "You would get 91.5 %, and two more operators to convert to and fro around a float kernel in the middle of the network. An experiment that locates a fault is not a repair.",
        },
      ],
    },
    {
      id: "gain",
      title: "What it should bring",
      hours: 0.1,
      kind: "numeric",
      unit: "dB",
      tolerance: { absolute: 0.15 },
      digits: 4,
      answer: () => decibels(maximum / nextMaximum),
      steps: () => [
        "The range is divided into 255 steps before and after, so that the scales are in the ratio of the ranges.",
        [
          "Power goes with the square of the scale",
          `10 × log10((187.4 / 6.31)²) = 20 × log10(${count(maximum / nextMaximum, 4)}) = ${count(decibels(maximum / nextMaximum), 4)} dB`,
        ],
      ],
      slips: [
        {
          name: "square forgotten",
          answer: () => decibels(maximum / nextMaximum) / 2,
          says: "The power goes with $s^2$: the square doubles the decibels.",
        },
        {
          name: "bits for decibels",
          answer: () => Math.log2(maximum / nextMaximum),
          says: "That is the gain in bits. Each bit is 6.02 dB.",
        },
        {
          name: "99.9 percentile for the new range",
          answer: () => decibels(maximum / p999),
          says: "This takes the 99.9 percentile for the new range. Calibration still goes from minimum to maximum, which is 6.31 without the tone.",
        },
      ],
      golden: [{ answer: 29.4548, source: "Python: 20 * math.log10(187.4 / 6.31)" }],
    },
    {
      id: "guard",
      title: "What keeps it from coming back",
      hours: 4,
      kind: "free",
      points: [
        {
          text: "A gate on the accuracy of the int8 file against float, on the workstation, at each conversion",
          evidence: ["gate & accuracy", "int8 & float & point", "fail & accuracy", "threshold & accuracy"],
          weight: 2,
        },
        {
          text: "Signal over noise of each tensor alone, with a floor, kept as a report of the build",
          evidence: [
            "sqnr",
            "signal & noise",
            "each tensor",
            "per tensor & error",
            "each layer",
            "per-layer",
          ],
          weight: 2,
        },
        {
          text: "The calibration set is a versioned list with hashes, reviewed, not a folder",
          evidence: ["version & calibration", "hash", "review & calibration", "manifest", "list of files"],
          weight: 2,
        },
        {
          text: "A check on ranges: maximum against a high percentile, and which clip sets it",
          evidence: ["percentile", "99.9", "p99", "range & clip", "maximum & clip", "outlier", "max & ratio"],
          weight: 2,
        },
        {
          text: "The set must stand for what the model will see: sites, speakers, levels, and no test signals",
          evidence: ["represent", "self-test", "tone", "test signal", "in use", "real use", "power-on"],
        },
        {
          text: "Who looks when the gate fails, or what the first look is",
          evidence: ["owner", "who", "runbook", "first look", "when it fails"],
        },
      ],
      reference: `The conversion fails when the int8 file loses more than one point of accuracy against float, on the workstation, over the same 3,000 clips.
It writes a report with signal over noise for each tensor quantised alone, and fails below 30 dB.
It also prints, for each tensor, the maximum, the 99.9 percentile and the clip that set the range, and fails when the maximum is more than twice the percentile.
The calibration set is a versioned list of files with hashes; a change of it is reviewed like a change of code.
It has to represent what the model will see: all sites, speakers and levels, and no test signals such as the tone.
When the gate fails, whoever converted looks at the table of ranges first, and only then at training.`,
      followUp:
        "Suppose the outlier were real: a word that drives one channel to 187. Which three remedies would you compare, and what does each cost on the device?",
    },
  ],
});
