import { givens } from "#problems/design/smart-home-thousand-devices/givens.ts";
import { rows } from "#problems/design/smart-home-thousand-devices/rows.ts";
import { rubric } from "#problems/design/smart-home-thousand-devices/rubric.ts";
import { carries } from "#problems/system-design/board/checks/carries.ts";
import { gatedBy } from "#problems/system-design/board/checks/gated-by.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom, survivesWithout } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";

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
  givens,
  rows,
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
  rubric,
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
