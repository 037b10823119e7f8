import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";
import {
  bufferBytes,
  joulesADay,
  joulesADayWithoutSleep,
  messageBytes,
  uplinkBytesADay,
  wakesADay,
  weightBytes,
} from "./worked.ts";

// Every field is explained in problems/system-design/schema.ts and in docs/authoring.md. Change them all.
export default defineDesign({
  title: "Title of the question",
  difficulty: "medium",
  topics: ["energy"],
  roles: ["edge-architect"],
  minutes: 45,
  shares: { clarify: 15, estimate: 25, architecture: 30, "deep-dive": 20, risks: 10 },
  sources: ["State where the case and its figures come from."],
  glossary: {
    blocks: [
      { type: "sensor", means: "The microphone on the pipe." },
      { type: "stage", means: "Computes features from samples." },
      { type: "model", means: "Tells a leak from other sounds." },
      { type: "mcu", means: "Runs the stages and the model." },
      { type: "gateway", means: "Takes messages over radio, one to a street." },
      { type: "registry", means: "Keeps versions of the firmware and of the model." },
      { type: "service", means: "Receives messages and tells the crew." },
      { type: "user", means: "The crew that digs." },
    ],
    links: [
      { protocol: "PDM", means: "One bit samples of a microphone." },
      { protocol: "LoRaWAN", means: "Radio over kilometres, a few bytes at a time." },
      { protocol: "HTTPS", means: "Requests over the internet, encrypted." },
    ],
  },
  givens: [
    { key: "battery", label: "Charge of the cell", value: 1200, unit: "mAh" },
    { key: "voltage", label: "Voltage of the cell", value: 3, unit: "V" },
    { key: "wakes", label: "How often it listens", value: wakesADay, unit: "1/d" },
    { key: "message", label: "A status message", value: messageBytes, unit: "B" },
    { key: "code", label: "Firmware without the model", value: 96, unit: "KiB" },
    { key: "arena", label: "Activations of the model", value: 20, unit: "kB" },
  ],
  rows: [
    {
      key: "weights",
      label: "Weights in flash",
      unit: "kB",
      asks: "The weights of the model, as they lie in flash; no code.",
      worked: weightBytes / 1000,
      golden: 22.6,
      within: 0.25,
      slips: [{ value: 90.4, says: "That is four bytes a parameter: the model runs in int8." }],
      explains: "One byte a parameter: 22,600 × 1 B.",
    },
    {
      key: "buffer",
      label: "Audio buffer in SRAM",
      unit: "kB",
      asks: "What holds samples between the microphone and the features.",
      worked: bufferBytes / 1000,
      golden: 32,
      explains: "16,000 samples of 2 B: one second.",
    },
    {
      key: "energy",
      label: "Energy a day",
      unit: "J/d",
      asks: "All that the cell gives in a day: listening, sending, sleeping.",
      worked: joulesADay,
      golden: 3.76,
      slips: [
        {
          value: joulesADayWithoutSleep,
          says: "Sleep is missing: 5 µA at 3 V over a day are a third of it.",
        },
      ],
      explains: "96 × 2 s × 12 mW, 4 × 40 mJ, and 5 µA × 3 V × 86,400 s.",
    },
    {
      key: "uplink",
      label: "Uplink a day",
      unit: "B/d",
      asks: "Payload that one sensor sends in a day without a leak.",
      worked: uplinkBytesADay,
      golden: 96,
      explains: "4 messages of 24 B.",
    },
  ],
  totals: [
    {
      key: "flash",
      label: "Flash",
      unit: "KiB",
      formula: "weights + code",
      limit: { atMost: 512 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "sram",
      label: "SRAM",
      unit: "KiB",
      formula: "buffer + arena",
      limit: { atMost: 128 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "life",
      label: "Life of the cell",
      unit: "d",
      formula: "battery * voltage / energy",
      limit: { atLeast: 1825 },
      shows: "gauge",
    },
  ],
  checks: [
    {
      id: "sound-stays",
      says: "No sound leaves the sensor.",
      teaches: "What is never sent needs no consent, no encryption and no radio.",
      test: neverLeaves({ cargo: "raw", place: "device" }),
    },
    {
      id: "model-can-be-updated",
      says: "Every sensor can get a new model.",
      teaches: "A model that can't be replaced is wrong for as long as the cell lasts.",
      test: reachesByUpdate({ to: "model" }),
    },
    {
      id: "updates-are-signed",
      says: "A sensor takes signed updates only.",
      teaches: "Who can send firmware owns the fleet.",
      test: signed({ cargo: ["model", "firmware"] }),
    },
    {
      id: "leak-reaches-the-crew",
      says: "A leak reaches somebody who digs.",
      teaches: "A detector that tells nobody finds nothing.",
      test: pathFrom({ from: { type: "sensor" }, to: { type: "user" } }),
    },
  ],
  rubric: {
    requirements: {
      fail: "Repeats that it should find leaks and last five years.",
      pass: "Asks what a missed leak costs and how many sensors hang on a gateway.",
      strong: "Sees that five years set the duty cycle, and the hour sets how often it wakes.",
    },
    estimates: {
      fail: "“A few milliwatts”.",
      pass: "Energy a day from listening, sending and sleeping; one of the three may be off.",
      strong: "All right, and sees that sleep is a third of 3.76 J/d.",
    },
    architecture: {
      fail: "Sensors, a gateway and a cloud, without what flows.",
      pass: "Microphone, features and model on the sensor, results over LoRaWAN.",
      strong: "Says what would have to hold for the model to lie in the gateway, and drops it.",
    },
    "model-data": {
      fail: "“A neural network”.",
      pass: "Mel features in, leak or not out, int8, trained on recorded pipes.",
      strong: "Says how pipes that nobody recorded are covered, and how a leak becomes a label.",
    },
    "power-memory": {
      fail: "Counts the model only.",
      pass: "Buffer, activations and stack in SRAM; sleep in the energy.",
      strong: "Plans a measurement of sleep on the part, and names the buffer as what shrinks first.",
    },
    "reliability-ota": {
      fail: "Nothing reaches a sensor in a cellar again.",
      pass: "Signed updates over multicast into a second slot.",
      strong: "One street first, and back when a sensor is silent for a day.",
    },
    "security-privacy": {
      fail: "“The radio is encrypted”.",
      pass: "No sound leaves the sensor; updates are signed.",
      strong: "Says what somebody with a stolen sensor can do, and for how long.",
    },
    evaluation: {
      fail: "Accuracy on recordings.",
      pass: "Leaks found and false digs a month.",
      strong: "False digs with an interval, from what crews report.",
    },
  },
  followUps: [
    { id: "half-the-sram", minute: 15, listensFor: ["Names what shrinks first.", "Says what it costs."] },
    {
      id: "ten-times-the-fleet",
      minute: 22,
      listensFor: ["Recomputes the uplink.", "Names what saturates."],
    },
    {
      id: "audit-trail",
      minute: 29,
      listensFor: ["Says what is recorded.", "Says where, and for how long."],
    },
    { id: "new-microphone", minute: 36, listensFor: ["Tests before shipping.", "Plans a rollback."] },
  ],
  weak: [
    {
      id: "audio-to-the-cloud",
      says: "Sends sound to a server, and finds out too late what that takes.",
      fails: ["uplink", "energy", "life", "sound-stays"],
    },
    {
      id: "no-way-back",
      says: "A model in float that nobody can replace.",
      fails: ["weights", "model-can-be-updated", "updates-are-signed"],
    },
  ],
});
