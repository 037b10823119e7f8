import * as worked from "#problems/design/federated-learning-wearables/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const { BRIEF, KIB, MEASURED, NETWORK, TRAINED } = worked;

/** What is estimated, with what known mistakes give. */
export const rows = [
  {
    key: "full_update",
    label: "Update of the whole network",
    unit: "kB",
    asks: "What one watch would send if it trained everything and sent float32.",
    worked: worked.fullUpdate() / 1000,
    golden: 90.416,
    within: 0.05,
    slips: [
      {
        value: NETWORK.fileBytes / 1000,
        says: "The model file also holds scales, shapes and names; an update is one value for each parameter.",
      },
      {
        value: NETWORK.parameters / 1000,
        says: "One byte a parameter is int8; float32 was asked, as the figure to beat.",
      },
    ],
    explains: "22,604 parameters × 4 B = 90.4 kB.",
  },
  {
    key: "trained",
    label: "Parameters that are trained",
    unit: "parameter",
    asks: "Of the last pointwise convolution and the dense layer, with biases.",
    worked: worked.trained(),
    golden: 4940,
    within: 0.01,
    slips: [
      { value: 64 * 64 + 64 * 12, says: "The biases are missing: 64 and 12." },
      { value: NETWORK.parameters, says: "That is the whole network; the brief trains two layers." },
    ],
    explains: "64 × 64 + 64 = 4,160 and 64 × 12 + 12 = 780.",
  },
  {
    key: "update",
    label: "Masked update of one watch",
    unit: "kB",
    asks: "Bytes of the values alone, each with as many bits as the sum of 1,000 reports needs, packed without gaps.",
    worked: worked.update() / 1000,
    golden: 11.115,
    within: 0.05,
    slips: [
      {
        value: worked.trained() / 1000,
        says: "Eight bits a value: the sum of 1,000 of them overflows, and masks cannot be told from an overflow.",
      },
      {
        value: (worked.trained() * 4) / 1000,
        says: "That is float32. Masks cancel in integers, so values are rounded before they are masked.",
      },
      {
        value: (worked.trained() * 2) / 1000,
        says: "16 bits hold the sum of 256 values of 8 bits, not of 1,000.",
      },
      {
        value: (NETWORK.parameters * 18) / 8000,
        says: "That is the whole network; the brief trains two layers.",
      },
      {
        value: worked.fullUpdate() / 1000,
        says: "That is the whole network in float32: the figure to beat.",
      },
    ],
    explains:
      "256 × 1,000 = 256,000 values need ⌈log2⌉ = 18 bits; 4,940 × 18 bit = 88,920 bit = 11,115 B. The mask makes what is sent incompressible: sending only the largest values would need the same places on every watch.",
  },
  {
    key: "training_memory",
    label: "SRAM that training adds",
    unit: "KiB",
    asks: "Weights, the gradient of each weight, and stored outputs of the trained layers in float32, one example at a time. The outputs are those of the convolution, before pooling.",
    worked: worked.trainingMemory() / KIB,
    golden: 69.84375,
    within: 0.15,
    slips: [
      {
        value: (8 * worked.trained()) / KIB,
        says: "The outputs of the convolution are missing: 8,000 values in float32, kept for the backward pass.",
      },
      {
        value: (4 * (worked.trained() + TRAINED.outputs)) / KIB,
        says: "Weights and gradients are two copies.",
      },
      {
        value: worked.trainingMemory() / 4 / KIB,
        says: "One byte a value is int8; training here is in float32.",
      },
      {
        value: (4 * (2 * NETWORK.parameters + 9 * 8000 + 490)) / KIB,
        says: "That trains the whole network: nine layers' outputs would have to be kept.",
      },
    ],
    explains:
      "(4,940 weights + 4,940 gradients + 8,000 outputs) × 4 B = 71,520 B. Training everything would take some 471,000 B, mostly for outputs of nine layers.",
  },
  {
    key: "sram",
    label: "Peak SRAM while training",
    unit: "KiB",
    asks: "Arena of the frozen layers, what training adds, runtime, firmware with stacks.",
    worked: worked.sram() / KIB,
    golden: 193.46875,
    within: 0.15,
    slips: [
      {
        value: (worked.sram() - worked.trainingMemory()) / KIB,
        says: "That is the watch while it listens. Training has the larger peak.",
      },
      {
        value: (worked.sram() + NETWORK.fileBytes) / KIB,
        says: "The model file is in there; frozen weights are read from flash.",
      },
      { value: (worked.sram() - BRIEF.firmwareSram) / KIB, says: "The firmware's 96 KiB are missing." },
    ],
    explains:
      "16,000 + 71,520 + 12,288 + 98,304 = 198,112 B. One arena serves listening and training, because they do not happen at once.",
  },
  {
    key: "flash",
    label: "Flash",
    unit: "KiB",
    asks: "Two slots of firmware with model, 200 examples, two copies of the trained weights, boot loader.",
    worked: worked.flash() / KIB,
    golden: 1391.640625,
    within: 0.15,
    slips: [
      {
        value: (worked.flash() - BRIEF.firmwareFlash - NETWORK.fileBytes) / KIB,
        says: "One slot. An update that fails has nothing to fall back to.",
      },
      {
        value: (worked.flash() + BRIEF.examples * (32_000 - NETWORK.inputBytes)) / KIB,
        says: "Examples were counted as a second of audio each; features are kept, 490 B.",
      },
    ],
    explains: "2 × (573,440 + 53,936) + 98,000 + 39,520 + 32,768 = 1,425,040 B.",
  },
  {
    key: "train_time",
    label: "Training in one night",
    unit: "s",
    asks: "200 examples, 3 epochs: frozen layers in int8, then forward and backward of the trained layers in float32.",
    worked: worked.trainTime(),
    golden: 44.80296090190789,
    within: 0.2,
    slips: [
      { value: 600 * 0.02899, says: "That is forward only, in int8." },
      { value: worked.trainTime() / 3, says: "One epoch; the brief trains three." },
      {
        value: (600 * 3 * NETWORK.macs * 8) / 160e6,
        says: "Everything was computed in float32 and backward; the frozen layers run forward in int8.",
      },
      {
        value: worked.trainTime() - (600 * TRAINED.macs * 8) / 160e6,
        says: "The backward pass is missing: as many MACs again.",
      },
    ],
    explains:
      "Frozen: 2,144,000 of 2,656,768 MACs, 23.4 ms. Trained: 2 × 512,768 MAC × 8 cycles / 160 MHz = 51.3 ms. 600 × 74.7 ms = 44.8 s.",
  },
  {
    key: "energy",
    label: "Energy per day",
    unit: "J",
    asks: "Of the whole function on a day on which the watch takes part: listening, inferences, one training, radio both ways.",
    worked: worked.energy(),
    golden: 56.86996592965368,
    within: 0.15,
    slips: [
      {
        value: worked.energy() - 0.6e-3 * 86_400,
        says: "Microphone, gate and sleep are missing: nine tenths of the day.",
      },
      {
        value: worked.energy() + 22.9e-3 * 86_400,
        says: "The core computes for minutes of the day, not for all of it.",
      },
      { value: 6000 * MEASURED.microjoules * 1e-6, says: "Inferences alone." },
    ],
    explains:
      "0.60 mW × 86,400 s = 51.8 J; 6,000 × 664.4 µJ = 4.0 J; 22.9 mW × 44.8 s = 1.0 J; 46.9 kB at 40 kB/s and 15 mW = 0.02 J. Learning is 2 % of the day: energy is no reason against it, trust would be.",
  },
  {
    key: "selected",
    label: "Watches to select for a round",
    unit: "",
    asks: "So that 1,000 report on average.",
    worked: worked.selected(),
    golden: 1250,
    within: 0.03,
    slips: [
      { value: 1200, says: "20 % of those selected drop out, not 20 % of 1,000: 1,200 × 80 % are 960." },
      { value: 5000, says: "20 % are those that do not report." },
    ],
    explains:
      "1,000 / 0.8 = 1,250. That is the mean: half of the rounds would fall short by a few. With 1,293 the thousand are reached in 99 rounds of 100.",
  },
  {
    key: "round_uplink",
    label: "Uplink that the server receives in a round",
    unit: "MB",
    asks: "From the 1,000 watches that report: values and their part of the agreement of masks.",
    worked: worked.roundUplink() / 1e6,
    golden: 19.115,
    within: 0.1,
    slips: [
      {
        value: worked.update() / 1000,
        says: "The agreement of masks is missing: 8 kB for each watch, almost as much as the values.",
      },
      {
        value: (1000 * worked.fullUpdate()) / 1e6,
        says: "That is 1,000 dense float32 updates in clear, which the brief rules out.",
      },
    ],
    explains:
      "1,000 × (11,115 + 8,000) B = 19.1 MB: nothing for a server. Bandwidth is not what limits this design.",
  },
  {
    key: "epsilon",
    label: "ε of a campaign at δ = 10⁻⁶",
    unit: "",
    asks: "For a wearer who takes part in the largest number of rounds.",
    worked: worked.epsilon(),
    golden: 4.468145340672775,
    within: 0.05,
    slips: [
      { value: 1 / 32 + 2 * Math.sqrt((1 / 32) * Math.log(1e6)), says: "That is one round; ten add up." },
      {
        value: 10 * (1 / 32 + 2 * Math.sqrt((1 / 32) * Math.log(1e6))),
        says: "Adding ε round by round is valid but wasteful: ρ adds up, and ε is computed once.",
      },
      {
        value: 10 / 32 + 2 * Math.sqrt((10 / 32) * Math.log10(1e6)),
        says: "The logarithm is the natural one.",
      },
    ],
    explains: "ρ = 10 / (2 × 16) = 0.3125; ε = 0.3125 + 2 √(0.3125 × 13.816) = 4.47.",
  },
  {
    key: "noise_share",
    label: "Noise in the average update",
    unit: "",
    asks: "Length of the noise vector in the average of 1,000 reports, as a share of the length to which one update is clipped. A Gaussian vector of d values with deviation s has a length of about s √d.",
    worked: worked.noiseShare(),
    golden: 0.28114053425288926,
    within: 0.1,
    slips: [
      { value: 4 / 1000, says: "That is the deviation of one value; the vector has 4,940 of them." },
      {
        value: (4 * Math.sqrt(NETWORK.parameters)) / 1000,
        says: "That is for the whole network: twice the noise, the strongest reason to train two layers.",
      },
      {
        value: 4 * Math.sqrt(4940),
        says: "That is the noise in the sum; the average divides it by 1,000.",
      },
    ],
    explains: "4 × √4,940 / 1,000 = 0.28. For all 22,604 parameters it would be 0.60.",
  },
] satisfies DesignInput["rows"];
