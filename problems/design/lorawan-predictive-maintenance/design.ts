import { givens } from "#problems/design/lorawan-predictive-maintenance/givens.ts";
import { rows } from "#problems/design/lorawan-predictive-maintenance/rows.ts";
import { rubric } from "#problems/design/lorawan-predictive-maintenance/rubric.ts";
import { carries } from "#problems/system-design/board/checks/carries.ts";
import { gatedBy } from "#problems/system-design/board/checks/gated-by.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { mentions } from "#problems/system-design/board/checks/mentions.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";

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
  givens,
  rows,
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
  rubric,
  followUps: [
    {
      id: "half-the-sram",
      minute: 16,
      listensFor: [
        "The sum is 152,448 B: 21,376 B too much for 131,072 B",
        "Features are computed while capturing, or the raw capture goes to flash, is packed or becomes shorter",
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
