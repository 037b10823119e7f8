import {
  alwaysListeningDays,
  audioBytes,
  BRIEF,
  campaignSeconds,
  dayJoules,
  interpreterBytes,
  latencySeconds,
  listenJoules,
  rawBits,
  reportBytes,
  slotBytes,
  throughGatewaySeconds,
  waitJoules,
} from "#problems/design/smart-home-thousand-devices/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const DAY = 86_400;
const sound = BRIEF.soundShare * DAY;
const hop = (BRIEF.hopBytes * 8) / BRIEF.channelBits + BRIEF.accessSeconds;
const campaign = campaignSeconds(BRIEF.modelBytes) / 3_600;

/** What is estimated, with what known slips give. */
export const rows = [
  {
    key: "audio",
    label: "SRAM: last second of sound",
    unit: "B",
    asks: "The samples of one window, as the team's code keeps them.",
    worked: audioBytes,
    golden: 32_000,
    within: 0.1,
    slips: [
      { value: audioBytes / 2, says: "A sample has 16 bit: two bytes." },
      { value: audioBytes * 8, says: "This is bits." },
    ],
    explains: "16,000 samples/s × 1 s × 2 B = 32,000 B: more than the network's activations.",
  },
  {
    key: "interpreter",
    label: "SRAM: interpreter and activations",
    unit: "B",
    asks: "What the model needs in SRAM while it runs, weights left in flash.",
    worked: interpreterBytes,
    golden: 26_240,
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
    explains: "16,000 B + 10 KiB = 26,240 B.",
  },
  {
    key: "slot",
    label: "Flash: one slot",
    unit: "B",
    asks: "Firmware and model together, once.",
    worked: slotBytes,
    golden: 586_416,
    within: 0.05,
    slips: [
      { value: 2 * slotBytes, says: "This is both slots. The total doubles the row by itself." },
      { value: BRIEF.firmwareBytes, says: "The model is missing." },
    ],
    explains:
      "520 KiB = 532,480 B, and 53,936 B of model: 586,416 B. Firmware is ten times as large as the model.",
  },
  {
    key: "latency",
    label: "Latency: window to relay",
    unit: "ms",
    asks: "From the last sample of the window to the closed relay, from unit straight to relay.",
    worked: latencySeconds * 1e3,
    golden: 85.602,
    within: 0.04,
    slips: [
      {
        value: (latencySeconds - BRIEF.hopsToRelay * hop) * 1e3,
        says: "The way over the mesh is missing: two hops of 7.3 ms.",
      },
      {
        value: (latencySeconds - hop) * 1e3,
        says: "A part of the mesh is missing. There are two hops, and each takes 133 B × 8 bit / 250 kbit/s = 4.3 ms for the frame and 3 ms of access.",
      },
      { value: BRIEF.inferenceSeconds * 1e3, says: "This is the inference alone." },
      { value: throughGatewaySeconds * 1e3, says: "This is the way over the gateway." },
    ],
    explains: "3 + 63.09 + 2 × (133 B × 8 / 250 kbit/s + 3 ms) + 5 = 3 + 63.09 + 14.51 + 5 = 85.6 ms.",
  },
  {
    key: "through_gateway",
    label: "What if: over the gateway",
    unit: "ms",
    asks: "The same command when the gateway decides: up, its software, down, relay.",
    worked: throughGatewaySeconds * 1e3,
    golden: 117.37,
    within: 0.06,
    slips: [
      {
        value: (throughGatewaySeconds - BRIEF.hopsToGateway * hop) * 1e3,
        says: "The way back down is missing: 2.5 hops up, 2.5 hops down.",
      },
      { value: (throughGatewaySeconds - 5 * hop) * 1e3, says: "The mesh is missing: five hops of 7.3 ms." },
    ],
    explains:
      "3 + 63.09 + 5 × 7.256 + 10 + 5 = 117.4 ms: over 100 ms before anything goes wrong, and nothing happens without the gateway.",
  },
  {
    key: "wait_day",
    label: "Energy: waiting",
    unit: "J/d",
    asks: "Microphone, sleep and polls over a whole day.",
    worked: waitJoules,
    golden: 7.488,
    within: 0.1,
    slips: [
      {
        value: waitJoules - (DAY / BRIEF.pollEvery) * BRIEF.pollJoules,
        says: "Polls are missing: 2,880 of them a day.",
      },
      { value: BRIEF.microphoneAmperes * BRIEF.volts * DAY, says: "This is the microphone alone." },
      {
        value: waitJoules - (BRIEF.microphoneAmperes + BRIEF.sleepAmperes) * (BRIEF.volts - 1) * DAY,
        says: "Charge times voltage is energy: the 3.0 V are missing somewhere.",
      },
      {
        value: BRIEF.sleepAmperes * BRIEF.volts * DAY + (DAY / BRIEF.pollEvery) * BRIEF.pollJoules,
        says: "The microphone is missing: it is never off.",
      },
    ],
    explains: "25 µA × 3.0 V × 86,400 s = 6.48 J, and 2,880 × 0.35 mJ = 1.01 J.",
  },
  {
    key: "listen_day",
    label: "Energy: listening",
    unit: "J/d",
    asks: "Sampling, features and inferences while there is sound.",
    worked: listenJoules,
    golden: 12.60043776,
    within: 0.15,
    slips: [
      {
        value: listenJoules / BRIEF.soundShare,
        says: "This is all day. The comparator keeps the unit asleep for 96 % of it.",
      },
      {
        value: DAY * BRIEF.perSecond * BRIEF.inferenceJoules,
        says: "This runs all day, and leaves sampling and features out.",
      },
      {
        value: sound * BRIEF.perSecond * BRIEF.inferenceJoules,
        says: "Inferences alone: sampling and features draw 1.2 mW as well, a third of this row.",
      },
      {
        value: sound * (BRIEF.inferenceJoules + BRIEF.featureWatts),
        says: "Four windows a second are evaluated, not one.",
      },
      { value: sound * BRIEF.featureWatts, says: "The inferences are missing." },
    ],
    explains: "4 % of the day are 3,456 s; × (4/s × 611.49 µJ + 1.2 mW) = 3,456 s × 3.65 mW = 12.6 J.",
  },
  {
    key: "energy_day",
    label: "Energy per day",
    unit: "J/d",
    asks: "All of a wall unit, on an ordinary day.",
    worked: dayJoules,
    golden: 20.08843776,
    within: 0.15,
    slips: [
      {
        value: waitJoules + listenJoules / BRIEF.soundShare,
        says: "This listens all day. The comparator keeps the unit asleep for 96 % of it.",
      },
      {
        value: listenJoules,
        says: "Waiting is missing: a third of the energy flows while nothing happens.",
      },
      {
        value: waitJoules + sound * BRIEF.perSecond * BRIEF.inferenceJoules,
        says: "Sampling and features are missing: 1.2 mW while there is sound.",
      },
    ],
    explains: `7.49 + 12.60 = 20.09 J; 18,900 J usable last 941 d. Without the comparator it would be 322 J a day, ${alwaysListeningDays.toFixed(0)} d.`,
  },
  {
    key: "raw_rate",
    label: "What if: sound of all units",
    unit: "Mbit/s",
    asks: "All wall units streaming their samples at the same time, without any overhead.",
    worked: rawBits / 1e6,
    golden: 256,
    within: 0.1,
    slips: [
      { value: rawBits / 1e6 / 2, says: "16,000 samples have 16 bit each, not 8." },
      { value: rawBits / 1e6 / BRIEF.units, says: "This is one unit." },
      {
        value: (rawBits / 1e6) * 1.2,
        says: "Relays have no microphone: 1,000 units stream, not 1,200 devices.",
      },
    ],
    explains:
      "1,000 × 16,000/s × 16 bit = 256 Mbit/s, and the whole mesh has 4 × 250 kbit/s = 1 Mbit/s. Four units fill it.",
  },
  {
    key: "reports_day",
    label: "Reports to the cloud",
    unit: "MB/d",
    asks: "Events and states of all units, application bytes.",
    worked: reportBytes / 1e6,
    golden: 1.536,
    within: 0.1,
    slips: [
      {
        value: (BRIEF.units * BRIEF.eventsPerDay * BRIEF.eventBytes) / 1e6,
        says: "The hourly states are missing.",
      },
      {
        value: (BRIEF.units * BRIEF.statesPerDay * BRIEF.stateBytes) / 1e6,
        says: "The events are missing.",
      },
      { value: (reportBytes / 1e6) * 8, says: "These are megabits." },
    ],
    explains:
      "1,000 × (60 × 16 B + 24 × 24 B) = 1,000 × 1,536 B = 1.54 MB a day: as much as 48 s of sound of one unit.",
  },
  {
    key: "campaign",
    label: "A new model on all units",
    unit: "h",
    asks: "The model's file from the gateway to each unit in turn, all channels side by side, as the mesh section says.",
    worked: campaign,
    golden: 6.228833333,
    within: 0.1,
    slips: [
      {
        value: campaignSeconds(slotBytes) / 3_600,
        says: "This is firmware and model: almost three days. Only the model is new.",
      },
      {
        value: campaign / BRIEF.hopsToGateway,
        says: "Each block is sent again on each hop, and all hops share the channel: × 2.5.",
      },
      { value: campaign * BRIEF.channels, says: "The four channels work side by side." },
      { value: campaign * BRIEF.updateShare, says: "Updates may take only a tenth of a channel." },
      { value: campaign / 8, says: "Bytes were divided by bits per second." },
      {
        value: (BRIEF.modelBytes * 8 * 2.5 * 250) / 25_000 / 3_600,
        says: "A frame of 64 B takes 133 B on the air.",
      },
      { value: campaign / 250, says: "This is one unit; 250 share a channel." },
    ],
    explains:
      "53,936 / 64 → 843 blocks × 133 B × 8 × 2.5 hops = 2.242 Mbit a unit; × 250 units / 25 kbit/s = 22,424 s = 6.23 h.",
  },
] satisfies DesignInput["rows"];
