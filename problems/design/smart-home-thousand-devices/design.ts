import {
  alwaysListeningDays,
  audioBytes,
  BRIEF,
  campaignSeconds,
  dayJoules,
  interpreterBytes,
  latencySeconds,
  listenJoules,
  rawBits,
  reportBytes,
  slotBytes,
  throughGatewaySeconds,
  waitJoules,
} from "#problems/design/smart-home-thousand-devices/worked.ts";
import { carries } from "#problems/system-design/board/checks/carries.ts";
import { gatedBy } from "#problems/system-design/board/checks/gated-by.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom, survivesWithout } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";

const TEAM = "Assumption of the brief";
const MLPERF =
  "MLPerf Tiny v0.7, closed division, EFR32MG24 at 78 MHz with its accelerator, 1.8 V, TensorFlow Lite Micro";
const DAY = 86_400;
const sound = BRIEF.soundShare * DAY;
const hop = (BRIEF.hopBytes * 8) / BRIEF.channelBits + BRIEF.accessSeconds;
const campaign = campaignSeconds(BRIEF.modelBytes) / 3_600;

export default defineDesign({
  title: "Smart home with a thousand devices",
  difficulty: "medium",
  topics: ["deployment", "energy", "privacy"],
  roles: ["iot", "edge-architect"],
  minutes: 45,
  shares: { clarify: 10, estimate: 25, architecture: 30, "deep-dive": 20, risks: 15 },
  device: "efr32mg24",
  sources: [
    "Model: layer table of mlcommons/tiny, kws_ref_model.tflite; time and energy: MLPerf Tiny v0.7, EFR32MG24, keyword spotting",
    "802.15.4 at 2.4 GHz: 250 kbit/s and frames of at most 127 B with 6 B of preamble and length before them",
    "The residence, its mesh figures and currents are invented and stand in the brief",
  ],
  glossary: {
    blocks: [
      { type: "sensor", means: "The microphone of a wall unit with its comparator." },
      { type: "stage", means: "A step on a device: features, smoothing, what a command means in this flat." },
      { type: "model", means: "The keyword network, where it runs." },
      { type: "mcu", means: "The EFR32MG24 of a wall unit or of a relay." },
      { type: "memory", means: "A ring of samples, a slot for an image, a table of bindings." },
      { type: "radio", means: "802.15.4 on a device, if you draw it apart from the MCU." },
      { type: "actuator", means: "A relay with its lamp or valve, in the flat or outside its door." },
      { type: "gateway", means: "The box in the cellar: border router, bindings, updates." },
      { type: "broker", means: "Message broker in the cloud or in the cellar." },
      { type: "registry", means: "Signed builds of firmware and model." },
      { type: "service", means: "Rollout, alarms, monitoring." },
      { type: "store", means: "States and records." },
      { type: "phone", means: "The porter's phone." },
      { type: "user", means: "A resident." },
      { type: "operator", means: "The porter, or whoever looks after the system." },
    ],
    links: [
      {
        protocol: "802.15.4 mesh",
        means: "Thread or the like: 64 B of application data in a frame, several hops.",
      },
      {
        protocol: "Binding",
        means:
          "A message from a unit straight to the relay it is bound to, over the mesh, not over the gateway.",
      },
      { protocol: "MQTT over TLS", means: "From the gateway to services." },
      { protocol: "HTTPS", means: "Files and pages, between gateway, services and people." },
      { protocol: "Wi-Fi", means: "The house's own, for the porter's phone." },
      { protocol: "PDM", means: "Samples of the microphone, by DMA." },
      { protocol: "SRAM", means: "From one step to the next within the chip." },
      { protocol: "Flash", means: "Written or executed in place." },
      { protocol: "Interrupt", means: "A comparator or timer that wakes what sleeps." },
      { protocol: "Voice", means: "What people say and hear." },
    ],
  },
  givens: [
    { key: "units", label: "Wall units", value: BRIEF.units, unit: "" },
    { key: "channels", label: "Channels", value: BRIEF.channels, unit: "" },
    { key: "sample_rate", label: "Sampling rate", value: BRIEF.sampleHz, unit: "sample/s" },
    { key: "sample_size", label: "Size of a sample", value: BRIEF.sampleBytes, unit: "B/sample" },
    { key: "window", label: "Window of the model", value: BRIEF.clipSeconds, unit: "s" },
    { key: "features", label: "Features of a window", value: BRIEF.featureBytes, unit: "B" },
    {
      key: "activations",
      label: "Activations",
      value: BRIEF.activationBytes,
      unit: "B",
      source: "Greedy plan of kws_ref_model.tflite",
    },
    {
      key: "persistent",
      label: "Kept by the interpreter",
      value: BRIEF.persistentBytes,
      unit: "B",
      source: TEAM,
    },
    {
      key: "stacks",
      label: "Operating system and stacks, SRAM",
      value: BRIEF.stackBytes,
      unit: "B",
      source: TEAM,
    },
    {
      key: "model_file",
      label: "Model file",
      value: BRIEF.modelBytes,
      unit: "B",
      source: "mlcommons/tiny: kws_ref_model.tflite",
    },
    { key: "firmware", label: "Firmware without model", value: BRIEF.firmwareBytes, unit: "B", source: TEAM },
    { key: "boot", label: "Bootloader, keys, settings", value: BRIEF.bootBytes, unit: "B", source: TEAM },
    {
      key: "last_features",
      label: "Features of the last frame",
      value: BRIEF.lastFrameSeconds * 1e3,
      unit: "ms",
      source: TEAM,
    },
    {
      key: "inference_time",
      label: "One inference, time",
      value: BRIEF.inferenceSeconds * 1e3,
      unit: "ms",
      source: MLPERF,
    },
    {
      key: "inference_energy",
      label: "One inference, energy",
      value: BRIEF.inferenceJoules * 1e6,
      unit: "µJ",
      source: MLPERF,
    },
    { key: "hop_frame", label: "A frame on the air", value: BRIEF.hopBytes, unit: "B", source: TEAM },
    { key: "block", label: "Application data of a frame", value: BRIEF.blockBytes, unit: "B", source: TEAM },
    {
      key: "channel_rate",
      label: "Rate of a channel",
      value: BRIEF.channelBits / 1e3,
      unit: "kbit/s",
      source: "IEEE 802.15.4, 2.4 GHz",
    },
    {
      key: "access_time",
      label: "Access time of a hop",
      value: BRIEF.accessSeconds * 1e3,
      unit: "ms",
      source: TEAM,
    },
    { key: "relay_hops", label: "Hops from unit to relay", value: BRIEF.hopsToRelay, unit: "", source: TEAM },
    {
      key: "gateway_hops",
      label: "Hops between unit and gateway",
      value: BRIEF.hopsToGateway,
      unit: "",
      source: TEAM,
    },
    {
      key: "gateway_time",
      label: "Gateway software",
      value: BRIEF.gatewaySeconds * 1e3,
      unit: "ms",
      source: TEAM,
    },
    { key: "relay_time", label: "Relay closes", value: BRIEF.relaySeconds * 1e3, unit: "ms", source: TEAM },
    { key: "cell_voltage", label: "Voltage of the cells", value: BRIEF.volts, unit: "V", source: TEAM },
    {
      key: "cell_charge",
      label: "Charge of the cells",
      value: BRIEF.ampereHours * 1e3,
      unit: "mAh",
      source: TEAM,
    },
    { key: "usable", label: "Of which usable", value: BRIEF.usable * 100, unit: "%", source: TEAM },
    {
      key: "microphone_current",
      label: "Microphone and comparator",
      value: BRIEF.microphoneAmperes * 1e6,
      unit: "µA",
      source: TEAM,
    },
    {
      key: "sleep_current",
      label: "Everything else asleep",
      value: BRIEF.sleepAmperes * 1e6,
      unit: "µA",
      source: TEAM,
    },
    { key: "poll_period", label: "From poll to poll", value: BRIEF.pollEvery, unit: "s", source: TEAM },
    { key: "poll_energy", label: "A poll", value: BRIEF.pollJoules * 1e3, unit: "mJ", source: TEAM },
    {
      key: "sound_share",
      label: "Share of the day with sound",
      value: BRIEF.soundShare * 100,
      unit: "%",
      source: TEAM,
    },
    {
      key: "window_rate",
      label: "Windows evaluated during sound",
      value: BRIEF.perSecond,
      unit: "1/s",
      source: TEAM,
    },
    {
      key: "feature_power",
      label: "Sampling and features",
      value: BRIEF.featureWatts * 1e3,
      unit: "mW",
      source: TEAM,
    },
    { key: "events", label: "Events of a unit", value: BRIEF.eventsPerDay, unit: "1/d" },
    { key: "event_size", label: "An event", value: BRIEF.eventBytes, unit: "B" },
    { key: "states", label: "States of a unit", value: BRIEF.statesPerDay, unit: "1/d" },
    { key: "state_size", label: "A state", value: BRIEF.stateBytes, unit: "B" },
    {
      key: "update_share",
      label: "Share of a channel for updates",
      value: BRIEF.updateShare * 100,
      unit: "%",
      source: TEAM,
    },
  ],
  rows: [
    {
      key: "audio",
      label: "SRAM: last second of sound",
      unit: "B",
      asks: "The samples of one window, as the team's code keeps them.",
      worked: audioBytes,
      golden: 32_000,
      within: 0.1,
      slips: [
        { value: audioBytes / 2, says: "A sample has 16 bit: two bytes." },
        { value: audioBytes * 8, says: "This is bits." },
      ],
      explains: "16,000 samples/s × 1 s × 2 B = 32,000 B: more than the network's activations.",
    },
    {
      key: "interpreter",
      label: "SRAM: interpreter and activations",
      unit: "B",
      asks: "What the model needs in SRAM while it runs, weights left in flash.",
      worked: interpreterBytes,
      golden: 26_240,
      slips: [
        {
          value: BRIEF.activationBytes,
          says: "Activations alone: what the interpreter keeps beside them is missing.",
        },
        {
          value: interpreterBytes + BRIEF.modelBytes,
          says: "The weights are read from flash where they lie; they need no SRAM.",
        },
      ],
      explains: "16,000 B + 10 KiB = 26,240 B.",
    },
    {
      key: "slot",
      label: "Flash: one slot",
      unit: "B",
      asks: "Firmware and model together, once.",
      worked: slotBytes,
      golden: 586_416,
      within: 0.05,
      slips: [
        { value: 2 * slotBytes, says: "This is both slots. The total doubles the row by itself." },
        { value: BRIEF.firmwareBytes, says: "The model is missing." },
      ],
      explains:
        "520 KiB = 532,480 B, and 53,936 B of model: 586,416 B. Firmware is ten times as large as the model.",
    },
    {
      key: "latency",
      label: "Latency: window to relay",
      unit: "ms",
      asks: "From the last sample of the window to the closed relay, from unit straight to relay.",
      worked: latencySeconds * 1e3,
      golden: 85.602,
      within: 0.04,
      slips: [
        {
          value: (latencySeconds - BRIEF.hopsToRelay * hop) * 1e3,
          says: "The way over the mesh is missing: two hops of 7.3 ms.",
        },
        {
          value: (latencySeconds - hop) * 1e3,
          says: "A part of the mesh is missing. There are two hops, and each takes 133 B × 8 bit / 250 kbit/s = 4.3 ms for the frame and 3 ms of access.",
        },
        { value: BRIEF.inferenceSeconds * 1e3, says: "This is the inference alone." },
        { value: throughGatewaySeconds * 1e3, says: "This is the way over the gateway." },
      ],
      explains: "3 + 63.09 + 2 × (133 B × 8 / 250 kbit/s + 3 ms) + 5 = 3 + 63.09 + 14.51 + 5 = 85.6 ms.",
    },
    {
      key: "through_gateway",
      label: "What if: over the gateway",
      unit: "ms",
      asks: "The same command when the gateway decides: up, its software, down, relay.",
      worked: throughGatewaySeconds * 1e3,
      golden: 117.37,
      within: 0.06,
      slips: [
        {
          value: (throughGatewaySeconds - BRIEF.hopsToGateway * hop) * 1e3,
          says: "The way back down is missing: 2.5 hops up, 2.5 hops down.",
        },
        { value: (throughGatewaySeconds - 5 * hop) * 1e3, says: "The mesh is missing: five hops of 7.3 ms." },
      ],
      explains:
        "3 + 63.09 + 5 × 7.256 + 10 + 5 = 117.4 ms: over 100 ms before anything goes wrong, and nothing happens without the gateway.",
    },
    {
      key: "wait_day",
      label: "Energy: waiting",
      unit: "J/d",
      asks: "Microphone, sleep and polls over a whole day.",
      worked: waitJoules,
      golden: 7.488,
      within: 0.1,
      slips: [
        {
          value: waitJoules - (DAY / BRIEF.pollEvery) * BRIEF.pollJoules,
          says: "Polls are missing: 2,880 of them a day.",
        },
        { value: BRIEF.microphoneAmperes * BRIEF.volts * DAY, says: "This is the microphone alone." },
        {
          value: waitJoules - (BRIEF.microphoneAmperes + BRIEF.sleepAmperes) * (BRIEF.volts - 1) * DAY,
          says: "Charge times voltage is energy: the 3.0 V are missing somewhere.",
        },
        {
          value: BRIEF.sleepAmperes * BRIEF.volts * DAY + (DAY / BRIEF.pollEvery) * BRIEF.pollJoules,
          says: "The microphone is missing: it is never off.",
        },
      ],
      explains: "25 µA × 3.0 V × 86,400 s = 6.48 J, and 2,880 × 0.35 mJ = 1.01 J.",
    },
    {
      key: "listen_day",
      label: "Energy: listening",
      unit: "J/d",
      asks: "Sampling, features and inferences while there is sound.",
      worked: listenJoules,
      golden: 12.60043776,
      within: 0.15,
      slips: [
        {
          value: listenJoules / BRIEF.soundShare,
          says: "This is all day. The comparator keeps the unit asleep for 96 % of it.",
        },
        {
          value: DAY * BRIEF.perSecond * BRIEF.inferenceJoules,
          says: "This runs all day, and leaves sampling and features out.",
        },
        {
          value: sound * BRIEF.perSecond * BRIEF.inferenceJoules,
          says: "Inferences alone: sampling and features draw 1.2 mW as well, a third of this row.",
        },
        {
          value: sound * (BRIEF.inferenceJoules + BRIEF.featureWatts),
          says: "Four windows a second are evaluated, not one.",
        },
        { value: sound * BRIEF.featureWatts, says: "The inferences are missing." },
      ],
      explains: "4 % of the day are 3,456 s; × (4/s × 611.49 µJ + 1.2 mW) = 3,456 s × 3.65 mW = 12.6 J.",
    },
    {
      key: "energy_day",
      label: "Energy per day",
      unit: "J/d",
      asks: "All of a wall unit, on an ordinary day.",
      worked: dayJoules,
      golden: 20.08843776,
      within: 0.15,
      slips: [
        {
          value: waitJoules + listenJoules / BRIEF.soundShare,
          says: "This listens all day. The comparator keeps the unit asleep for 96 % of it.",
        },
        {
          value: listenJoules,
          says: "Waiting is missing: a third of the energy flows while nothing happens.",
        },
        {
          value: waitJoules + sound * BRIEF.perSecond * BRIEF.inferenceJoules,
          says: "Sampling and features are missing: 1.2 mW while there is sound.",
        },
      ],
      explains: `7.49 + 12.60 = 20.09 J; 18,900 J usable last 941 d. Without the comparator it would be 322 J a day, ${alwaysListeningDays.toFixed(0)} d.`,
    },
    {
      key: "raw_rate",
      label: "What if: sound of all units",
      unit: "Mbit/s",
      asks: "All wall units streaming their samples at the same time, without any overhead.",
      worked: rawBits / 1e6,
      golden: 256,
      within: 0.1,
      slips: [
        { value: rawBits / 1e6 / 2, says: "16,000 samples have 16 bit each, not 8." },
        { value: rawBits / 1e6 / BRIEF.units, says: "This is one unit." },
        {
          value: (rawBits / 1e6) * 1.2,
          says: "Relays have no microphone: 1,000 units stream, not 1,200 devices.",
        },
      ],
      explains:
        "1,000 × 16,000/s × 16 bit = 256 Mbit/s, and the whole mesh has 4 × 250 kbit/s = 1 Mbit/s. Four units fill it.",
    },
    {
      key: "reports_day",
      label: "Reports to the cloud",
      unit: "MB/d",
      asks: "Events and states of all units, application bytes.",
      worked: reportBytes / 1e6,
      golden: 1.536,
      within: 0.1,
      slips: [
        {
          value: (BRIEF.units * BRIEF.eventsPerDay * BRIEF.eventBytes) / 1e6,
          says: "The hourly states are missing.",
        },
        {
          value: (BRIEF.units * BRIEF.statesPerDay * BRIEF.stateBytes) / 1e6,
          says: "The events are missing.",
        },
        { value: (reportBytes / 1e6) * 8, says: "These are megabits." },
      ],
      explains:
        "1,000 × (60 × 16 B + 24 × 24 B) = 1,000 × 1,536 B = 1.54 MB a day: as much as 48 s of sound of one unit.",
    },
    {
      key: "campaign",
      label: "A new model on all units",
      unit: "h",
      asks: "The model's file from the gateway to each unit in turn, all channels side by side, as the mesh section says.",
      worked: campaign,
      golden: 6.228833333,
      within: 0.1,
      slips: [
        {
          value: campaignSeconds(slotBytes) / 3_600,
          says: "This is firmware and model: almost three days. Only the model is new.",
        },
        {
          value: campaign / BRIEF.hopsToGateway,
          says: "Each block is sent again on each hop, and all hops share the channel: × 2.5.",
        },
        { value: campaign * BRIEF.channels, says: "The four channels work side by side." },
        { value: campaign * BRIEF.updateShare, says: "Updates may take only a tenth of a channel." },
        { value: campaign / 8, says: "Bytes were divided by bits per second." },
        {
          value: (BRIEF.modelBytes * 8 * 2.5 * 250) / 25_000 / 3_600,
          says: "A frame of 64 B takes 133 B on the air.",
        },
        { value: campaign / 250, says: "This is one unit; 250 share a channel." },
      ],
      explains:
        "53,936 / 64 → 843 blocks × 133 B × 8 × 2.5 hops = 2.242 Mbit a unit; × 250 units / 25 kbit/s = 22,424 s = 6.23 h.",
    },
  ],
  totals: [
    {
      key: "sram",
      label: "SRAM of a wall unit",
      unit: "B",
      formula: "audio + features + interpreter + stacks",
      limit: { atMost: 256 * 1024 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "flash",
      label: "Flash, slots A and B",
      unit: "B",
      formula: "2 * slot + boot",
      limit: { atMost: 1536 * 1024 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "reaction",
      label: "Command to relay",
      unit: "ms",
      formula: "latency",
      limit: { atMost: 100 },
      shows: "gauge",
    },
    {
      key: "life",
      label: "Life of the cells",
      unit: "d",
      formula: "cell_charge * cell_voltage * usable / energy_day",
      limit: { atLeast: 730 },
      shows: "gauge",
    },
    {
      key: "uplink",
      label: "Cloud link, a day",
      unit: "MB/d",
      formula: "reports_day",
      limit: { atMost: 5 },
      shows: "gauge",
    },
    {
      key: "night",
      label: "A model for the house",
      unit: "h",
      formula: "campaign",
      limit: { atMost: 8 },
      shows: "gauge",
    },
  ],
  checks: [
    {
      id: "works-without-gateway",
      says: "Without the gateway a way is left from the microphone to an actuator.",
      teaches:
        "Light in a dark flat must not hang on one box in the cellar; and the way over it takes 117 ms.",
      test: survivesWithout({ type: ["gateway", "broker", "service"], from: "sensor", to: "actuator" }),
    },
    {
      id: "sound-stays",
      says: "Neither samples nor features leave the device.",
      teaches: "Speech can be rebuilt in part from features. And 256 Mbit/s do not fit through 1 Mbit/s.",
      test: neverLeaves({ cargo: ["raw", "features"], place: "device" }),
    },
    {
      id: "model-is-gated",
      says: "The model rests until something wakes it.",
      teaches: "Listening all day costs 315 J: the cells would be empty in two months.",
      test: gatedBy({ gate: "wake", type: "model" }),
    },
    {
      id: "update-reaches-model",
      says: "An update reaches each device that runs a model.",
      teaches: "Nobody walks to 1,000 wall units with a cable.",
      test: reachesByUpdate({ to: "model" }),
    },
    {
      id: "signed-updates",
      says: "What arrives as model or firmware is signed.",
      teaches:
        "The mesh key is in 1,200 devices on walls that anybody can unscrew: it proves nothing about an image.",
      test: signed({ cargo: ["model", "firmware"] }),
    },
    {
      id: "help-reaches-people",
      says: "A way leads from the microphone to the porter or the porter's phone.",
      teaches: "A call for help that ends in a database is none.",
      test: pathFrom({ from: { type: "sensor" }, to: { type: ["operator", "phone"] } }),
    },
    {
      id: "fleet-is-watched",
      says: "Telemetry goes from devices to a gateway or service.",
      teaches: "A unit with empty cells is as silent as one in a quiet room. Somebody must be able to tell.",
      test: carries({ cargo: "telemetry" }),
    },
    {
      id: "links-say-what",
      says: "Links between places say protocol, payload and rate.",
      teaches: "All units share four channels: what one link carries, the others can't.",
      test: linksSayWhat({ between: "places" }),
    },
  ],
  rubric: {
    requirements: {
      fail: "Starts with a technology (Zigbee, MQTT, a cloud). Neither the 100 ms nor the gateway's absence is taken up.",
      pass: "Separates what a resident waits for (command to relay, help) from what may be late (states, updates); asks or assumes what happens without gateway and without cloud.",
      strong:
        "Also: what a false command costs against a missed one, which commands need confirmation, that help has a way of its own with a time limit, who replaces cells and units; and names what it will not do (wake word, speaker identity, routines).",
    },
    estimates: {
      fail: "No sums, or bits for bytes, or energy of inferences taken for the energy of the unit.",
      pass: "SRAM, flash, latency and energy per day right but for one slip; latency with mesh hops; compares 256 Mbit/s with the mesh.",
      strong:
        "All right, and used: 85.6 against 117.4 ms decides for bindings, 20.1 against 322 J a day for the comparator, 6.2 h against 68 h for updating models apart from firmware. A sensitivity is given, such as 8 % of sound in place of 4 % (578 d: the promise breaks).",
    },
    architecture: {
      fail: "Hub and spokes: units send sound, features or commands to the gateway, which decides.",
      pass: "Model on the unit, binding from unit to relay of the flat, gateway for bindings, updates and states; help reaches a phone.",
      strong:
        "Each thing that can be gone (gateway, cloud, one relay, one unit) has a stated effect; bindings live on devices, the gateway has a copy; help goes three ways (lamp outside, gateway, cloud); links carry figures that agree with the sheet; two alternatives are rejected with a number.",
    },
    "model-data": {
      fail: "“A speech model”; test accuracy; no word of television or several units that hear the same word.",
      pass: "Keyword network of the brief; smoothing or a threshold per command; unknown and silence as classes; knows that accuracy on clips is not false commands a day.",
      strong:
        "Arbitration when several of ten units hear one command (bound relay ignores repeats within a second); thresholds by cost of the command; windows per day (13,824 per unit) turned into a false-command budget; old voices and the residence's rooms in the test set; consent for any recording.",
    },
    "power-memory": {
      fail: "Ignores the microphone's 20 µA and polling, or runs the network all day.",
      pass: "Gate, duty cycle and polls; 144,746 B of SRAM and 1,238,368 B of flash with both slots; 941 d against 730 d.",
      strong:
        "Knows that 37 % of the energy is waiting, and what bounds the margin: sound share of a flat with television. Has a plan against it (back off after a minute of unknown, a cheaper first stage), and measures sound share per unit as telemetry.",
    },
    "reliability-ota": {
      fail: "One big update for everything, or none; no way back; all units at once.",
      pass: "Model apart from firmware, slots A and B, a few flats first, rollback; resumable by block; a night is enough.",
      strong:
        "Waves by flat so that neighbours within a flat never update together; health gates (unknown rate, commands repeated by hand, sleep current); anti-rollback; relays as caches (3.7 h in place of 6.2); old and new model speak the same command codes while both are in the house.",
    },
    "security-privacy": {
      fail: "“Encrypted” and no more, or sound kept “for improvement”.",
      pass: "No sound or features leave; keys per device; signed images; joining needs a physical act.",
      strong:
        "Sees what events alone tell (who is up at night) and keeps them for days, not years; a stolen unit can be excluded by changing the network key; a microphone that is really off by a switch; commands can't be replayed.",
    },
    evaluation: {
      fail: "Accuracy on a test set.",
      pass: "False commands per flat and day, missed commands, latency as percentile, life of cells from telemetry.",
      strong:
        "Measures without sound: repeated commands and switches used by hand as a sign of misses; help drills every week with a measured time; a trial's bound stated (no false help in 100 flats × 30 d: below 1 per 1,000 flat-days with 95 %).",
    },
  },
  followUps: [
    {
      id: "half-the-sram",
      minute: 16,
      listensFor: [
        "The sum is 144,746 B against 131,072 B",
        "Sound need not be kept: features as frames come in, a ring of two frames",
        "What remains free, and that firmware updates must still fit",
      ],
    },
    {
      id: "six-years",
      minute: 23,
      listensFor: [
        "8.6 J/d allowed; waiting alone is 7.5 J/d",
        "Other cells, a cheaper first stage, longer polls, in this order or with figures",
        "What a longer poll costs: updates and remote commands, not lamps",
      ],
    },
    {
      id: "ten-thousand-units",
      minute: 29,
      listensFor: [
        "The campaign grows to 62 h if channels and gateway stay",
        "More gateways and partitions; flats stay together",
        "Relays as caches or multicast; the cloud link grows to 15 MB/d",
      ],
    },
    {
      id: "new-microphone",
      minute: 34,
      listensFor: [
        "Sensitivity and noise change level, wake rate and features",
        "Gain is calibrated to a physical level before features",
        "Builds per hardware revision, contract test, mixed flats",
      ],
    },
    {
      id: "help-audit",
      minute: 39,
      listensFor: [
        "Which unit heard what, with which model and score, and who came when",
        "Kept apart from other events, append-only, with time that is right",
        "No sound is recorded; what that means for proof",
      ],
    },
  ],
  weak: [
    {
      id: "everything-through-the-hub",
      says: "A hub with a strong processor recognises speech for the whole house; the mesh is taken for a network without limits.",
      fails: [
        "interpreter",
        "slot",
        "latency",
        "through_gateway",
        "wait_day",
        "listen_day",
        "energy_day",
        "raw_rate",
        "reports_day",
        "campaign",
        "sram",
        "night",
        "works-without-gateway",
        "sound-stays",
        "model-is-gated",
        "update-reaches-model",
        "signed-updates",
        "fleet-is-watched",
      ],
    },
    {
      id: "always-listening",
      says: "The model is on the unit, but it never rests, the gateway decides what a command does, and updates have no signature.",
      fails: [
        "interpreter",
        "latency",
        "through_gateway",
        "wait_day",
        "listen_day",
        "energy_day",
        "reports_day",
        "campaign",
        "life",
        "works-without-gateway",
        "model-is-gated",
        "signed-updates",
        "fleet-is-watched",
      ],
    },
  ],
});
