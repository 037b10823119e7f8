import {
  BRIEF,
  clipJoules,
  clips,
  dayJoules,
  decideSeconds,
  frameBytes,
  gateJoules,
  interpreterBytes,
  notifySeconds,
  slotBytes,
  standbyJoules,
  thinkJoules,
  ungatedDays,
  uplinkBytes,
  usableJoules,
  videoJoules,
  viewJoules,
} from "#problems/design/battery-doorbell/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const look = BRIEF.frameSeconds + BRIEF.scaleSeconds + BRIEF.inferenceSeconds;
const visits = BRIEF.visitsPerDay * BRIEF.visitsPassed;
const everyTrigger = BRIEF.triggersPerDay * clipJoules + viewJoules;

/** What is estimated, with what known slips give. */
export const rows = [
  {
    key: "frame",
    label: "SRAM: frame of the camera",
    unit: "B",
    asks: "One frame as the camera delivers it.",
    worked: frameBytes,
    golden: 38_400,
    within: 0.1,
    slips: [
      { value: frameBytes / 2, says: "A pixel of RGB565 has two bytes." },
      { value: frameBytes * 1.5, says: "RGB565 has two bytes a pixel, not three." },
      {
        value: 96 * 96 * 3,
        says: "This is the network's input, which is a part of the activations. The camera's frame lies beside it.",
      },
      { value: frameBytes * 4, says: "This is 320 × 240; alone it would fill 59 % of the SRAM." },
    ],
    explains: "160 × 120 × 2 B = 38,400 B.",
  },
  {
    key: "interpreter",
    label: "SRAM: interpreter and activations",
    unit: "B",
    asks: "What the detector needs in SRAM while it runs, weights left in flash.",
    worked: interpreterBytes,
    golden: 88_064,
    within: 0.1,
    slips: [
      {
        value: BRIEF.activationBytes,
        says: "Activations alone: what the interpreter keeps beside them is missing.",
      },
      {
        value: interpreterBytes + BRIEF.modelBytes,
        says: "The weights are read from flash where they lie; they need no SRAM.",
      },
      {
        value: interpreterBytes + 96 * 96 * 3,
        says: "The network's input is one of the activations already.",
      },
    ],
    explains:
      "73,728 B + 14 KiB = 88,064 B. The plan is a third above what is ever alive at once, 55,296 B; an offline plan would save that.",
  },
  {
    key: "slot",
    label: "Flash: one slot",
    unit: "B",
    asks: "Firmware and model together, once.",
    worked: slotBytes,
    golden: 472_552,
    within: 0.05,
    slips: [
      { value: 2 * slotBytes, says: "This is both slots. The total doubles the row by itself." },
      { value: BRIEF.modelBytes, says: "The firmware is missing." },
      { value: BRIEF.firmwareBytes, says: "The model is missing." },
    ],
    explains: "136 KiB = 139,264 B, and 333,288 B of model: 472,552 B.",
  },
  {
    key: "decide",
    label: "Latency: motion to decision",
    unit: "ms",
    asks: "From the trigger to the mean of two looks.",
    worked: decideSeconds * 1e3,
    golden: 501.48,
    within: 0.1,
    slips: [
      { value: (BRIEF.cameraSeconds + look) * 1e3, says: "One look; the decision is the mean of two." },
      { value: BRIEF.looks * look * 1e3, says: "The camera's start and exposure are missing: 220 ms." },
      { value: BRIEF.looks * BRIEF.inferenceSeconds * 1e3, says: "These are the inferences alone." },
      {
        value: BRIEF.looks * (BRIEF.cameraSeconds + look) * 1e3,
        says: "The camera starts once per trigger, not for each look.",
      },
    ],
    explains: "220 + 2 × (33 + 9 + 98.74) = 501.5 ms. The network takes 39 % of it.",
  },
  {
    key: "notify",
    label: "Latency: motion to phone",
    unit: "s",
    asks: "From the trigger to the notification, each step after the one before.",
    worked: notifySeconds,
    golden: 1.80148,
    within: 0.1,
    slips: [
      { value: BRIEF.bootSeconds + BRIEF.pushSeconds, says: "The decision comes first: half a second." },
      {
        value: decideSeconds + BRIEF.pushSeconds,
        says: "The video processor needs 0.9 s before Wi-Fi is up.",
      },
      { value: notifySeconds + BRIEF.clipSeconds, says: "The notification doesn't wait for the clip." },
    ],
    explains: "0.50 + 0.9 + 0.4 = 1.80 s.",
  },
  {
    key: "gate_day",
    label: "Energy: the gate",
    unit: "J/d",
    asks: "Camera, scaling and inferences of all triggers.",
    worked: gateJoules,
    golden: 3.6677856,
    within: 0.1,
    slips: [
      {
        value: BRIEF.triggersPerDay * thinkJoules,
        says: "The camera with its light is missing; it takes fifty times as much as the network.",
      },
      {
        value: BRIEF.visitsPerDay * (BRIEF.cameraJoules + thinkJoules),
        says: "Every trigger is looked at, not only the visits.",
      },
      { value: gateJoules / BRIEF.triggersPerDay, says: "This is one trigger; a day has 60." },
      {
        value: gateJoules + BRIEF.triggersPerDay * BRIEF.cameraJoules,
        says: "The 60 mJ are for both looks together.",
      },
    ],
    explains:
      "60 × (60 mJ + 2 × (0.519 mJ + 9 ms × 5.1 mW)) = 60 × 61.1 mJ = 3.67 J. All inferences of a day together are 62 mJ.",
  },
  {
    key: "clips",
    label: "Clips",
    unit: "1/d",
    asks: "How many triggers pass the gate on the ordinary day.",
    worked: clips,
    golden: 13.23,
    within: 0.08,
    slips: [
      { value: visits, says: "Only the visits that pass. 9 % of the 51 empty triggers pass too." },
      { value: BRIEF.triggersPerDay, says: "Every trigger records here: the gate is missing." },
      {
        value: BRIEF.triggersPerDay * BRIEF.emptyPassed,
        says: "9 % is the share of the empty triggers, not of all.",
      },
    ],
    explains: "9 × 96 % + 51 × 9 % = 8.64 + 4.59 = 13.23: a third of the clips still show nobody.",
  },
  {
    key: "video_day",
    label: "Energy: clips and live views",
    unit: "J/d",
    asks: "The video processor with Wi-Fi, start-up included.",
    worked: videoJoules,
    golden: 267.33705,
    within: 0.1,
    slips: [
      { value: videoJoules - viewJoules, says: "Live views are missing: a quarter of this row." },
      { value: everyTrigger, says: "Every trigger records here: the gate is missing." },
      { value: visits * clipJoules, says: "Clips of empty triggers and live views are missing." },
      { value: clipJoules, says: "This is one clip." },
    ],
    explains: "13.23 × 1.15 W × 12.9 s = 196.3 J, and 2 × 1.15 W × 30.9 s = 71.1 J.",
  },
  {
    key: "standby_day",
    label: "Energy: standby",
    unit: "J/d",
    asks: "The standby current over a whole day.",
    worked: standbyJoules,
    golden: 73.5264,
    within: 0.1,
    slips: [
      { value: standbyJoules / BRIEF.volts, says: "This is charge in coulombs: times 3.7 V." },
      {
        value: standbyJoules / 23,
        says: "The Wi-Fi chip is missing: associated, it draws 220 of the 230 µA.",
      },
    ],
    explains:
      "230 µA × 3.7 V × 86,400 s = 73.5 J: twenty times the gate, and 96 % of it is Wi-Fi that waits for somebody to look.",
  },
  {
    key: "energy_day",
    label: "Energy per day",
    unit: "J/d",
    asks: "All of it, on the ordinary day.",
    worked: dayJoules,
    golden: 344.5312356,
    within: 0.1,
    slips: [
      {
        value: dayJoules - standbyJoules,
        says: "Standby is missing: a fifth of the energy flows while nothing happens.",
      },
      { value: dayJoules - viewJoules - standbyJoules, says: "Standby and live views are missing." },
      { value: standbyJoules + everyTrigger, says: "Every trigger records here: the gate is missing." },
      {
        value: standbyJoules + gateJoules,
        says: "Video is missing: more than three quarters of the energy.",
      },
    ],
    explains:
      "73.5 + 3.7 + 267.3 = 344.5 J. 6 Ah × 3.7 V × 85 % = 67,932 J last 197 d. The detector takes 0.02 % of the energy and trebles the life.",
  },
  {
    key: "ungated_life",
    label: "What if: no gate",
    unit: "d",
    asks: "Life of a charge when every trigger records and nothing looks before; the rest unchanged.",
    worked: ungatedDays,
    golden: 65.65404113,
    within: 0.1,
    slips: [
      {
        value: usableJoules / (BRIEF.triggersPerDay * clipJoules),
        says: "A part is missing: standby and live views go on, and only 85 % of the charge are usable.",
      },
    ],
    explains: "60 × 14.8 J + 71.1 J + 73.5 J = 1,035 J a day: 66 d, which is the prototype.",
  },
  {
    key: "uplink_day",
    label: "Uplink",
    unit: "MB/d",
    asks: "Video of clips and live views.",
    worked: uplinkBytes / 1e6,
    golden: 32.814,
    within: 0.1,
    slips: [
      { value: (uplinkBytes / 1e6) * 8, says: "These are megabits." },
      { value: (clips * BRIEF.clipSeconds * BRIEF.videoBits) / 8e6, says: "Live views are missing." },
      {
        value: ((60 * 12 + 60) * BRIEF.videoBits) / 8e6,
        says: "Every trigger records here: the gate is missing.",
      },
    ],
    explains: "(13.23 × 12 s + 2 × 30 s) × 1.2 Mbit/s / 8 = 32.8 MB a day, about 1 GB a month.",
  },
] satisfies DesignInput["rows"];
