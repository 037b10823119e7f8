import { givens } from "#problems/design/battery-doorbell/givens.ts";
import { rows } from "#problems/design/battery-doorbell/rows.ts";
import { rubric } from "#problems/design/battery-doorbell/rubric.ts";
import { carries, neverCarries } from "#problems/system-design/board/checks/carries.ts";
import { gatedBy } from "#problems/system-design/board/checks/gated-by.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { survivesWithout } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";

export default defineDesign({
  title: "Battery doorbell that sees people",
  difficulty: "medium",
  topics: ["energy", "memory", "privacy"],
  roles: ["edge-architect", "tinyml", "iot"],
  minutes: 45,
  shares: { clarify: 10, estimate: 25, architecture: 25, "deep-dive": 25, risks: 15 },
  device: "stm32u385rg",
  sources: [
    "Model: layer table of mlcommons/tiny, vww_96_int8.tflite; activations as TensorFlow Lite Micro's greedy planner lays them out",
    "Time and energy: MLPerf Tiny v1.3, STM32U385RG, visual wake words; the MCU's 5.1 mW: 245.34 µJ × 20.703/s of its keyword spotting run, rounded",
    "Doorbell, its day, its currents and rates of detection are invented and stand in the brief",
  ],
  glossary: {
    blocks: [
      { type: "sensor", means: "Motion sensor, button or camera." },
      { type: "stage", means: "A step on the device: scaling, the mean of two looks, encryption." },
      { type: "model", means: "The person detector, where it runs." },
      { type: "mcu", means: "The STM32U385RG, always on; the video processor, off until woken." },
      { type: "npu", means: "An accelerator, if you want one." },
      { type: "memory", means: "A frame, a slot for an image, clips that wait." },
      { type: "radio", means: "Wi-Fi or what reaches the chime." },
      { type: "actuator", means: "The chime in the flat." },
      { type: "gateway", means: "The owner's router." },
      { type: "phone", means: "The owner's phone." },
      { type: "broker", means: "What brings notifications to the phone." },
      { type: "store", means: "Clips for 30 days." },
      { type: "registry", means: "Signed builds." },
      { type: "service", means: "Rollout, monitoring, calls." },
      { type: "user", means: "Who lives there, or stands at the door." },
      { type: "operator", means: "Who looks after 50,000 doorbells." },
    ],
    links: [
      { protocol: "Interrupt", means: "A pin that wakes or powers what rests." },
      { protocol: "Camera bus", means: "Pixels, line by line, by DMA." },
      { protocol: "SRAM", means: "From one step to the next within the MCU." },
      { protocol: "Flash", means: "Written or executed in place." },
      { protocol: "SPI", means: "Between MCU, video processor and radio." },
      { protocol: "Sub-GHz", means: "To the chime, without router or internet." },
      { protocol: "Wi-Fi", means: "From the doorbell to the owner's router." },
      { protocol: "HTTPS", means: "From the router to the cloud and to phones." },
      { protocol: "WebRTC", means: "Live view from doorbell to phone, encrypted between the two." },
      { protocol: "Push", means: "A notification; it says that there is something, not what." },
    ],
  },
  givens,
  rows,
  totals: [
    {
      key: "sram",
      label: "SRAM of the MCU",
      unit: "B",
      formula: "frame + interpreter + stacks",
      limit: { atMost: 256 * 1024 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "flash",
      label: "Flash, slots A and B",
      unit: "B",
      formula: "2 * slot + boot",
      limit: { atMost: 1024 * 1024 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "phone_after",
      label: "Motion to phone",
      unit: "s",
      formula: "notify",
      limit: { atMost: 2.5 },
      shows: "gauge",
    },
    {
      key: "life",
      label: "A charge lasts",
      unit: "d",
      formula: "cell_charge * cell_voltage * usable / energy_day",
      limit: { atLeast: 180 },
      shows: "gauge",
    },
    {
      key: "uplink",
      label: "Uplink, a day",
      unit: "MB/d",
      formula: "uplink_day",
      limit: { atMost: 50 },
      shows: "gauge",
    },
  ],
  checks: [
    {
      id: "bell-without-model",
      says: "Without the model a way is left from a sensor, the button, to people.",
      teaches:
        "Who presses the button has been detected already. A bell that asks a network for permission is broken at the worst moment.",
      test: survivesWithout({ type: "model", from: "sensor", to: { place: "people" } }),
    },
    {
      id: "chime-without-internet",
      says: "Without router and cloud a way is left from a sensor to the chime.",
      teaches: "A doorbell that is silent when the internet is down is worse than the one it replaces.",
      test: survivesWithout({
        type: ["gateway", "service", "store", "broker"],
        from: "sensor",
        to: "actuator",
      }),
    },
    {
      id: "model-is-gated",
      says: "The detector rests until something wakes it.",
      teaches:
        "Looking once a second would cost the camera's 60 mJ 86,400 times: a charge would last thirteen days at best.",
      test: gatedBy({ gate: "wake", type: "model" }),
    },
    {
      id: "processors-are-gated",
      says: "Each processor is woken by something: the MCU by motion, the video processor by the decision.",
      teaches: "The video processor left on draws 99,360 J a day: the charge is gone in 16 hours.",
      test: gatedBy({ gate: "wake", type: "mcu" }),
    },
    {
      id: "nobody-looks",
      says: "No link takes raw pictures to a service, broker or model in the cloud.",
      teaches:
        "The brief keeps pictures from the company. A store may hold what it can't read; a service that looks must read.",
      test: neverCarries({ cargo: "raw", to: { type: ["service", "broker", "model"], place: "cloud" } }),
    },
    {
      id: "update-reaches-model",
      says: "An update reaches the device that runs the model.",
      teaches: "The first winter brings coats, hoods and snow that no recording had.",
      test: reachesByUpdate({ to: "model" }),
    },
    {
      id: "signed-updates",
      says: "What arrives as model or firmware is signed.",
      teaches:
        "A camera at the door with foreign firmware is a burglar's dream; TLS alone only says who sent it last.",
      test: signed({ cargo: ["model", "firmware"] }),
    },
    {
      id: "fleet-is-watched",
      says: "Telemetry leaves the device, so that life and false clips are known without pictures.",
      teaches:
        "Triggers, passes, clips deleted at once and battery tell how 50,000 detectors do. Pictures may not.",
      test: carries({ cargo: "telemetry" }),
    },
    {
      id: "links-say-what",
      says: "Links between places say protocol, payload and rate.",
      teaches: "Each clip is 1.8 MB and 14.8 J. A link without figures hides where the charge goes.",
      test: linksSayWhat({ between: "places" }),
    },
  ],
  rubric,
  followUps: [
    {
      id: "half-the-sram",
      minute: 16,
      listensFor: [
        "The sum is 179,712 B against 131,072 B",
        "Lines are scaled as they come, so that no frame is kept",
        "An offline plan of 55,296 B in place of the greedy 73,728 B",
        "What is left, and that it is tight",
      ],
    },
    {
      id: "eighteen-months",
      minute: 23,
      listensFor: [
        "125.8 J a day; standby and live views are 144.6 J already",
        "Wi-Fi standby first, then clips; the network last",
        "What the owner loses is said",
      ],
    },
    {
      id: "half-a-million",
      minute: 29,
      listensFor: [
        "Storms are correlated: rain, New Year's Eve, a cloud that comes back",
        "Storage and uplink cost; clips by peer or shorter retention",
        "Thresholds per door, support without pictures",
      ],
    },
    {
      id: "new-motion-sensor",
      minute: 34,
      listensFor: [
        "Triggers a day are the input of the whole budget",
        "Range, pulse count and temperature change who is seen",
        "Measured in the field side by side; settings per hardware revision",
      ],
    },
    {
      id: "who-has-looked",
      minute: 39,
      listensFor: [
        "Access log that the company can't rewrite",
        "End-to-end keys: what can't be handed out",
        "Which build and threshold decided; records without pictures",
      ],
    },
  ],
  weak: [
    {
      id: "record-everything",
      says: "The cloud detects persons in every recording; the battery is to be saved by a better codec, and the button goes the same way as motion.",
      fails: [
        "frame",
        "interpreter",
        "slot",
        "decide",
        "notify",
        "gate_day",
        "clips",
        "video_day",
        "standby_day",
        "energy_day",
        "ungated_life",
        "uplink_day",
        "sram",
        "life",
        "uplink",
        "bell-without-model",
        "chime-without-internet",
        "model-is-gated",
        "nobody-looks",
        "update-reaches-model",
        "signed-updates",
        "fleet-is-watched",
      ],
    },
    {
      id: "model-joules",
      says: "Optimises the network, which takes 0.02 % of the energy, and forgets the camera, standby, start-up and live views; no way for updates.",
      fails: [
        "frame",
        "interpreter",
        "slot",
        "decide",
        "notify",
        "gate_day",
        "clips",
        "video_day",
        "standby_day",
        "energy_day",
        "ungated_life",
        "uplink_day",
        "bell-without-model",
        "chime-without-internet",
        "model-is-gated",
        "processors-are-gated",
        "update-reaches-model",
        "signed-updates",
        "fleet-is-watched",
      ],
    },
  ],
});
