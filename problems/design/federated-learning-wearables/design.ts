import { carries, neverCarries } from "#problems/system-design/board/checks/carries.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom, survivesWithout } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { defineDesign } from "#problems/system-design/define.ts";
import { namedSignature } from "./named-signature.ts";
import { rubric } from "./rubric.ts";
import * as worked from "./worked.ts";

const { BRIEF, KIB, MEASURED, NETWORK, TRAINED } = worked;

export default defineDesign({
  title: "Federated learning on 200,000 watches",
  difficulty: "expert",
  topics: ["privacy", "compression", "memory", "deployment"],
  roles: ["edge-architect", "tinyml"],
  minutes: 50,
  shares: { clarify: 15, estimate: 25, architecture: 25, "deep-dive": 20, risks: 15 },
  device: "stm32u575zi",
  sources: [
    "Network: mlcommons/tiny @1afd2c9, benchmark/training/keyword_spotting/trained_models/kws_ref_model.tflite; parameters and MACs counted from its layers",
    "Time and energy of one inference: mlcommons/tiny_results_v1.3, closed/STMicroelectronics/results/NUCLEO_U575ZI_Q/kws",
    "Float32 on cores of this kind, 5.8 to 9.5 cycles per MAC: mlcommons/tiny_results_v1.2, summary.csv, CY8CPROTO-062-4343W (Cortex-M4 at 150 MHz)",
    "Accounting: Bun and Steinke, Concentrated Differential Privacy, arXiv 1605.02065",
    "Secure aggregation: Bonawitz et al., Practical Secure Aggregation for Privacy-Preserving Machine Learning, CCS 2017",
    "Federated averaging: McMahan et al., arXiv 1602.05629; the proximal term of clients: Li et al., arXiv 1812.06127",
    "The watch, its fleet and its currents are invented; each is stated in the brief",
  ],
  glossary: {
    blocks: [
      { type: "sensor", means: "The microphone, with its gate." },
      {
        type: "stage",
        means: "Processing without weights of its own: features, training, clipping and masking, counting.",
      },
      { type: "model", means: "A network, or the part of it that is trained." },
      { type: "memory", means: "What is kept on the watch: examples, slots of flash." },
      { type: "mcu", means: "The processor of the watch." },
      { type: "radio", means: "The Bluetooth chip." },
      { type: "actuator", means: "What the watch shows or does: display, vibration." },
      { type: "phone", means: "The wearer's phone, which passes things on." },
      { type: "service", means: "A program in the cloud: round service, aggregation, evaluation." },
      { type: "registry", means: "Where released models and firmware lie." },
      { type: "store", means: "A database in the cloud." },
      { type: "user", means: "The wearer." },
      { type: "operator", means: "Whoever starts campaigns and releases models." },
    ],
    links: [
      { protocol: "memory", means: "Bytes handed on within the watch." },
      { protocol: "event", means: "An interrupt or a flag; no data." },
      { protocol: "internal", means: "Between services of the maker’s cloud." },
      { protocol: "GATT", means: "Files and values over Bluetooth LE." },
      { protocol: "HTTPS", means: "Between phone and cloud." },
      { protocol: "Secure aggregation", means: "Masked vectors of which only the sum can be read." },
      { protocol: "Release", means: "What an operator signs and starts." },
    ],
  },
  givens: [
    {
      key: "parameters",
      label: "Parameters of the network",
      value: NETWORK.parameters,
      unit: "parameter",
      source: "mlcommons/tiny @1afd2c9, counted",
    },
    {
      key: "macs",
      label: "MACs of the network",
      value: NETWORK.macs,
      unit: "MAC",
      source: "mlcommons/tiny @1afd2c9, counted",
    },
    {
      key: "model_file",
      label: "Model file",
      value: NETWORK.fileBytes,
      unit: "B",
      source: "mlcommons/tiny @1afd2c9",
    },
    {
      key: "inference_time",
      label: "One inference",
      value: MEASURED.milliseconds,
      unit: "ms",
      source: "mlcommons/tiny_results_v1.3, NUCLEO_U575ZI_Q",
    },
    {
      key: "inference_energy",
      label: "One inference",
      value: MEASURED.microjoules,
      unit: "µJ",
      source: "mlcommons/tiny_results_v1.3, NUCLEO_U575ZI_Q",
    },
    {
      key: "core_power",
      label: "Core while it computes",
      value: MEASURED.milliwatts,
      unit: "mW",
      source: "664.42 µJ × 34.489 inferences in a second, same run",
    },
    { key: "clock", label: "Clock", value: 160, unit: "MHz" },
    {
      key: "float_cycles",
      label: "Training code in float32",
      value: BRIEF.floatCyclesPerMac,
      unit: "cycle/MAC",
    },
    { key: "listening", label: "Microphone, gate, sleep", value: BRIEF.listeningMilliwatts, unit: "mW" },
    {
      key: "radio_power",
      label: "Bluetooth while it sends or receives",
      value: BRIEF.radioMilliwatts,
      unit: "mW",
    },
    { key: "goodput", label: "Bluetooth", value: BRIEF.goodputBytesPerSecond / 1000, unit: "kB/s" },
    {
      key: "agreement",
      label: "Agreement of masks, each way",
      value: BRIEF.agreementBytes / 1000,
      unit: "kB",
    },
    { key: "dropout", label: "Selected watches that do not report", value: BRIEF.dropout * 100, unit: "%" },
    { key: "noise", label: "Noise multiplier", value: BRIEF.noise, unit: "" },
    { key: "firmware_sram", label: "SRAM of firmware and stacks", value: 96, unit: "KiB" },
    { key: "runtime_sram", label: "SRAM of the runtime beside the activations", value: 12, unit: "KiB" },
    { key: "firmware_flash", label: "Flash of the firmware", value: 560, unit: "KiB" },
    { key: "boot_flash", label: "Boot loader and settings", value: 32, unit: "KiB" },
  ],
  rows: [
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
      asks: "Weights, gradients and stored outputs of the trained layers in float32, one example at a time. The outputs are those of the convolution, before pooling.",
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
  ],
  totals: [
    {
      key: "sram_total",
      label: "SRAM while training",
      unit: "KiB",
      formula: "sram",
      limit: { atMost: 256 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "flash_total",
      label: "Flash",
      unit: "KiB",
      formula: "flash",
      limit: { atMost: 1792 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "night_total",
      label: "Training in one night",
      unit: "s",
      formula: "train_time",
      limit: { atMost: 120 },
      shows: "gauge",
    },
    {
      key: "energy_total",
      label: "Energy per day",
      unit: "J",
      formula: "energy",
      limit: { atMost: 60 },
      shows: "gauge",
    },
    {
      key: "traffic_total",
      label: "Bluetooth each time that a watch takes part",
      unit: "kB",
      formula: "update + 2 * agreement + trained * 4 B",
      limit: { atMost: 64 },
      shows: "gauge",
    },
    {
      key: "epsilon_total",
      label: "ε of a campaign",
      unit: "",
      formula: "epsilon",
      limit: { atMost: 5 },
      shows: "gauge",
    },
  ],
  checks: [
    {
      id: "examples-stay",
      says: "Neither audio nor features leave the watch.",
      teaches:
        "Features of a second of sound can be turned back into speech that is understood. What learns must come to them.",
      test: neverLeaves({ cargo: ["raw", "features"], place: "device" }),
    },
    {
      id: "updates-aggregated",
      says: "What a watch has learnt reaches a service in the cloud.",
      teaches:
        "Without a way for updates there is personalisation, which may be enough, but nobody else learns from it.",
      test: pathFrom({
        from: { place: "device" },
        to: { type: "service", place: "cloud" },
        over: ["update"],
      }),
    },
    {
      id: "masks-agreed",
      says: "Keys reach the watch, so that updates can be masked.",
      teaches:
        "Weights sent over HTTPS are in clear on the server. Masks that cancel in the sum need keys agreed among the watches of a round, and shares for those that drop out.",
      test: carries({ cargo: "key", to: { place: ["device", "phone"] } }),
    },
    {
      id: "updates-not-kept",
      says: "No store and no registry receives learnt updates.",
      teaches:
        "An update of one watch tells about its examples. What is stored will be read; only the sum may be kept.",
      test: neverCarries({ cargo: "update", to: { type: ["store", "registry", "broker"] } }),
    },
    {
      id: "model-updatable",
      says: "A new common model reaches each model on the watch.",
      teaches:
        "Wearers who do not take part get the better model too: that is what makes the effort worth it.",
      test: reachesByUpdate({ to: "model" }),
    },
    {
      id: "models-signed",
      says: "What is installed on the watch is signed.",
      teaches:
        "A model decides what is counted. The aggregate comes from a thousand strangers; a release is what somebody answers for. The keys for masks are others; the links of the model must name the signature.",
      test: namedSignature,
    },
    {
      id: "counts-alone",
      says: "The watch counts and shows without phone and cloud.",
      teaches:
        "Learning is a service of the night. If counting depends on it, each outage is a gap in somebody's record.",
      test: survivesWithout({ type: ["phone", "service", "registry"], from: "sensor", to: "user" }),
    },
    {
      id: "quality-reported",
      says: "Figures about quality go from the watch to the cloud.",
      teaches:
        "Nobody sees the examples, so the only test set is in the field: hits and misses on examples held back, added up as updates are.",
      test: pathFrom({ from: { place: "device" }, to: { place: "cloud" }, over: ["telemetry", "result"] }),
    },
  ],
  rubric,
  followUps: [
    {
      id: "half-the-sram",
      minute: 15,
      listensFor: [
        "128 KiB less 108 KiB of firmware and runtime leave 20,480 B, of which the arena takes 16,000 B",
        "train the dense layer alone: 780 parameters, 6,240 B for weights and gradients, the pooled 64 values as input, the arena reused once they are there",
        "says what is lost (the last convolution adapts to sounds, the dense layer only weighs them) and that a mask of 1,000 B in place of 32,000 B is not enough alone",
      ],
    },
    {
      id: "few-take-part",
      minute: 22,
      listensFor: [
        "with 100 reports the noise share is 2.8: longer than any update, the round teaches nothing",
        "not less noise silently: fewer rounds, larger cohorts over several nights, fewer parameters, or no common learning but a personal head",
        "that 100 is also a smaller crowd to hide in, and a bound below which no sum is opened",
      ],
    },
    {
      id: "poisoned",
      minute: 29,
      listensFor: [
        "masks hide single updates, so they cannot be inspected: clipping bounds what one watch can do, and it must be enforced, by attested firmware or a proof of range",
        "damage of k of 1,000 watches is at most k / 1,000 of the clip; evaluation on held-out examples and on a panel before release",
        "release stays a human decision with a way back",
      ],
    },
    {
      id: "ten-times-the-fleet",
      minute: 36,
      listensFor: [
        "two million watches do not need rounds of 10,000: the cohort is set by noise, not by the fleet",
        "groups for the masks stay small because agreement grows with the group; larger cohorts are sums of groups",
        "what really grows: releases (2 million × 19,760 B = 40 GB), skew between kinds of homes, support",
      ],
    },
    {
      id: "audit-trail",
      minute: 43,
      listensFor: [
        "a ledger for each campaign: consent by version, rounds, cohort size, σ, clip, ε spent, code of the aggregator, model that came out",
        "each watch keeps its own list of rounds and can show it; the server need not know who took part",
        "withdrawal: no further rounds, examples erased; what is in a model stays in it, bounded by ε, and the consent says so",
      ],
    },
  ],
  weak: [
    {
      id: "cloud-training",
      says: "Uploads features because they are “not audio”, and trains in the cloud.",
      fails: [
        "traffic_total",
        "examples-stay",
        "updates-aggregated",
        "masks-agreed",
        "update",
        "training_memory",
        "sram",
        "train_time",
        "round_uplink",
        "epsilon",
        "noise_share",
      ],
    },
    {
      id: "plain-averages",
      says: "Federated averaging as in a tutorial: float32 updates of everything, kept in a bucket, noise on the weights with a budget that counts down.",
      fails: [
        "energy_total",
        "masks-agreed",
        "updates-not-kept",
        "quality-reported",
        "trained",
        "update",
        "training_memory",
        "sram",
        "train_time",
        "selected",
        "round_uplink",
        "epsilon",
        "noise_share",
        "sram_total",
        "night_total",
        "traffic_total",
        "epsilon_total",
      ],
    },
    {
      id: "energy-forgets",
      says: "A sound protocol, but sums without what is always on, one slot, eight bits a value, and models that anybody can push.",
      fails: ["models-signed", "update", "round_uplink", "flash", "energy"],
    },
  ],
});
