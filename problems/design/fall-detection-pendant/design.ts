import { gatedBy } from "#problems/system-design/board/checks/gated-by.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom, survivesWithout } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { reportsTo } from "#problems/system-design/board/checks/reports-to.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";
import { rubric } from "./rubric.ts";
import * as worked from "./worked.ts";

const { BRIEF, KIB } = worked;
const { rest, link, modem, local } = worked.phases();

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
    "Cycles per MAC on Cortex-M4 with int8, 1.4 to 3.1 with vendors' stacks: mlcommons/tiny_results_v1.1 to v1.3; the brief's 3 is the prototype's",
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
  givens: [
    { key: "clock", label: "Clock", value: 64, unit: "MHz", source: "PlatformIO, nRF52840-DK" },
    { key: "cycles", label: "Network on this part", value: BRIEF.cyclesPerMac, unit: "cycle/MAC" },
    { key: "cell_voltage", label: "Cell", value: BRIEF.cellVolts, unit: "V" },
    { key: "cell_charge", label: "Cell", value: BRIEF.cellMilliampHours, unit: "mAh" },
    { key: "usable", label: "Of the cell may be used", value: BRIEF.usable * 100, unit: "%" },
    { key: "firmware_sram", label: "SRAM of firmware, stacks, radios", value: 40, unit: "KiB" },
    { key: "runtime_sram", label: "SRAM of the runtime beside the activations", value: 6, unit: "KiB" },
    { key: "firmware_flash", label: "Flash of the firmware", value: 300, unit: "KiB" },
    { key: "model_file", label: "Model file", value: 12, unit: "KiB" },
    { key: "boot_flash", label: "Boot loader", value: 32, unit: "KiB" },
    { key: "log_flash", label: "Log of events", value: 128, unit: "KiB" },
    { key: "cancelled", label: "False alarms that are cancelled", value: BRIEF.cancelled * 100, unit: "%" },
  ],
  rows: [
    {
      key: "macs",
      label: "MACs of one inference",
      unit: "MAC",
      asks: "Of the three convolutions and the dense layer; padded positions count, biases do not.",
      worked: worked.macs(),
      golden: 236864,
      within: 0.05,
      slips: [
        { value: 6016, says: "Those are the weights. A convolution uses each of them at every position." },
        {
          value: 2 * 236864,
          says: "Twice too much: a MAC was counted as two operations, or strides were forgotten. A layer computes its outputs, half as many as its inputs.",
        },
      ],
      explains:
        "100 × 16 × 5 × 4 + 50 × 32 × 5 × 16 + 25 × 32 × 3 × 32 + 32 × 2 = 32,000 + 128,000 + 76,800 + 64.",
    },
    {
      key: "constants",
      label: "Weights and biases",
      unit: "B",
      asks: "int8 weights and int32 biases of all layers.",
      worked: worked.constants(),
      golden: 6344,
      within: 0.03,
      slips: [
        { value: 6016, says: "The 82 biases are missing; they are int32, 328 B." },
        { value: 4 * 6098, says: "That is float32; the model is int8." },
      ],
      explains:
        "320 + 2,560 + 3,072 + 64 = 6,016 weights of one byte, (16 + 32 + 32 + 2) × 4 B = 328 B of biases. The file is twice that: names, shapes and scales.",
    },
    {
      key: "sram",
      label: "Peak SRAM",
      unit: "KiB",
      asks: "Activations at the worst layer, runtime, captured window, 60 s for the log, firmware.",
      worked: worked.sram() / KIB,
      golden: 74.125,
      within: 0.1,
      slips: [
        {
          value: (worked.sram() - worked.eventRing()) / KIB,
          says: "The 60 s for the log are missing: 24,000 B, more than all that the network needs.",
        },
        { value: (worked.sram() - BRIEF.firmwareSram) / KIB, says: "The firmware's 40 KiB are missing." },
        {
          value: (worked.sram() - worked.eventRing() / 2) / KIB,
          says: "The samples of the log were counted with 8 bits; they have 16.",
        },
        {
          value: (worked.sram() + BRIEF.modelFile) / KIB,
          says: "The model file is in there; weights are read from flash.",
        },
      ],
      explains:
        "1,600 + 1,600 B of activations (second convolution), 6,144 runtime, 1,600 window, 24,000 log, 40,960 firmware: 75,904 B.",
    },
    {
      key: "flash",
      label: "Flash",
      unit: "KiB",
      asks: "Two slots of firmware with model, boot loader, log.",
      worked: worked.flash() / KIB,
      golden: 784,
      within: 0.1,
      slips: [
        { value: 300 + 12 + 32 + 128, says: "One slot. A pendant that an update has broken calls nobody." },
        { value: 2 * (300 + 12 + 32 + 128), says: "Boot loader and log are there once." },
      ],
      explains: "2 × (300 + 12) + 32 + 128 = 784 KiB.",
    },
    {
      key: "inference",
      label: "One inference",
      unit: "ms",
      asks: "On this part, with the prototype's cycles per MAC.",
      worked: worked.inference() * 1000,
      golden: 11.103,
      within: 0.1,
      slips: [
        { value: (worked.macs() / 64e6) * 1000, says: "One cycle a MAC; the prototype needs three." },
        { value: (6016 * 3) / 64e3, says: "Time follows from MACs, not from weights." },
      ],
      explains:
        "236,864 MAC × 3 / 64 MHz = 11.1 ms. Sixty times a day: compute is not what this pendant is about.",
    },
    {
      key: "alarm_time",
      label: "Impact to the screen, away from home",
      unit: "s",
      asks: "Everything one after the other, Bluetooth in vain, one repeat of the modem.",
      worked: worked.alarmTime(),
      golden: 59.011103,
      within: 0.05,
      slips: [
        {
          value: worked.alarmTime() - BRIEF.modemSeconds,
          says: "A wait is missing: the repeat of the modem, 9 s, or the 10 s in which the pendant looks for movement.",
        },

        { value: worked.alarmTime() - BRIEF.cancel, says: "The wearer's 20 s to cancel are missing." },
      ],
      explains:
        "2 s window + 11 ms + 10 s still + 20 s to cancel + 6 s Bluetooth + 2 × 9 s modem + 3 s = 59.0 s. Waking the modem while the wearer can still cancel saves up to 20 s, at the price of a connection for each cancelled alarm.",
    },
    {
      key: "energy",
      label: "Energy per day",
      unit: "J",
      asks: "At the cell on an average day without a fall: what is always on, the link at home, check-ins with repeats, triggers, false alarms.",
      worked: worked.energy(),
      golden: 23.61287142857143,
      within: 0.1,
      slips: [
        { value: worked.energy() - rest, says: "What is always on is missing: 25 µA for 24 h are 8.0 J." },
        {
          value: worked.energy() - modem,
          says: "The modem's check-ins are missing: the largest single item.",
        },
        {
          value: worked.energy() - link,
          says: "3 J are missing: the Bluetooth link (12 µA for 20 h are 3.2 J), or repeats of the modem and the buzzer (1.8 and 1.3 J).",
        },
        {
          value: worked.energy() / 3.7,
          says: "That is charge in coulombs: milliamperes times seconds. Energy takes the 3.7 V as well.",
        },
        {
          value: worked.energy() + 6 * local,
          says: "Two false alarms a day were counted; it is two a week.",
        },
      ],
      explains:
        "At 3.7 V: rest 25 µA × 24 h = 8.0 J; link 12 µA × 20 h = 3.2 J; modem 5 × 1.2 × 9 s × 55 mA = 11.0 J; triggers 60 × 0.15 s × 5 mA = 0.17 J; buzzer 2/7 × 20 s × 60 mA = 1.3 J.",
    },
    {
      key: "days",
      label: "Days between two charges",
      unit: "d",
      asks: "With the usable part of the cell.",
      worked: worked.days(),
      golden: 108.30703109260628,
      within: 0.1,
      slips: [
        { value: worked.days() / 0.8, says: "All of the cell; 80 % of it may be used." },
        {
          value: (240 / 3.7 / worked.energy()) * 3.6 * 0.8,
          says: "mAh times volts is energy, not divided by volts.",
        },
      ],
      explains: "240 mAh × 3.7 V × 3.6 = 3,197 J, of which 2,557 J may be used; 2,557 / 23.6 = 108 d.",
    },
    {
      key: "false_positive_share",
      label: "Share of triggers that may become a false alarm",
      unit: "%",
      asks: "Of network and state machine together, before cancelling.",
      worked: worked.falsePositiveShare() * 100,
      golden: 0.47619047619047616,
      within: 0.05,
      slips: [
        { value: (2 / 60) * 100, says: "Two a week, but sixty triggers a day: seven days are missing." },
        { value: (2 / (7 * 86_400)) * 100, says: "The network is asked sixty times a day, not each second." },
        { value: 5, says: "5 % is the share of falls that may be missed; no-falls are another crowd." },
      ],
      explains:
        "2 of 420 triggers a week: 0.48 %. On the same events an accuracy of 99 % is four false alarms a week.",
    },
    {
      key: "false_calls",
      label: "False calls that reach the call centre",
      unit: "1/d",
      asks: "In a day, of 10,000 pendants, after wearers have cancelled, with two false alarms a week each.",
      worked: worked.falseCalls(),
      golden: 571.4285714285712,
      within: 0.05,
      slips: [
        {
          value: worked.falseCalls() / 0.2,
          says: "Those are alarms before cancelling: four in five are cancelled.",
        },
        { value: worked.falseCalls() * 7, says: "That is in a week." },
        { value: worked.falseCalls() * 4, says: "80 % are cancelled; the other 20 % call." },
      ],
      explains:
        "10,000 × 2 / 7 × 20 % = 571 a day: what limits the fleet is not the cell but people at a desk.",
    },
    {
      key: "real_share",
      label: "Share of calls that are real",
      unit: "%",
      asks: "Of all automatic calls that reach the call centre. Whoever lies after a hard fall does not cancel.",
      worked: worked.realShare() * 100,
      golden: 4.356370782836553,
      within: 0.1,
      slips: [
        { value: 95, says: "95 % is the share of falls that are recognised, not of calls that are falls." },
        { value: (26.03 / (26.03 + 2857.14)) * 100, says: "Cancelled alarms were counted as calls." },
      ],
      explains:
        "10,000 × 95 % / 365 = 26 real calls a day, 571 false ones: 26 / 597 = 4.4 %. Whoever answers must not learn that calls are false.",
    },
    {
      key: "falls_without_miss",
      label: "Recorded falls without a miss that show 95 %",
      unit: "",
      asks: "So that a sensitivity of 95 % can be claimed with 95 % confidence.",
      worked: worked.fallsWithoutMiss(),
      golden: 59,
      within: 0.03,
      slips: [
        {
          value: 20,
          says: "With a true sensitivity of 95 %, 20 falls pass without a miss in 36 of 100 trials.",
        },
        { value: 100, says: "With misses allowed, 100 can do as well; without one, fewer are enough." },
      ],
      explains:
        "0.95ⁿ ≤ 0.05 from n = 59 on. Falls of volunteers on a mat are not those of the wearers, so this is a floor.",
    },
  ],
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
