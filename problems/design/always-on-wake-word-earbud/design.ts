import { rawOnlyAfterModel } from "#problems/design/always-on-wake-word-earbud/after-accept.ts";
import { givens } from "#problems/design/always-on-wake-word-earbud/givens.ts";
import { rows } from "#problems/design/always-on-wake-word-earbud/rows.ts";
import { rubric } from "#problems/design/always-on-wake-word-earbud/rubric.ts";
import { carries } from "#problems/system-design/board/checks/carries.ts";
import { gatedBy } from "#problems/system-design/board/checks/gated-by.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";

export default defineDesign({
  title: "Always-on wake word in an earbud",
  difficulty: "hard",
  topics: ["energy", "signals", "memory", "deployment"],
  roles: ["edge-architect", "tinyml"],
  minutes: 45,
  shares: { clarify: 15, estimate: 25, architecture: 25, "deep-dive": 20, risks: 15 },
  device: "stm32u385rg",
  sources: [
    "Network: mlcommons/tiny @1afd2c9, benchmark/training/streaming_wakeword/trained_models/str_ww_ref_model.tflite; MACs and live bytes counted from its layers",
    "Time and power of the network on this part: mlcommons/tiny_results_v1.3, closed/STMicroelectronics/results/NUCLEO_U385RG_Q/sww/energy/results.txt",
    "Hours without an accept: the exact bound for zero events of a Poisson process, −ln 0.05, known as the rule of three",
    "The product, its currents and its limits are invented; each is stated in the brief",
  ],
  glossary: {
    blocks: [
      { type: "sensor", means: "What turns sound into samples." },
      {
        type: "stage",
        means: "Processing without weights: a gate, features, a filter over scores, a stream.",
      },
      { type: "model", means: "A network with weights." },
      { type: "memory", means: "Bytes that are kept: a ring of samples, features, flash with its slots." },
      { type: "mcu", means: "The processor on which stages and models run." },
      { type: "radio", means: "The Bluetooth chip." },
      { type: "phone", means: "The wearer's phone with the maker's application." },
      { type: "registry", means: "Where released firmware and models lie." },
      { type: "service", means: "Anything that runs in the cloud." },
      { type: "user", means: "The wearer." },
      { type: "operator", means: "Whoever releases versions and watches the fleet." },
    ],
    links: [
      { protocol: "PDM", means: "Bits of a digital microphone." },
      { protocol: "memory", means: "Bytes handed on within the part." },
      { protocol: "event", means: "An interrupt or a flag; no data." },
      { protocol: "I2S", means: "Samples between two chips." },
      { protocol: "GATT", means: "Small values and files over Bluetooth LE." },
      {
        protocol: "Bluetooth LE",
        means: "Between earbud and phone; “encrypted” says that the pair is bonded.",
      },
      { protocol: "HTTPS", means: "Between the phone and the cloud." },
      { protocol: "Release", means: "What an operator signs and starts." },
    ],
  },
  givens,
  rows,
  totals: [
    {
      key: "sram_total",
      label: "SRAM",
      unit: "KiB",
      formula: "sram",
      limit: { atMost: 192 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "flash_total",
      label: "Flash",
      unit: "KiB",
      formula: "flash",
      limit: { atMost: 896 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "latency_total",
      label: "End of the word to the report",
      unit: "ms",
      formula: "latency",
      limit: { atMost: 200 },
      shows: "gauge",
    },
    {
      key: "power_total",
      label: "Average power while worn",
      unit: "mW",
      formula: "energy / worn",
      limit: { atMost: 3 },
      shows: "gauge",
    },
    {
      key: "busy_total",
      label: "Busy while the gate is open",
      unit: "%",
      formula: "frame_time / hop",
      limit: { atMost: 80 },
      shows: "gauge",
    },
  ],
  checks: [
    {
      id: "gated-model",
      says: "The network on the earbud rests until something cheaper wakes it.",
      teaches: "Without a gate the network alone draws 3.98 mW, a third more than the whole budget.",
      test: gatedBy({ gate: "wake", type: "model", place: "device" }),
    },
    {
      id: "decides-alone",
      says: "From the microphone to the model, everything is on the earbud.",
      teaches: "On a plane, and with the phone in another room, the word must still be recognised.",
      test: pathFrom({
        from: { type: "sensor", place: "device" },
        to: { type: "model", place: "device" },
        over: ["raw", "features"],
      }),
    },
    {
      id: "scores-filtered",
      says: "A stage stands between the scores of the model and what follows from them.",
      teaches:
        "31 scores a second, each taken at its word, are many false accepts an hour: smoothing, a threshold and a pause after an accept turn scores into an event.",
      test: carries({ cargo: "result", from: { type: "model" }, to: { type: "stage", place: "device" } }),
    },
    {
      id: "audio-after-accept",
      says: "Audio leaves the earbud only behind a verdict of its model.",
      teaches:
        "A microphone that streams first and asks afterwards is what the wearer was promised not to have, and what the radio budget cannot pay.",
      test: rawOnlyAfterModel,
    },
    {
      id: "no-audio-to-the-cloud",
      says: "No audio goes from the phone to anywhere else.",
      teaches:
        "The brief lets audio reach the phone. A debugging upload that somebody adds later breaks the promise for the whole fleet.",
      test: neverLeaves({ cargo: "raw", place: "phone" }),
    },
    {
      id: "model-updatable",
      says: "Updates reach the network on the earbud.",
      teaches:
        "Thresholds and models are wrong in ways that only the field shows; what cannot be updated stays wrong.",
      test: reachesByUpdate({ to: "model" }),
    },
    {
      id: "updates-signed",
      says: "What is installed on the earbud is signed.",
      teaches:
        "An encrypted connection proves who passes an image on, not who made it. The boot loader must check a signature and a version that only grows.",
      test: signed({ cargo: ["firmware", "model"] }),
    },
    {
      id: "links-say-what",
      says: "Each link from one place to another states protocol, payload and rate.",
      teaches: "An arrow without a rate has no energy, and an arrow without a payload has no privacy.",
      test: linksSayWhat({ between: "places" }),
    },
  ],
  rubric,
  followUps: [
    {
      id: "noisy-train",
      minute: 14,
      listensFor: [
        "gate 100 % open gives 0.87 + 3.98 = 4.85 mW for that hour, 17.4 J",
        "the day's average rises to about 1.9 mW, so the budget of a day holds, the 3 mW of that hour do not",
        "five times as many scores in that hour, so about half a false accept in it at the same share",
        "an adaptive noise floor, a second gate, or fewer frames, with what each costs in misses",
      ],
    },
    {
      id: "half-the-sram",
      minute: 21,
      listensFor: [
        "96.5 KiB against 96 KiB: 560 B too much, which buffers that are never alive together (spectrum and activations) already save",
        "for a margin the audio ring is the term to attack, not the network",
        "compressing the ring 4:1 (ADPCM) or keeping 1 s, with the cost in CPU time or in what the phone can check",
        "what stays: activations are 7 % of it, so a smaller network buys nothing",
      ],
    },
    {
      id: "three-times-longer",
      minute: 28,
      listensFor: [
        "a third of 1.72 mW is 0.57 mW: less than microphone, gate and sleep alone",
        "so the always-on part must change: a microphone with its own activity detection, or a decision processor (0.507 mW published for this network)",
        "says what is given up: cost, second vendor, a tool chain for the model",
      ],
    },
    {
      id: "new-microphone",
      minute: 34,
      listensFor: [
        "sensitivity, noise floor, response and start-up time change what features look like; thresholds of the gate move first",
        "calibration per microphone type stored in the factory and known to firmware, one model with augmentation or one per type",
        "rates of accepts and gate openings by microphone type decide about the roll-out",
      ],
    },
    {
      id: "auditor",
      minute: 39,
      listensFor: [
        "a record of each opening of the stream: time, score, model version, verdict of the phone; no audio",
        "who reads it, how long it is kept, that the wearer sees it, and that gaps are noticed",
        "bytes: 20 records a day of some 16 B are nothing beside the rest",
      ],
    },
  ],
  weak: [
    {
      id: "no-gate",
      says: "Runs the network without pause and answers the power question with a larger battery; the radio and the microphone are forgotten.",
      fails: [
        "gated-model",
        "scores-filtered",
        "gate_open",
        "energy",
        "false_accept_share",
        "hours_without",
        "latency",
        "power_total",
      ],
    },
    {
      id: "one-slot",
      says: "Takes the model for RAM, forgets the audio before the word, and has one slot without a way back or a signature.",
      fails: ["updates-signed", "links-say-what", "sram", "flash", "activations", "gate_open"],
    },
    {
      id: "phone-decides",
      says: "Moves the decision to phone and cloud, and streams all day to get there.",
      fails: [
        "audio-after-accept",
        "no-audio-to-the-cloud",
        "latency",
        "energy",
        "power_total",
        "latency_total",
      ],
    },
  ],
});
