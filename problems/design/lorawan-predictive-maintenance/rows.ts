import {
  airtimePerDay,
  BRIEF,
  captureBytes,
  dayJoules,
  featureBytes,
  frames,
  fullFrameSeconds,
  interpreterBytes,
  latencySeconds,
  measureJoules,
  patchHours,
  radioJoules,
  rawDays,
  rawFrames,
  reportSeconds,
  sleepJoules,
  slotBytes,
  timeOnAir,
  updateHours,
  windows,
} from "#problems/design/lorawan-predictive-maintenance/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const sf7 = timeOnAir(BRIEF.reportBytes + BRIEF.headerBytes, 7);
const listen = BRIEF.listenSeconds * BRIEF.listenAmperes * BRIEF.volts;
const send = (seconds: number) => seconds * BRIEF.sendAmperes * BRIEF.volts;
const capture = BRIEF.captureAmperes * BRIEF.volts;

/** What is estimated, with what known slips give. */
export const rows = [
  {
    key: "capture",
    label: "SRAM: last capture",
    unit: "B",
    asks: "The samples of one measurement, kept whole.",
    worked: captureBytes,
    golden: 64_000,
    within: 0.1,
    slips: [
      { value: captureBytes / 2, says: "32,000 samples have 16 bit each: two bytes." },
      { value: captureBytes * 3, says: "One axis is captured, not three." },
    ],
    explains: "16,000 samples/s × 2 s × 2 B = 64,000 B.",
  },
  {
    key: "features",
    label: "SRAM: features",
    unit: "B",
    asks: "The int8 features of all frames of one capture.",
    worked: featureBytes,
    golden: 7_808,
    within: 0.1,
    slips: [
      { value: featureBytes * 4, says: "A feature is one byte here; this is float32." },
      {
        value: windows * 5 * BRIEF.melBands,
        says: "Neighbouring inputs share four of their five frames: keep each frame once.",
      },
      {
        value: 5 * BRIEF.melBands,
        says: "This is one input of five frames. The brief keeps the frames of the whole capture.",
      },
    ],
    explains: `1 + ⌊(32,000 − 1,024) / 512⌋ = ${frames} frames; ${frames} × 128 B = 7,808 B.`,
  },
  {
    key: "interpreter",
    label: "SRAM: interpreter and activations",
    unit: "B",
    asks: "What the model needs in SRAM while it runs, weights left in flash.",
    worked: interpreterBytes,
    golden: 6_912,
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
    explains:
      "768 B of activations + 6 KiB = 6,912 B: the file is 40 times larger than what it needs in SRAM.",
  },
  {
    key: "slot",
    label: "Flash: one slot",
    unit: "B",
    asks: "Firmware and model together, once.",
    worked: slotBytes,
    golden: 457_200,
    within: 0.05,
    slips: [
      { value: 2 * slotBytes, says: "This is both slots. The total doubles the row by itself." },
      { value: BRIEF.firmwareBytes, says: "The model is missing: its file is larger than the firmware." },
    ],
    explains: "176 KiB = 180,224 B, and 276,976 B of model: 457,200 B.",
  },
  {
    key: "latency",
    label: "Latency: capture to score",
    unit: "ms",
    asks: "From the last sample to the score, features computed after the capture.",
    worked: latencySeconds * 1e3,
    golden: 430.37,
    within: 0.15,
    slips: [
      {
        value: windows * BRIEF.inferenceSeconds * 1e3,
        says: "Inferences alone: the features of 61 frames take 122 ms more.",
      },
      {
        value: (frames * BRIEF.frameSeconds + 12 * BRIEF.inferenceSeconds) * 1e3,
        says: "12 inputs that don't overlap. The brief moves on by one frame.",
      },
      {
        value: (frames * BRIEF.frameSeconds + BRIEF.inferenceSeconds) * 1e3,
        says: "One inference only; a measurement is the mean over 57 inputs.",
      },
      {
        value: (latencySeconds + BRIEF.captureSeconds) * 1e3,
        says: "The clock starts at the end of the capture.",
      },
    ],
    explains: `${frames} frames × 2 ms + ${windows} inputs × 5.41 ms = 122 ms + 308.4 ms. Inputs: 61 − 5 + 1 = 57.`,
  },
  {
    key: "report_airtime",
    label: "Time on air of one report",
    unit: "s",
    asks: "At SF12, headers included.",
    worked: reportSeconds,
    golden: 1.810432,
    within: 0.05,
    slips: [
      { value: timeOnAir(BRIEF.reportBytes, 12), says: "The 13 B of LoRaWAN's headers are missing." },
      {
        value: sf7,
        says: "This is SF7. The worst pump reaches the gateway only at SF12, where a symbol lasts 32 times as long.",
      },
      {
        value: (12.25 + 8 + Math.ceil(260 / 48) * 5) * 0.032768,
        says: "At SF12 low data rate optimisation takes two bits from each symbol: divide by 4 × (12 − 2).",
      },
      { value: fullFrameSeconds, says: "This is a full frame with 51 B of payload." },
    ],
    explains: `33 B: 8 + ⌈(264 − 48 + 44) / 40⌉ × 5 = 43 symbols, and 12.25 of preamble: 55.25 × 32.768 ms = 1.810 s. 24 of them are ${airtimePerDay.toFixed(1)} s a day.`,
  },
  {
    key: "measure_day",
    label: "Energy: measuring and computing",
    unit: "J/d",
    asks: "Settling, capture, features and inferences of 144 measurements.",
    worked: measureJoules,
    golden: 3.72045744,
    within: 0.15,
    slips: [
      {
        value: measureJoules - BRIEF.perDay * BRIEF.settleSeconds * capture,
        says: "The 0.5 s of settling before each capture are missing: a fifth of the energy.",
      },
      {
        value: measureJoules - BRIEF.perDay * 2.5 * capture,
        says: "Computing alone. The accelerometer takes nine tenths of this row.",
      },
      { value: measureJoules / BRIEF.perDay, says: "This is one measurement; a day has 144." },
      {
        value: measureJoules - BRIEF.perDay * 2.5 * (capture - BRIEF.captureAmperes),
        says: "Charge times voltage is energy: the 3.6 V are missing somewhere.",
      },
    ],
    explains:
      "2.5 s × 2.6 mA × 3.6 V = 23.4 mJ; 57 × 31.83 µJ + 61 × 2 ms × 5.1 mW = 2.4 mJ; 144 × 25.8 mJ = 3.72 J. The model itself is 7 % of it.",
  },
  {
    key: "radio_day",
    label: "Energy: radio",
    unit: "J/d",
    asks: "24 reports at SF12 with their receive windows.",
    worked: radioJoules,
    golden: 6.464212992,
    within: 0.15,
    slips: [
      {
        value: BRIEF.reportsPerDay * (send(sf7) + listen),
        says: "This is SF7. Five years are promised at SF12.",
      },
      {
        value: BRIEF.perDay * (send(reportSeconds) + listen),
        says: "This is a report for each measurement; the brief reports hourly.",
      },
      { value: send(reportSeconds) + listen, says: "This is one report; a day has 24." },
      { value: radioJoules * 8, says: "Eight times too much: bits were taken for bytes." },
    ],
    explains:
      "1.810 s × 40 mA × 3.6 V = 260.7 mJ, and 0.4 s × 6 mA × 3.6 V = 8.6 mJ; 24 × 269.3 mJ = 6.46 J: half of the day's energy.",
  },
  {
    key: "sleep_day",
    label: "Energy: sleep",
    unit: "J/d",
    asks: "The sleep current over a whole day; the waking minutes may be left in.",
    worked: sleepJoules,
    golden: 2.17728,
    within: 0.1,
    slips: [
      { value: sleepJoules / BRIEF.volts, says: "This is charge in coulombs: times 3.6 V." },
      { value: BRIEF.sleepAmperes * BRIEF.volts * 3_600, says: "This is one hour." },
    ],
    explains: "7 µA × 3.6 V = 25.2 µW, × 86,400 s = 2.18 J.",
  },
  {
    key: "energy_day",
    label: "Energy per day",
    unit: "J/d",
    asks: "All of it, on a day in which nothing is wrong.",
    worked: dayJoules,
    golden: 12.361950432,
    within: 0.12,
    slips: [
      {
        value: dayJoules - sleepJoules,
        says: "Sleep is missing: 7 µA flow for the whole day, a sixth of the energy.",
      },
      {
        value: dayJoules - radioJoules + (BRIEF.reportsPerDay * (send(sf7) + listen)) / 2,
        says: "The radio is missing, or was reckoned at SF7. At SF12 it takes half of the energy.",
      },
      {
        value: dayJoules - sleepJoules - radioJoules + BRIEF.reportsPerDay * (send(sf7) + listen),
        says: "Sleep is missing, and the radio was reckoned at SF7.",
      },
      {
        value: dayJoules - measureJoules,
        says: "Measuring is missing: the accelerometer draws 2.6 mA for six minutes of the day.",
      },
    ],
    explains:
      "3.72 + 6.46 + 2.18 = 12.36 J: radio 52 %, measuring 30 %, sleep 18 %. 24,883 J usable last 2,013 d.",
  },
  {
    key: "raw_time",
    label: "What if: one raw capture over LoRaWAN",
    unit: "d",
    asks: "How long one capture needs at SF12 in full frames within 1 % of the air.",
    worked: rawDays,
    golden: 4.057647407,
    slips: [
      {
        value: rawDays / 100,
        says: "This is the time on the air. 1 % of the band means waiting 99 times as long between frames.",
      },
      { value: rawDays * 8, says: "Bits were taken for bytes." },
      { value: (rawFrames * timeOnAir(64, 7)) / BRIEF.uplinkDuty / 86_400, says: "This is SF7." },
    ],
    explains:
      "⌈64,000 / 51⌉ = 1,255 frames × 2.793 s = 3,506 s on air, / 1 % = 4.06 d, for one of 144 captures a day. This row alone decides where the model runs.",
  },
  {
    key: "patch_time",
    label: "Patching the model of a site",
    unit: "h",
    asks: "From the first fragment to the last, by multicast to all devices of the site.",
    worked: patchHours,
    golden: 2.692596622,
    within: 0.12,
    slips: [
      {
        value: updateHours(BRIEF.modelBytes),
        says: "This is the whole file: two days of downlink. A patch is 5 % of it.",
      },
      {
        value: (289 * fullFrameSeconds) / BRIEF.downlinkDuty / 3_600,
        says: "The 20 % more fragments for losses are missing.",
      },
      {
        value: patchHours / 10,
        says: "This is the time on the air; the gateway may send for a tenth of the time.",
      },
      { value: patchHours * 10, says: "The downlink's channel allows 10 %, not 1 %." },
      { value: patchHours * 150, says: "One multicast serves all devices of a site at once." },
    ],
    explains:
      "13,849 B / 48 B → 289 fragments, × 1.2 → 347, × 2.793 s / 10 % = 9,693 s = 2.69 h. Each device listens for 969 s: 20.9 J, less than two days of its life.",
  },
] satisfies DesignInput["rows"];
