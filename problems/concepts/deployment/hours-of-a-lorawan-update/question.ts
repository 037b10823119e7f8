import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

const AIR_SECONDS = 2.793472;
const PAYLOAD = 51;

function frames(bytes: number): number {
  return Math.ceil(bytes / PAYLOAD);
}

function hours(frameCount: number, duty: number): number {
  return (frameCount * AIR_SECONDS) / (duty / 100) / 3600;
}

export default defineQuestion({
  kind: "numeric",
  title: "Hours of an update over LoRaWAN",
  difficulty: "medium",
  topics: ["deployment"],
  roles: ["iot", "edge-architect"],
  seconds: 120,
  sources: [
    "Time on air: Semtech AN1200.13, 64 B at SF12, 125 kHz, coding rate 4/5, eight symbols of preamble",
    "Largest payload of DR0, 51 B: Semtech, Packet Size Considerations",
  ],
  hints: ["Frames first, rounded up. Then the time from one frame's start to the next one's."],
  parameters: { image: integer(32, 256, 8, "KiB"), duty: oneOf([0.1, 1, 10], "%") },
  unit: "h",
  tolerance: { relative: 0.005 },
  answer: ({ image, duty }) => hours(frames(image * 1024), duty),
  steps: ({ image, duty }) => {
    const needed = frames(image * 1024);
    const interval = AIR_SECONDS / (duty / 100);
    return [
      ["Frames, rounded up", `${image} × 1,024 B / 51 B → ${amount(needed, "frame")}`],
      ["From one frame to the next", `2.793472 s / ${count(duty / 100)} = ${amount(interval, "s", 7)}`],
      [
        "Altogether",
        `${count(needed)} × ${count(interval, 7)} s / 3,600 = ${amount(hours(needed, duty), "h", 5)}`,
      ],
    ];
  },
  slips: [
    {
      name: "airtime only",
      answer: ({ image }) => hours(frames(image * 1024), 100),
      says: "This is the time on the air. The duty cycle of {duty} makes the sender wait in between.",
    },
    {
      name: "1,000 for 1,024",
      answer: ({ image, duty }) => hours(frames(image * 1000), duty),
      says: "A KiB has 1,024 B.",
    },
    {
      name: "64 B of payload",
      answer: ({ image, duty }) => hours(Math.ceil((image * 1024) / 64), duty),
      says: "64 B is the whole frame. 13 B of it are LoRaWAN's own, 51 B are left.",
    },
  ],
  golden: [
    { parameters: { image: 96, duty: 1 }, answer: 149.60594, source: "reference value: 1,928 frames" },
  ],
});
