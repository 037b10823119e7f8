import { givens } from "#problems/design/federated-learning-wearables/givens.ts";
import { namedSignature } from "#problems/design/federated-learning-wearables/named-signature.ts";
import { rows } from "#problems/design/federated-learning-wearables/rows.ts";
import { rubric } from "#problems/design/federated-learning-wearables/rubric.ts";
import { carries, neverCarries } from "#problems/system-design/board/checks/carries.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom, survivesWithout } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { defineDesign } from "#problems/system-design/define.ts";

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
  givens,
  rows,
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
        "Speech can be rebuilt in part from features of a second of sound. What learns must come to them.",
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
