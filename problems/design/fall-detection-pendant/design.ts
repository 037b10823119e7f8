import { givens } from "#problems/design/fall-detection-pendant/givens.ts";
import { rows } from "#problems/design/fall-detection-pendant/rows.ts";
import { rubric } from "#problems/design/fall-detection-pendant/rubric.ts";
import { gatedBy } from "#problems/system-design/board/checks/gated-by.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom, survivesWithout } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { reportsTo } from "#problems/system-design/board/checks/reports-to.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";

export default defineDesign({
  title: "Fall detection in a pendant",
  difficulty: "hard",
  topics: ["deployment", "energy", "signals", "sizing"],
  roles: ["edge-architect", "iot", "tinyml"],
  minutes: 45,
  shares: { clarify: 15, estimate: 25, architecture: 25, "deep-dive": 20, risks: 15 },
  device: "nrf52840",
  sources: [
    "nRF52840, Cortex-M4F at 64 MHz, 1 MiB of flash, 256 KiB of SRAM: PlatformIO's page of the board nRF52840-DK",
    "Cycles per MAC on Cortex-M4 with int8, 1.4 to 3.4: mlcommons/tiny_results_v1.1 to v1.3; the brief's 3 is the prototype's",
    "Falls without a miss: exact binomial bound for zero misses, 0.95ⁿ ≤ 0.05",
    "The network, its layers, the pendant, its currents, and the pilot's figures are invented; each is stated in the brief",
  ],
  glossary: {
    blocks: [
      { type: "sensor", means: "Accelerometer or pressure sensor, with its queue and interrupt." },
      { type: "stage", means: "Processing without weights: a window, a state machine." },
      { type: "model", means: "The network." },
      { type: "mcu", means: "The processor of the pendant." },
      { type: "memory", means: "What is kept: a ring, a log, slots of flash." },
      { type: "radio", means: "Bluetooth or LTE-M." },
      { type: "actuator", means: "Buzzer, vibration, lamp." },
      { type: "gateway", means: "The base station at home." },
      { type: "phone", means: "A phone, if the design counts on one." },
      { type: "service", means: "A program in the cloud." },
      { type: "registry", means: "Where released firmware lies." },
      { type: "user", means: "The wearer." },
      { type: "operator", means: "People in the call centre." },
    ],
    links: [
      { protocol: "SPI", means: "Samples from a sensor." },
      { protocol: "I2C", means: "Samples from a slow sensor." },
      { protocol: "memory", means: "Bytes handed on within the pendant." },
      { protocol: "event", means: "An interrupt or a flag; no data." },
      { protocol: "GPIO", means: "A pin that switches something." },
      { protocol: "GATT", means: "Small values over Bluetooth LE." },
      { protocol: "Bluetooth LE", means: "Between pendant and base station." },
      { protocol: "LTE-M", means: "The mobile network for devices." },
      { protocol: "DTLS", means: "Encrypted datagrams, over the telephone line or LTE-M." },
      { protocol: "HTTPS", means: "Between base station and cloud." },
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
      limit: { atMost: 96 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "flash_total",
      label: "Flash",
      unit: "KiB",
      formula: "flash",
      limit: { atMost: 960 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "alarm_total",
      label: "Impact to the screen",
      unit: "s",
      formula: "alarm_time",
      limit: { atMost: 60 },
      shows: "gauge",
    },
    {
      key: "charge_total",
      label: "Days between two charges, from your energy",
      unit: "d",
      formula: "cell_charge * cell_voltage * usable / energy * 1 d",
      limit: { atLeast: 90 },
      shows: "gauge",
    },
    {
      key: "calls_total",
      label: "Calls in a day, false and real",
      unit: "1/d",
      formula: "false_calls / (100 % - real_share)",
      limit: { atMost: 700 },
      shows: "gauge",
    },
  ],
  checks: [
    {
      id: "rests-until-motion",
      says: "The network rests until motion wakes it.",
      teaches:
        "Sixty triggers a day cost 0.17 J. A processor that is awake all day at 5 mA would empty the cell within two days.",
      test: gatedBy({ gate: "wake", type: "model", place: "device" }),
    },
    {
      id: "asks-the-wearer",
      says: "What the network says reaches a buzzer or the like on the pendant.",
      teaches: "Whoever gets up again can say so only when asked. Four in five false alarms end here.",
      test: pathFrom({ from: { type: "model", place: "device" }, to: { type: "actuator", place: "device" } }),
    },
    {
      id: "can-be-cancelled",
      says: "A command of the wearer reaches the pendant.",
      teaches: "The same button cancels and calls. Without it each false alarm is a call, 2,857 in a day.",
      test: pathFrom({ from: { type: "user" }, to: { place: "device" }, over: ["command"] }),
    },
    {
      id: "two-ways-out",
      says: "The alarm reaches the call centre without base station and phone.",
      teaches:
        "A power cut at home and a walk in the park are not rare. The second way must not share anything with the first.",
      test: survivesWithout({
        type: ["gateway", "phone"],
        from: { place: "device", type: ["stage", "model", "mcu"] },
        to: "operator",
        over: ["result"],
      }),
    },
    {
      id: "silence-is-noticed",
      says: "Signs of life of the pendant reach people in the call centre.",
      teaches: "A dead pendant raises no alarm. Only its silence does, if somebody waits for it.",
      test: reportsTo({ from: { place: "device" }, to: { type: "operator" } }),
    },
    {
      id: "motion-stays",
      says: "No motion data leaves the pendant.",
      teaches:
        "Movement tells when somebody sleeps, showers and goes out. The call centre needs an alarm and a place.",
      test: neverLeaves({ cargo: ["raw", "features"], place: "device" }),
    },
    {
      id: "model-updatable",
      says: "Updates reach the network on the pendant.",
      teaches:
        "The first months will show movements that nobody thought of; each is two false alarms a week for somebody.",
      test: reachesByUpdate({ to: "model" }),
    },
    {
      id: "updates-signed",
      says: "What is installed on the pendant is signed.",
      teaches:
        "Whoever can change firmware can silence 10,000 alarms. The boot loader must check a signature and a version that only grows.",
      test: signed({ cargo: ["firmware", "model"] }),
    },
  ],
  rubric,
  followUps: [
    {
      id: "half-the-sram",
      minute: 14,
      listensFor: [
        "48 KiB less 40 KiB of firmware leave 8,192 B for 34,944 B",
        "the 60 s for the log go first: into the sensor's queue and flash, or down to some seconds; the interpreter goes next, in favour of generated code",
        "window and activations can share bytes; nothing of it touches the network",
      ],
    },
    {
      id: "three-times-longer",
      minute: 21,
      listensFor: [
        "270 days leave 9.5 J a day; what is always on takes 8.0 J",
        "the modem is the first lever (11.0 J): fewer check-ins away, at the price of when silence is noticed; then the link's interval",
        "says that it does not fit without a larger cell or another requirement, with figures",
      ],
    },
    {
      id: "ten-times-the-fleet",
      minute: 28,
      listensFor: [
        "5,714 false calls a day against 260 real ones; people, not servers, are the limit",
        "at most 440 of 700 may be false, a thirteenth of what comes; lower the false alarms at the source, let a machine ask first (voice over the base station), never answer some calls later by their score alone without stating what is missed",
        "correlated events: a power cut, an earthquake, a bad release call at once",
      ],
    },
    {
      id: "new-accelerometer",
      minute: 34,
      listensFor: [
        "range and clipping at impact, noise, axes, sample clock, depth of the queue, threshold in other units",
        "the same falls recorded with both on one rig, thresholds and scaling by type from the factory, the test of 59 falls repeated",
        "rates of triggers and false alarms by type before the roll-out goes on",
      ],
    },
    {
      id: "audit-trail",
      minute: 39,
      listensFor: [
        "for each event: samples of 60 s on the pendant, scores, state changes, button, attempts of both radios, acknowledgements, times, versions",
        "128 KiB hold five events of 24,000 B; what happens to the sixth, and who may read them with whose consent",
        "the call centre's side and the pendant's are joined by the number of the alarm; missing records are noticed",
      ],
    },
  ],
  weak: [
    {
      id: "one-way-out",
      says: "Relies on the wearer's phone, on which everything ends; silence is nobody's business.",
      fails: ["two-ways-out", "silence-is-noticed", "alarm_time", "energy", "days"],
    },
    {
      id: "ninety-nine-per-cent",
      says: "Takes accuracy for the requirement: no false alarms per week, no cancelling, a network that looks at each second.",
      fails: [
        "rests-until-motion",
        "can-be-cancelled",
        "false_positive_share",
        "false_calls",
        "real_share",
        "falls_without_miss",
        "energy",
        "days",
        "charge_total",
        "calls_total",
        "alarm_time",
      ],
    },
    {
      id: "careless-sums",
      says: "The right structure with one slot, unsigned updates that come from anywhere, and sums that forget repeats, the log and the 80 %.",
      fails: ["updates-signed", "sram", "flash", "energy", "days"],
    },
  ],
});
