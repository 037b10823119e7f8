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
import { carries } from "#problems/system-design/board/checks/carries.ts";
import { gatedBy } from "#problems/system-design/board/checks/gated-by.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { mentions } from "#problems/system-design/board/checks/mentions.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";

const TEAM = "Assumption of the brief";
const MLPERF = "MLPerf Tiny v1.3, closed division, STM32U385RG at 96 MHz, 1.8 V SMPS, ST Edge AI";
const REGIONAL = "Semtech, Packet Size Considerations: EU868, DR0";
const sf7 = timeOnAir(BRIEF.reportBytes + BRIEF.headerBytes, 7);
const listen = BRIEF.listenSeconds * BRIEF.listenAmperes * BRIEF.volts;
const send = (seconds: number) => seconds * BRIEF.sendAmperes * BRIEF.volts;
const capture = BRIEF.captureAmperes * BRIEF.volts;

export default defineDesign({
  title: "Predictive maintenance over LoRaWAN",
  difficulty: "hard",
  topics: ["energy", "signals", "deployment"],
  roles: ["edge-architect", "iot", "tinyml"],
  minutes: 45,
  shares: { clarify: 10, estimate: 25, architecture: 25, "deep-dive": 25, risks: 15 },
  device: "stm32u385rg",
  sources: [
    "Time on air: Semtech AN1200.13; a test holds the formula to 13 B at SF9, 164.864 ms, of the public calculator",
    "Largest payload and headers of LoRaWAN: Semtech, Packet Size Considerations",
    "Model: layer table of mlcommons/tiny, ad01_int8.tflite; time and energy: MLPerf Tiny v1.3, STM32U385RG, anomaly detection",
    "Pumps, currents and rules of the operator are invented and stand in the brief",
  ],
  glossary: {
    blocks: [
      { type: "sensor", means: "The accelerometer with its converter; it can be switched off." },
      {
        type: "stage",
        means: "A step of processing on the device: features, score, decision over several measurements.",
      },
      { type: "model", means: "The autoencoder, where it runs." },
      { type: "mcu", means: "The STM32U385RG with the application." },
      { type: "memory", means: "A buffer, a log or a slot for an image that outlives a step." },
      { type: "radio", means: "A transceiver on the device: LoRa or Bluetooth." },
      { type: "phone", means: "What the technician holds at the pump." },
      { type: "gateway", means: "Forwards LoRaWAN frames of one site; it decrypts nothing." },
      { type: "broker", means: "The LoRaWAN network server: joins, duplicates, downlink windows." },
      { type: "service", means: "Something that runs in the cloud: alarms, retraining, rollout." },
      { type: "store", means: "Where reports and audit records are kept." },
      { type: "registry", means: "Signed builds of firmware and model, with what they fit." },
      { type: "operator", means: "Maintenance staff, or whoever releases an update." },
    ],
    links: [
      { protocol: "LoRaWAN uplink", means: "Unconfirmed unless said otherwise; 51 B of payload at SF12." },
      {
        protocol: "LoRaWAN multicast",
        means: "One downlink to all devices of a group that open windows at an agreed time.",
      },
      { protocol: "Bluetooth LE", means: "A few metres, to the technician's phone." },
      { protocol: "MQTT over TLS", means: "Between network server and services." },
      {
        protocol: "SPI",
        means: "On the board, with DMA where samples or images go to memory without the core.",
      },
      { protocol: "SRAM", means: "From one step to the next within the chip." },
      { protocol: "Flash", means: "Written or executed in place." },
      { protocol: "Interrupt", means: "A timer or a pin that wakes or powers what rests." },
      { protocol: "Ethernet", means: "From the gateway to the network server." },
      { protocol: "HTTPS", means: "Between services, and to a phone or a page that somebody reads." },
    ],
  },
  givens: [
    { key: "sample_rate", label: "Sampling rate", value: BRIEF.sampleHz, unit: "sample/s" },
    { key: "sample_size", label: "Size of a sample", value: BRIEF.sampleBytes, unit: "B/sample" },
    { key: "capture_time", label: "Length of a capture", value: BRIEF.captureSeconds, unit: "s" },
    { key: "settle_time", label: "Settling before it", value: BRIEF.settleSeconds, unit: "s", source: TEAM },
    { key: "measurements", label: "Measurements", value: BRIEF.perDay, unit: "1/d" },
    {
      key: "capture_current",
      label: "Current while capturing",
      value: BRIEF.captureAmperes * 1e3,
      unit: "mA",
      source: TEAM,
    },
    { key: "frame_length", label: "Samples of a frame", value: BRIEF.frameSamples, unit: "sample" },
    { key: "hop", label: "Samples from frame to frame", value: BRIEF.hopSamples, unit: "sample" },
    { key: "frame_size", label: "Features of a frame", value: BRIEF.melBands, unit: "B" },
    {
      key: "frame_time",
      label: "Computing a frame's features",
      value: BRIEF.frameSeconds * 1e3,
      unit: "ms",
      source: TEAM,
    },
    {
      key: "compute_power",
      label: "Power while computing",
      value: BRIEF.computeWatts * 1e3,
      unit: "mW",
      source: `${MLPERF}: 245.34 µJ × 20.703/s of keyword spotting, rounded`,
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
    {
      key: "model_file",
      label: "Model file",
      value: BRIEF.modelBytes,
      unit: "B",
      source: "mlcommons/tiny: ad01_int8.tflite",
    },
    {
      key: "activations",
      label: "Activations",
      value: BRIEF.activationBytes,
      unit: "B",
      source: "Greedy plan of ad01_int8.tflite",
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
    { key: "firmware", label: "Firmware without model", value: BRIEF.firmwareBytes, unit: "B", source: TEAM },
    { key: "boot", label: "Bootloader, log, settings", value: BRIEF.bootBytes, unit: "B", source: TEAM },
    { key: "report", label: "Payload of a report", value: BRIEF.reportBytes, unit: "B" },
    { key: "headers", label: "LoRaWAN headers", value: BRIEF.headerBytes, unit: "B", source: REGIONAL },
    { key: "reports", label: "Reports", value: BRIEF.reportsPerDay, unit: "1/d" },
    {
      key: "largest_payload",
      label: "Largest payload at DR0",
      value: BRIEF.largestPayload,
      unit: "B",
      source: REGIONAL,
    },
    {
      key: "full_frame",
      label: "Time on air of a full frame at SF12",
      value: Number(fullFrameSeconds.toFixed(6)),
      unit: "s",
      source: "Semtech AN1200.13, 64 B",
    },
    {
      key: "send_current",
      label: "Current while sending",
      value: BRIEF.sendAmperes * 1e3,
      unit: "mA",
      source: TEAM,
    },
    {
      key: "listen_current",
      label: "Current while receiving",
      value: BRIEF.listenAmperes * 1e3,
      unit: "mA",
      source: TEAM,
    },
    {
      key: "listen_time",
      label: "Receive windows of an uplink",
      value: BRIEF.listenSeconds,
      unit: "s",
      source: TEAM,
    },
    {
      key: "sleep_current",
      label: "Current asleep",
      value: BRIEF.sleepAmperes * 1e6,
      unit: "µA",
      source: TEAM,
    },
    { key: "cell_voltage", label: "Voltage of the cell", value: BRIEF.volts, unit: "V", source: TEAM },
    {
      key: "cell_charge",
      label: "Charge of the cell",
      value: BRIEF.ampereHours * 1e3,
      unit: "mAh",
      source: TEAM,
    },
    { key: "usable", label: "Of which usable", value: BRIEF.usable * 100, unit: "%", source: TEAM },
    { key: "fragment", label: "Update in one downlink", value: BRIEF.fragmentBytes, unit: "B", source: TEAM },
    {
      key: "patch_share",
      label: "Patch, share of the file",
      value: BRIEF.patchShare * 100,
      unit: "%",
      source: TEAM,
    },
    {
      key: "redundancy",
      label: "Fragments sent per fragment",
      value: BRIEF.redundancy,
      unit: "",
      source: TEAM,
    },
    {
      key: "downlink_duty",
      label: "Downlink, share of the air",
      value: BRIEF.downlinkDuty * 100,
      unit: "%",
      source: "EU868, 869.4–869.65 MHz",
    },
    {
      key: "uplink_duty",
      label: "Uplink, share of the air",
      value: BRIEF.uplinkDuty * 100,
      unit: "%",
      source: "EU868, 868.0–868.6 MHz",
    },
  ],
  rows: [
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
  ],
  totals: [
    {
      key: "sram",
      label: "SRAM",
      unit: "B",
      formula: "capture + features + interpreter + stacks",
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
      key: "score_after",
      label: "Capture to score",
      unit: "ms",
      formula: "latency",
      limit: { atMost: 1_000 },
      shows: "gauge",
    },
    {
      key: "airtime",
      label: "On the air in a day",
      unit: "s",
      formula: "reports * report_airtime * 1 d",
      limit: { atMost: 60 },
      shows: "gauge",
    },
    {
      key: "life",
      label: "Life of the cell",
      unit: "d",
      formula: "cell_charge * cell_voltage * usable / energy_day",
      limit: { atLeast: 1_826 },
      shows: "gauge",
    },
    {
      key: "patch",
      label: "Patch of a site",
      unit: "h",
      formula: "patch_time",
      limit: { atMost: 4 },
      shows: "gauge",
    },
  ],
  checks: [
    {
      id: "update-reaches-model",
      says: "A new model or firmware reaches each device that runs a model.",
      teaches:
        "Bearings are changed and pumps replaced: a model that can't be replaced is right for a year and wrong for four.",
      test: reachesByUpdate({ to: "model" }),
    },
    {
      id: "signed-updates",
      says: "What arrives as model or firmware is signed.",
      teaches:
        "Multicast session keys are shared by a whole site. They keep strangers out, but only a signature says that the release came from you.",
      test: signed({ cargo: ["model", "firmware"] }),
    },
    {
      id: "raw-stays",
      says: "Raw samples leave the device only to the technician's phone.",
      teaches: "One capture would need four days of air time; and the brief calls vibration a trade secret.",
      test: neverLeaves({ cargo: "raw", place: "device", exceptTo: "phone" }),
    },
    {
      id: "alarm-reaches-people",
      says: "A way leads from the sensor to the maintenance staff.",
      teaches: "A score that nobody sees prevents no failure; draw the page or message that it ends in.",
      test: pathFrom({ from: { type: "sensor" }, to: { place: "people" } }),
    },
    {
      id: "sensor-is-switched",
      says: "The accelerometer is woken for a capture and rests in between.",
      teaches: "Left on, 2.6 mA take 809 J a day: the cell is empty after a month.",
      test: gatedBy({ gate: "wake", type: "sensor" }),
    },
    {
      id: "report-says-size",
      says: "Links between places say protocol, payload and rate.",
      teaches:
        "At SF12 a byte more or an uplink more is a share of the battery; a link without figures can't be checked.",
      test: linksSayWhat({ between: "places" }),
    },
    {
      id: "two-slots",
      says: "An image can fail and the device still starts: two slots, or a bank to go back to.",
      teaches:
        "A device behind a pump that doesn't start costs a visit; the second slot costs flash that is there.",
      test: mentions({
        words: [
          "slot",
          "A/B",
          "two banks",
          "dual bank",
          "dual image",
          "golden image",
          "rollback",
          "roll back",
        ],
        place: "device",
      }),
    },
    {
      id: "fleet-is-watched",
      says: "Devices send telemetry of themselves, not only results of their pumps.",
      teaches:
        "Battery, resets, frame counters and score quantiles tell a silent device from a silent pump, and a poor model from a poor bearing.",
      test: carries({ cargo: "telemetry" }),
    },
  ],
  rubric: {
    requirements: {
      fail: "Repeats the brief or begins to draw. Nothing of worst pump, alarm time or what a fault looks like is asked or assumed.",
      pass: "Names SF12 at the worst pump as the case that sizes the battery, and the 30 min alarm against the 10 min measurement; states at least two assumptions, such as unconfirmed uplinks or pumps that run at one speed.",
      strong:
        "Adds what would change the design: false alarms that staff accept a month, several speeds or loads, how many pumps share a gateway, a missed fault against a false one in money; says what is left out and why.",
    },
    estimates: {
      fail: "No sums, or sums that mix mAh with mWh, bits with bytes, or SF7 with SF12; energy without sleep or without radio.",
      pass: "Right formulas for SRAM, flash, latency, time on air and energy per day, with at most one slip; compares life with 1,826 d.",
      strong:
        "All right, parts added up with shares (radio about 52 %, measuring 30 %, sleep 18 %), and a sensitivity: what SF12 against SF9, a report each 10 min, or 14 µA asleep does to five years. Uses the raw-capture sum (4 d) to justify inference on the device.",
    },
    architecture: {
      fail: "Streams samples or spectra to the cloud, or draws boxes without where things run; no way back to the device.",
      pass: "Sensor, features, model and decision on the device; gateway, network server, alarm, store and registry placed; a way for results and a way for updates.",
      strong:
        "Each link has payload and rate that agree with the sheet; timer wakes sensor and MCU in turn; what each part does when gateway or uplink is gone is said; rejected alternatives (raw upload, gateway inference, NB-IoT, confirmed uplinks) with a figure each.",
    },
    "model-data": {
      fail: "“An AI model detects faults”, trained on labelled failures that nobody has.",
      pass: "Autoencoder on healthy vibration, mel features with frame and hop of the brief, threshold per pump; several measurements before an alarm.",
      strong:
        "Baseline learnt per pump after gluing and after each bearing change; speed or load as a condition or rejected at rest; threshold set from quantiles of healthy scores to a false-alarm rate per fleet and month (600 pumps × 144 a day makes a 0.1 % tail 86 alarms a day); drift told apart from wear.",
    },
    "power-memory": {
      fail: "Quotes active current as consumption, or the model as what fills SRAM.",
      pass: "Duty cycle of capture, compute, radio and sleep; SRAM 152,448 B and flash 979,936 B against their limits, both slots counted.",
      strong:
        "Also peak current against an AA thionyl chloride cell (40 mA pulses need a capacitor) and cold; sees that flash at 93 % is tighter than SRAM; names what to measure on the bench (sleep floor, charge of one uplink) and where the margin of 10 % goes first.",
    },
    "reliability-ota": {
      fail: "“OTA update” as an arrow, or a whole image over unicast LoRaWAN; no way back.",
      pass: "Patch by multicast with redundancy in about 2.7 h, slots A and B, check before the swap, rollback after a failed start; reports buffered when the gateway is gone.",
      strong:
        "One site first, health gate (join, sleep current, scores of healthy pumps) before the next; anti-rollback counter; whole image (54 h, 418 J) kept for Bluetooth or for emergencies with its price said; missing fragments asked for at random times, not by all at once.",
    },
    "security-privacy": {
      fail: "“LoRaWAN is encrypted” and no more, or one key for the fleet.",
      pass: "Keys per device, signed images checked on the device, Bluetooth paired before a raw capture is handed out.",
      strong:
        "Says what LoRaWAN's keys do not do (multicast session keys are shared, so authenticity needs a signature), keys in a protected store, who may release, what the technician's phone keeps and for how long.",
    },
    evaluation: {
      fail: "Accuracy on a test set.",
      pass: "False alarms per pump and month, and share of failures found weeks ahead; telemetry of battery and missed reports.",
      strong:
        "A trial with few failures is stated honestly: no miss in n failures bounds the miss rate at 3 / n with 95 %; shadow scores of a new model beside the old one before it may alarm; drift of score quantiles per site and bearing type.",
    },
  },
  followUps: [
    {
      id: "half-the-sram",
      minute: 16,
      listensFor: [
        "The sum is 152,448 B: 21 KB too much for 131,072 B",
        "Features are computed while capturing, or the raw capture goes to flash or becomes shorter",
        "What the technician loses is said",
      ],
    },
    {
      id: "fifteen-years",
      minute: 23,
      listensFor: [
        "4.5 J/d are allowed; sleep alone is 2.2 J/d",
        "Fewer and shorter reports before anything at the model",
        "Measuring less often costs detection time, and the 30 min are renegotiated",
      ],
    },
    {
      id: "six-thousand-pumps",
      minute: 29,
      listensFor: [
        "Air of a gateway is shared: 1,500 devices at SF12 add up to 18 h of air a day",
        "Collisions without carrier sense; adaptive data rate, more gateways",
        "Multicast patch time doesn't grow with devices",
      ],
    },
    {
      id: "new-accelerometer",
      minute: 34,
      listensFor: [
        "Scale, range, noise and bandwidth are a contract that is tested",
        "Both kinds live side by side: model or normalisation per hardware revision",
        "The registry refuses a build for the wrong sensor",
      ],
    },
    {
      id: "audit-trail",
      minute: 39,
      listensFor: [
        "Which model and threshold judged which measurement is in each report",
        "Append-only, signed or chained, kept in the cloud; the device has no room for five years",
        "Raw evidence: the last capture alone, and its limits",
      ],
    },
  ],
  weak: [
    {
      id: "spectra-to-the-cloud",
      says: "Sends features to the cloud because “the MCU is too small”; reckons with SF7 and without sleep, so that everything seems to fit.",
      fails: [
        "capture",
        "features",
        "interpreter",
        "slot",
        "latency",
        "report_airtime",
        "radio_day",
        "sleep_day",
        "energy_day",
        "raw_time",
        "patch_time",
        "sram",
        "patch",
        "update-reaches-model",
        "signed-updates",
        "sensor-is-switched",
        "report-says-size",
        "two-slots",
        "fleet-is-watched",
      ],
    },
    {
      id: "sized-by-the-model",
      says: "Knows the model by heart and forgets what is around it: sensor never switched off, no slots, updates unsigned, energy of inference taken for energy of the device.",
      fails: [
        "features",
        "interpreter",
        "latency",
        "measure_day",
        "energy_day",
        "raw_time",
        "patch_time",
        "patch",
        "signed-updates",
        "sensor-is-switched",
        "two-slots",
        "fleet-is-watched",
      ],
    },
  ],
});
