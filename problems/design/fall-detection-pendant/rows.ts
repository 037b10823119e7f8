import * as worked from "#problems/design/fall-detection-pendant/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const { BRIEF, KIB } = worked;
const { rest, link, modem, local } = worked.phases();

/** What is estimated, with what known mistakes give. */
export const rows = [
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
      "2 s window + 11 ms + 10 s still + 20 s to cancel + 6 s Bluetooth + 2 × 9 s modem + 3 s = 59.0 s. Waking the modem while the wearer can still cancel hides its 18 s in those 20, at the price of a connection for each cancelled alarm.",
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
] satisfies DesignInput["rows"];
