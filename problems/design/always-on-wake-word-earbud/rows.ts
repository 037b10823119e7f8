import * as worked from "#problems/design/always-on-wake-word-earbud/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const { BRIEF, KIB } = worked;

/** What is estimated, with what known mistakes give. */
export const rows = [
  {
    key: "macs_per_second",
    label: "Compute demand while the gate is open",
    unit: "MMAC/s",
    asks: "MACs of the network in a second of listening.",
    worked: worked.macsPerSecond() / 1e6,
    golden: 25.824,
    within: 0.05,
    slips: [
      {
        value: worked.MACS / 1e6,
        says: "That is one inference. There are 1 / 32 ms = 31.25 of them in a second.",
      },
      {
        value: (worked.MACS * 30 * 31.25) / 1e6,
        says: "The 826,368 MACs are those of all 30 frames already.",
      },
    ],
    explains:
      "826,368 MAC × 31.25 1/s = 25.8 MMAC/s: each new frame runs the whole network over the last 30.",
  },
  {
    key: "activations",
    label: "Live activations at the worst layer",
    unit: "B",
    asks: "Bytes of tensors that are alive at once, at the layer where they are most, int8.",
    worked: worked.ACTIVATION_BYTES,
    golden: 6656,
    within: 0.05,
    slips: [
      { value: 4 * worked.ACTIVATION_BYTES, says: "Four bytes an element is float32; the model is int8." },
      {
        value: 28 * 128,
        says: "That is the largest tensor alone. While a layer runs, its input and its output are both alive.",
      },
      { value: 30 * 40, says: "That is the input. The widest layer lies further in." },
      {
        value: 1200 + 1120 + 3584 + 3072 + 3072 + 1920 + 1920 + 128 + 32 + 3,
        says: "That adds up all tensors. The planner gives the bytes of a tensor to the next when it is dead.",
      },
    ],
    explains:
      "Depthwise 5 × 1: 28 × 128 B in and 24 × 128 B out are 6,656 B. Weights are read from flash and do not count.",
  },
  {
    key: "sram",
    label: "Peak SRAM of the audio path",
    unit: "KiB",
    asks: "All that is alive while a word is heard: activations, runtime, rings, buffers, spectrum, firmware with stacks.",
    worked: worked.sram() / KIB,
    golden: 96.546875,
    within: 0.15,
    slips: [
      {
        value: (worked.sram() - worked.preRoll()) / KIB,
        says: "The 1.5 s before the accept are missing: 48,000 B that must already be there when the word is recognised.",
      },
      {
        value: (worked.sram() + worked.MODEL_FILE_BYTES) / KIB,
        says: "The model file is in there. Its weights are read from flash.",
      },
      {
        value: (worked.sram() - worked.preRoll() / 2) / KIB,
        says: "The audio ring was counted with one byte a sample; it is 16 bit.",
      },
      {
        value: (worked.sram() - worked.BRIEF.firmwareSram - worked.BRIEF.runtimeSram) / KIB,
        says: "Firmware, stacks and runtime are missing: another 36 KiB.",
      },
    ],
    explains:
      "6,656 B activations + 12,288 B runtime + 1,200 B features + 2,048 B capture + 4,096 B spectrum + 48,000 B audio ring + 24,576 B firmware = 98,864 B. Half of it is the ring, not the network.",
  },
  {
    key: "flash",
    label: "Flash",
    unit: "KiB",
    asks: "All that an updatable earbud holds: slots for firmware with runtime and model, boot loader, settings, log.",
    worked: worked.flash() / KIB,
    golden: 673.546875,
    within: 0.15,
    slips: [
      {
        value: (worked.image() + BRIEF.fixedFlash) / KIB,
        says: "One slot. An update that fails has nothing to fall back to.",
      },
      {
        value: worked.image() / KIB,
        says: "That is one image; two slots and 48 KiB that are there once are asked.",
      },
    ],
    explains: "(184,320 + 61,440 + 74,520) B = 320,280 B an image, twice, and 49,152 B once: 689,712 B.",
  },
  {
    key: "frame_time",
    label: "Work for one frame",
    unit: "ms",
    asks: "Time that the MCU is busy for each frame while the gate is open, features and network.",
    worked: worked.frameTime(),
    golden: 19.392,
    within: 0.15,
    slips: [
      {
        value: worked.MACS / 96_000,
        says: "One cycle a MAC is what no published result on a Cortex-M33 reaches, and features are missing.",
      },
      {
        value: worked.MACS / 96_000 / 2,
        says: "Two MACs a cycle is the peak of one instruction, not of a network.",
      },
    ],
    explains:
      "60.6 % of 32 ms. It is the published measurement turned round; 826,368 MAC at 1.75 cycles, as with the keyword network on this part, would be 15.1 ms without features.",
  },
  {
    key: "latency",
    label: "End of the word to the report, at worst",
    unit: "ms",
    asks: "The last frame fills, three scores agree, the last is computed, the phone is told.",
    worked: worked.latency(),
    golden: 145.392,
    within: 0.15,
    slips: [
      {
        value: worked.frameTime(),
        says: "That is compute alone. Most of the delay is waiting: for the frame, for three scores, for the radio.",
      },
      {
        value: worked.HOP_MS + worked.frameTime() + BRIEF.reportMs,
        says: "A mean of three scores waits for two further frames, 64 ms.",
      },
      {
        value: worked.latency() - BRIEF.reportMs,
        says: "The connection interval is missing: up to 30 ms until the phone hears of it.",
      },
      {
        value: 30 * worked.HOP_MS + worked.latency(),
        says: "The window of 30 frames slides: it lies in the past and is not waited for.",
      },
    ],
    explains:
      "32 ms until the frame is full, 2 × 32 ms for the other two scores, 19.4 ms of work, 30 ms for the report: 145.4 ms.",
  },
  {
    key: "gate_open",
    label: "Share of wear in which the gate is open",
    unit: "%",
    asks: "With speech and without, of the time worn.",
    worked: worked.gateOpen() * 100,
    golden: 20.1,
    within: 0.1,
    slips: [
      {
        value: BRIEF.speech * 100,
        says: "The gate opens without speech as well: for 6 % of the other 85 %.",
      },
      { value: BRIEF.falseOpen * 100, says: "That is the false part alone." },
    ],
    explains: "15 % + 85 % × 6 % = 20.1 %.",
  },
  {
    key: "energy",
    label: "Energy per day",
    unit: "J",
    asks: "Of the audio path at the battery in one day of 16 h of wear, streams after accepts included.",
    worked: worked.energy(),
    golden: 99.1445376,
    within: 0.15,
    slips: [
      {
        value: (worked.energy() - worked.streamEnergy()) * 1.5 + worked.streamEnergy(),
        says: "24 hours. The brief's day is 16 h of wear.",
      },
      {
        value:
          ((BRIEF.microphone + BRIEF.gate + BRIEF.rest + worked.gateOpen() * BRIEF.streamMilliwatts) / 1000) *
          57_600,
        says: "Audio is streamed whenever the gate is open in this sum. It may leave only after an accept, and the radio costs six times what the network does.",
      },
      {
        value:
          ((BRIEF.microphone + BRIEF.gate + BRIEF.rest + worked.MEASURED.milliwatts) / 1000) * 57_600 + 3,
        says: "The network runs all the time in this sum; the gate lets it run for a fifth.",
      },
      {
        value: ((worked.gateOpen() * worked.MEASURED.milliwatts) / 1000) * 57_600 + 3,
        says: "Microphone, gate and sleep are missing: 0.87 mW that are always there, more than the network's share.",
      },
    ],
    explains:
      "0.45 + 0.30 + 0.12 + 20.1 % × 3.976 = 1.669 mW; over 57,600 s that is 96.1 J. Twenty streams of 6 s at 25 mW add 3.0 J.",
  },
  {
    key: "false_accept_share",
    label: "False accepts that one score may cause",
    unit: "ppm",
    asks: "How often a score may be a false accept, in millionths, if scores are computed only while the gate is open and the rate per hour of wear is to hold.",
    worked: worked.falseAcceptPpm(),
    golden: 4.422332780541736,
    within: 0.15,
    slips: [
      {
        value: worked.falseAcceptPpm() * worked.gateOpen(),
        says: "112,500 scores an hour are those of a gate that is always open; it is open for a fifth.",
      },
      {
        value: worked.falseAcceptPpm() * 10,
        says: "That is one accept an hour; the brief allows one in ten.",
      },
    ],
    explains: "3,600 s / 32 ms × 20.1 % = 22,612 scores an hour of wear; 0.1 of them may go wrong.",
  },
  {
    key: "hours_without",
    label: "Hours of wear without an accept that show the rate",
    unit: "h",
    asks: "Recorded wear without the word, and without a single accept, after which 0.1 per hour can be claimed with 95 % confidence.",
    worked: worked.hoursWithoutAccept(),
    golden: 29.957322735539908,
    within: 0.1,
    slips: [
      {
        value: 10,
        says: "With a rate of 0.1 per hour, ten hours pass without an accept in 37 of 100 trials; that shows nothing.",
      },
    ],
    explains:
      "Zero events in T hours bound the rate by 3.0 / T: 3.0 / 0.1 per hour = 30 h. One accept in them, and 47 h are needed.",
  },
] satisfies DesignInput["rows"];
