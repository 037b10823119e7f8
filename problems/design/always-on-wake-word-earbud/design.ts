import { carries } from "#problems/system-design/board/checks/carries.ts";
import { gatedBy } from "#problems/system-design/board/checks/gated-by.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";
import { rawOnlyAfterModel } from "./after-accept.ts";
import { rubric } from "./rubric.ts";
import * as worked from "./worked.ts";

const { BRIEF, KIB } = worked;

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
  givens: [
    {
      key: "macs",
      label: "MACs of one inference",
      value: worked.MACS,
      unit: "MAC",
      source: "mlcommons/tiny @1afd2c9, counted",
    },
    { key: "hop", label: "A new frame every", value: worked.HOP_MS, unit: "ms" },
    {
      key: "measured_share",
      label: "Share of time busy while listening without pause",
      value: worked.MEASURED.share * 100,
      unit: "%",
      source: "mlcommons/tiny_results_v1.3, NUCLEO_U385RG_Q",
    },
    {
      key: "measured_power",
      label: "Average power while listening without pause",
      value: worked.MEASURED.milliwatts,
      unit: "mW",
      source: "mlcommons/tiny_results_v1.3, NUCLEO_U385RG_Q",
    },
    {
      key: "model_file",
      label: "Model file",
      value: worked.MODEL_FILE_BYTES,
      unit: "B",
      source: "mlcommons/tiny @1afd2c9",
    },
    { key: "microphone", label: "Microphone", value: BRIEF.microphone, unit: "mW" },
    { key: "gate_power", label: "Voice activity gate", value: BRIEF.gate, unit: "mW" },
    { key: "rest", label: "Sleep, regulators, clocks", value: BRIEF.rest, unit: "mW" },
    { key: "speech", label: "Speech, of the time worn", value: BRIEF.speech * 100, unit: "%" },
    {
      key: "false_open",
      label: "Gate open, of the time without speech",
      value: BRIEF.falseOpen * 100,
      unit: "%",
    },
    { key: "worn", label: "Wear in a day", value: BRIEF.wornHours, unit: "h" },
    {
      key: "stream_power",
      label: "Bluetooth chip while streaming",
      value: BRIEF.streamMilliwatts,
      unit: "mW",
    },
    { key: "report", label: "Report to the phone", value: BRIEF.reportMs, unit: "ms" },
    { key: "firmware_sram", label: "SRAM of firmware and stacks", value: 24, unit: "KiB" },
    { key: "runtime_sram", label: "SRAM of the runtime beside the activations", value: 12, unit: "KiB" },
    { key: "spectrum_sram", label: "SRAM of the spectrum", value: BRIEF.fftSram, unit: "B" },
    { key: "firmware_flash", label: "Flash of the firmware", value: 180, unit: "KiB" },
    { key: "runtime_flash", label: "Flash of the runtime", value: 60, unit: "KiB" },
    { key: "fixed_flash", label: "Boot loader, settings, log", value: 48, unit: "KiB" },
  ],
  rows: [
    {
      key: "macs_per_second",
      label: "Compute demand while the gate is open",
      unit: "MMAC/s",
      asks: "MACs of the network in a second of listening.",
      worked: worked.macsPerSecond() / 1e6,
      golden: 25.824,
      within: 0.05,
      slips: [
        {
          value: worked.MACS / 1e6,
          says: "That is one inference. There are 1 / 32 ms = 31.25 of them in a second.",
        },
        {
          value: (worked.MACS * 30 * 31.25) / 1e6,
          says: "The 826,368 MACs are those of all 30 frames already.",
        },
      ],
      explains:
        "826,368 MAC × 31.25 1/s = 25.8 MMAC/s: each new frame runs the whole network over the last 30.",
    },
    {
      key: "activations",
      label: "Live activations at the worst layer",
      unit: "B",
      asks: "Bytes of tensors that are alive at once, at the layer where they are most, int8.",
      worked: worked.ACTIVATION_BYTES,
      golden: 6656,
      within: 0.05,
      slips: [
        { value: 4 * worked.ACTIVATION_BYTES, says: "Four bytes an element is float32; the model is int8." },
        {
          value: 28 * 128,
          says: "That is the largest tensor alone. While a layer runs, its input and its output are both alive.",
        },
        { value: 30 * 40, says: "That is the input. The widest layer lies further in." },
        {
          value: 1200 + 1120 + 3584 + 3072 + 3072 + 1920 + 1920 + 128 + 32 + 3,
          says: "That adds up all tensors. The planner gives the bytes of a tensor to the next when it is dead.",
        },
      ],
      explains:
        "Depthwise 5 × 1: 28 × 128 B in and 24 × 128 B out are 6,656 B. Weights are read from flash and do not count.",
    },
    {
      key: "sram",
      label: "Peak SRAM of the audio path",
      unit: "KiB",
      asks: "All that is alive while a word is heard: activations, runtime, rings, buffers, spectrum, firmware with stacks.",
      worked: worked.sram() / KIB,
      golden: 96.546875,
      within: 0.15,
      slips: [
        {
          value: (worked.sram() - worked.preRoll()) / KIB,
          says: "The 1.5 s before the accept are missing: 48,000 B that must already be there when the word is recognised.",
        },
        {
          value: (worked.sram() + worked.MODEL_FILE_BYTES) / KIB,
          says: "The model file is in there. Its weights are read from flash.",
        },
        {
          value: (worked.sram() - worked.preRoll() / 2) / KIB,
          says: "The audio ring was counted with one byte a sample; it is 16 bit.",
        },
        {
          value: (worked.sram() - worked.BRIEF.firmwareSram - worked.BRIEF.runtimeSram) / KIB,
          says: "Firmware, stacks and runtime are missing: another 36 KiB.",
        },
      ],
      explains:
        "6,656 B activations + 12,288 B runtime + 1,200 B features + 2,048 B capture + 4,096 B spectrum + 48,000 B audio ring + 24,576 B firmware = 98,864 B. Half of it is the ring, not the network.",
    },
    {
      key: "flash",
      label: "Flash",
      unit: "KiB",
      asks: "All that an updatable earbud holds: slots for firmware with runtime and model, boot loader, settings, log.",
      worked: worked.flash() / KIB,
      golden: 673.546875,
      within: 0.15,
      slips: [
        {
          value: (worked.image() + BRIEF.fixedFlash) / KIB,
          says: "One slot. An update that fails has nothing to fall back to.",
        },
        {
          value: worked.image() / KIB,
          says: "That is one image; two slots and 48 KiB that are there once are asked.",
        },
      ],
      explains: "(184,320 + 61,440 + 74,520) B = 320,280 B an image, twice, and 49,152 B once: 689,712 B.",
    },
    {
      key: "frame_time",
      label: "Work for one frame",
      unit: "ms",
      asks: "Time that the MCU is busy for each frame while the gate is open, features and network.",
      worked: worked.frameTime(),
      golden: 19.392,
      within: 0.15,
      slips: [
        {
          value: worked.MACS / 96_000,
          says: "One cycle a MAC is what no published result on a Cortex-M33 reaches, and features are missing.",
        },
        {
          value: worked.MACS / 96_000 / 2,
          says: "Two MACs a cycle is the peak of one instruction, not of a network.",
        },
      ],
      explains:
        "60.6 % of 32 ms. It is the published measurement turned round; 826,368 MAC at 1.75 cycles, as with the keyword network on this part, would be 15.1 ms without features.",
    },
    {
      key: "latency",
      label: "End of the word to the report, at worst",
      unit: "ms",
      asks: "The last frame fills, three scores agree, the last is computed, the phone is told.",
      worked: worked.latency(),
      golden: 145.392,
      within: 0.15,
      slips: [
        {
          value: worked.frameTime(),
          says: "That is compute alone. Most of the delay is waiting: for the frame, for three scores, for the radio.",
        },
        {
          value: worked.HOP_MS + worked.frameTime() + BRIEF.reportMs,
          says: "A mean of three scores waits for two further frames, 64 ms.",
        },
        {
          value: worked.latency() - BRIEF.reportMs,
          says: "The connection interval is missing: up to 30 ms until the phone hears of it.",
        },
        {
          value: 30 * worked.HOP_MS + worked.latency(),
          says: "The window of 30 frames slides: it lies in the past and is not waited for.",
        },
      ],
      explains:
        "32 ms until the frame is full, 2 × 32 ms for the other two scores, 19.4 ms of work, 30 ms for the report: 145.4 ms.",
    },
    {
      key: "gate_open",
      label: "Share of wear in which the gate is open",
      unit: "%",
      asks: "With speech and without, of the time worn.",
      worked: worked.gateOpen() * 100,
      golden: 20.1,
      within: 0.1,
      slips: [
        {
          value: BRIEF.speech * 100,
          says: "The gate opens without speech as well: for 6 % of the other 85 %.",
        },
        { value: BRIEF.falseOpen * 100, says: "That is the false part alone." },
      ],
      explains: "15 % + 85 % × 6 % = 20.1 %.",
    },
    {
      key: "energy",
      label: "Energy per day",
      unit: "J",
      asks: "Of the audio path at the battery in one day of 16 h of wear, streams after accepts included.",
      worked: worked.energy(),
      golden: 99.1445376,
      within: 0.15,
      slips: [
        {
          value: (worked.energy() - worked.streamEnergy()) * 1.5 + worked.streamEnergy(),
          says: "24 hours. The brief's day is 16 h of wear.",
        },
        {
          value:
            ((BRIEF.microphone + BRIEF.gate + BRIEF.rest + worked.gateOpen() * BRIEF.streamMilliwatts) /
              1000) *
            57_600,
          says: "Audio is streamed whenever the gate is open in this sum. It may leave only after an accept, and the radio costs six times what the network does.",
        },
        {
          value:
            ((BRIEF.microphone + BRIEF.gate + BRIEF.rest + worked.MEASURED.milliwatts) / 1000) * 57_600 + 3,
          says: "The network runs all the time in this sum; the gate lets it run for a fifth.",
        },
        {
          value: ((worked.gateOpen() * worked.MEASURED.milliwatts) / 1000) * 57_600 + 3,
          says: "Microphone, gate and sleep are missing: 0.87 mW that are always there, more than the network's share.",
        },
      ],
      explains:
        "0.45 + 0.30 + 0.12 + 20.1 % × 3.976 = 1.669 mW; over 57,600 s that is 96.1 J. Twenty streams of 6 s at 25 mW add 3.0 J.",
    },
    {
      key: "false_accept_share",
      label: "False accepts that one score may cause",
      unit: "ppm",
      asks: "How often a score may be a false accept, in millionths, if scores are computed only while the gate is open and the rate per hour of wear is to hold.",
      worked: worked.falseAcceptPpm(),
      golden: 4.422332780541736,
      within: 0.15,
      slips: [
        {
          value: worked.falseAcceptPpm() * worked.gateOpen(),
          says: "112,500 scores an hour are those of a gate that is always open; it is open for a fifth.",
        },
        {
          value: worked.falseAcceptPpm() * 10,
          says: "That is one accept an hour; the brief allows one in ten.",
        },
      ],
      explains: "3,600 s / 32 ms × 20.1 % = 22,612 scores an hour of wear; 0.1 of them may go wrong.",
    },
    {
      key: "hours_without",
      label: "Hours of wear without an accept that show the rate",
      unit: "h",
      asks: "Recorded wear without the word, and without a single accept, after which 0.1 per hour can be claimed with 95 % confidence.",
      worked: worked.hoursWithoutAccept(),
      golden: 29.957322735539908,
      within: 0.1,
      slips: [
        {
          value: 10,
          says: "With a rate of 0.1 per hour, ten hours pass without an accept in 37 of 100 trials; that shows nothing.",
        },
      ],
      explains:
        "Zero events in T hours bound the rate by 3.0 / T: 3.0 / 0.1 per hour = 30 h. One accept in them, and 47 h are needed.",
    },
  ],
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
        "an adaptive noise floor, a second gate, or fewer frames, with what each costs in misses",
      ],
    },
    {
      id: "half-the-sram",
      minute: 21,
      listensFor: [
        "96.5 KiB against 96 KiB: the audio ring is the term to attack, not the network",
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
