import {
  attemptBytes,
  auditBytes,
  BRIEF,
  canaryDevices,
  cdnDollars,
  deltaBytes,
  deviceBytes,
  dollars,
  egressBytes,
  fullDeviceBytes,
  fullDollars,
  installSeconds,
  peakBits,
  rolloutDays,
  slotsBytes,
  updateJoules,
  updaterBytes,
  waveDays,
} from "#problems/design/ota-platform-million-mcus/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const retries = deviceBytes / attemptBytes;
const onDeltaAlone = (deltaBytes + BRIEF.overheadBytes) * retries;
const install = installSeconds(deltaBytes);

/** What is estimated, with what known slips give. */
export const rows = [
  {
    key: "updater",
    label: "SRAM: updater",
    unit: "B",
    asks: "What the updater needs beside the application, all of it at once.",
    worked: updaterBytes,
    golden: 81_920,
    within: 0.05,
    slips: [
      {
        value: updaterBytes + BRIEF.imageBytes,
        says: "The image is streamed into flash; it is never in SRAM.",
      },
      {
        value: updaterBytes - BRIEF.tlsBytes,
        says: "TLS is missing: the delta is decoded while it comes in.",
      },
      { value: updaterBytes + BRIEF.applicationBytes, says: "The total adds the application by itself." },
    ],
    explains: "32 + 4 + 38 + 6 = 80 KiB = 81,920 B. Nothing of it grows with the image.",
  },
  {
    key: "slots",
    label: "Flash: slots",
    unit: "B",
    asks: "Both of them, as the flash is divided.",
    worked: slotsBytes,
    golden: 917_504,
    within: 0.01,
    slips: [
      { value: BRIEF.slotBytes, says: "One slot; going back needs the other." },
      { value: 2 * BRIEF.imageBytes, says: "These are two images. A slot is reserved whole: 448 KiB." },
      {
        value: BRIEF.slotBytes * (1 + BRIEF.deltaShare),
        says: "A delta is small on the air, not in flash: the other slot holds a whole image.",
      },
    ],
    explains:
      "2 × 448 KiB = 917,504 B. With 96 KiB for bootloader, journal and settings 97 % of the flash is spoken for.",
  },
  {
    key: "install",
    label: "Latency: first byte to running image",
    unit: "s",
    asks: "With a delta, in one attempt: transfer with overhead, erasing, writing, checking, restart, one after the other.",
    worked: install,
    golden: 18.24048,
    within: 0.08,
    slips: [
      {
        value: ((deltaBytes + BRIEF.overheadBytes) * 8) / BRIEF.modemBits,
        says: "This is the transfer alone. Flash takes five times as long.",
      },
      {
        value: install - Math.ceil(BRIEF.imageBytes / BRIEF.pageBytes) * BRIEF.eraseSeconds,
        says: "Erasing is missing: 110 pages of 85 ms.",
      },
      {
        value: install - (BRIEF.imageBytes / BRIEF.wordBytes) * BRIEF.writeSeconds,
        says: "Writing is missing: 112,640 words of 41 µs.",
      },
      { value: installSeconds(BRIEF.imageBytes), says: "This is a whole image over the air." },
      {
        value: install - 0.95 * (install - 4.27224),
        says: "Only the delta was written. It is small on the air; the slot gets all 110 pages.",
      },
    ],
    explains:
      "31,528 B × 8 / 100 kbit/s = 2.52 s; 110 × 85 ms = 9.35 s; 112,640 × 41 µs = 4.62 s; 0.55 + 1.2 s: 18.2 s. The device is away for 1.2 s, and its core stands still for 85 ms at each page unless pages are erased in parts.",
  },
  {
    key: "update_energy",
    label: "Energy: one update",
    unit: "J",
    asks: "Modem with its tail, and the MCU while flash is erased and written; with a delta.",
    worked: updateJoules(deltaBytes),
    golden: 4.9368392,
    within: 0.07,
    slips: [
      {
        value: updateJoules(deltaBytes) - BRIEF.tailJoules,
        says: "The session's tail is missing: half of the energy.",
      },
      { value: updateJoules(BRIEF.imageBytes), says: "This is a whole image over the air." },
      {
        value:
          updateJoules(deltaBytes) -
          ((deltaBytes + BRIEF.overheadBytes) * 8 * BRIEF.modemWatts) / BRIEF.modemBits,
        says: "The transfer itself is missing: 2.5 s at 0.8 W.",
      },
      { value: updateJoules(deltaBytes) * 8, says: "Bits were taken for bytes, or the other way round." },
    ],
    explains:
      "2.52 s × 0.8 W = 2.02 J, tail 2.5 J, 13.97 s × 30 mW = 0.42 J: 4.94 J. A month's check-ins are three times that.",
  },
  {
    key: "device_bytes",
    label: "Bytes per device and release",
    unit: "B",
    asks: "In the mean over the fleet: deltas, whole images, overhead, and attempts that fail, until each has it.",
    worked: deviceBytes,
    golden: 69_424.48,
    within: 0.04,
    slips: [
      {
        value: onDeltaAlone,
        says: "The 8 % that fetch the whole image are missing: they move more than all deltas together.",
      },
      { value: fullDeviceBytes, says: "Every device fetches the whole image here." },
      {
        value: attemptBytes,
        says: "Attempts that fail are missing: 0.11 of them for each that succeeds, each with half of the bytes.",
      },
      {
        value: deviceBytes - BRIEF.overheadBytes * retries,
        says: "The overhead of each attempt is missing.",
      },
      { value: attemptBytes / BRIEF.success, says: "A failed attempt moves half of its bytes, not all." },
    ],
    explains:
      "0.92 × 22,528 + 0.08 × 450,560 + 9,000 = 65,771 B an attempt; × (1 + 0.1 / 0.9 × 0.5) = 69,424 B. Deltas are 32 % of it, whole images 55 %, overhead 14 %.",
  },
  {
    key: "egress",
    label: "CDN egress of a release",
    unit: "GB",
    asks: "For the whole fleet.",
    worked: egressBytes / 1e9,
    golden: 69.42448,
    within: 0.06,
    slips: [
      {
        value: (BRIEF.fleet * onDeltaAlone) / 1e9,
        says: "The 8 % that fetch the whole image are missing.",
      },
      { value: (BRIEF.fleet * fullDeviceBytes) / 1e9, says: "Every device fetches the whole image here." },
      {
        value: (BRIEF.fleet * deltaBytes) / 1e9,
        says: "This is the deltas alone: overhead, whole images and retries are missing.",
      },
    ],
    explains:
      "1,000,000 × 69,424 B = 69.4 GB: a small figure for a CDN, and a large one on a million SIM cards.",
  },
  {
    key: "peak",
    label: "Rate in the last wave's first night",
    unit: "Mbit/s",
    asks: "80 % of the fleet, one attempt each, spread evenly over the window, all of them reachable and each with all bytes of an attempt.",
    worked: peakBits / 1e6,
    golden: 29.23136,
    within: 0.1,
    slips: [
      {
        value: (peakBits / 1e6) * (14_400 / 86_400),
        says: "Check-ins are between 01:00 and 05:00, not all day.",
      },
      { value: peakBits / 1e6 / BRIEF.lastWave, says: "This is the whole fleet; 20 % have it already." },
      {
        value:
          (BRIEF.fleet * BRIEF.lastWave * (deltaBytes + BRIEF.overheadBytes) * 8) / BRIEF.windowSeconds / 1e6,
        says: "The 8 % that fetch the whole image are missing.",
      },
    ],
    explains:
      "800,000 × 65,771 B × 8 / 14,400 s = 29.2 Mbit/s. Without random moments, all within one minute, it would be 7.0 Gbit/s.",
  },
  {
    key: "canary",
    label: "Devices that prove a wave",
    unit: "device",
    asks: "How many must come back without any failure to show that less than 0.02 % fail.",
    worked: canaryDevices,
    golden: 14_977.163451702,
    within: 0.08,
    slips: [
      {
        value: 1 / BRIEF.failures,
        says: "With so many one failure is expected at the limit; none would still come with 37 %.",
      },
      { value: canaryDevices / 10, says: "0.02 % is 0.0002." },
      {
        value: Math.log(0.01) / Math.log(1 - BRIEF.failures),
        says: "This shows it with 99 %; the brief asks for 95 %.",
      },
      { value: 1_000, says: "This is the first wave. Without a failure it shows less than 0.3 %." },
    ],
    explains:
      "(1 − 0.0002)^n = 0.05 gives n = 14,977; the rule of three, 3 / 0.0002, gives 15,000. The first wave's 1,000 can't show it, the 20,000 after the second can, if none fails.",
  },
  {
    key: "rollout_time",
    label: "Start to 99 %",
    unit: "d",
    asks: "All four waves with what is waited between them; a wave in whole days.",
    worked: rolloutDays,
    golden: 18,
    within: 0.06,
    slips: [
      {
        value: BRIEF.wavesBefore * waveDays + waveDays,
        says: "The 2 d after each of three waves are missing.",
      },
      { value: rolloutDays + BRIEF.soakDays, says: "After the last wave nothing is waited for." },
      { value: 3 * (2 + 2) + 2, says: "A day brings 90 % × 90 % = 81 %, not 90 %: 99 % need three days." },
      { value: waveDays, says: "This is one wave." },
    ],
    explains:
      "A day fails with 1 − 0.9 × 0.9 = 0.19; 0.19² = 3.6 %, 0.19³ = 0.7 %: three days. 3 × (3 + 2) + 3 = 18 d.",
  },
  {
    key: "transfer_cost",
    label: "Transfers of a release",
    unit: "USD",
    asks: "Mobile data and CDN.",
    worked: dollars + cdnDollars,
    golden: 13_888.367224,
    within: 0.06,
    slips: [
      { value: cdnDollars, says: "This is the CDN. Mobile data costs four thousand times as much." },
      { value: fullDollars, says: "Every device fetches the whole image here." },
      {
        value: (BRIEF.fleet * onDeltaAlone * BRIEF.dollarsPerMegabyte) / 1e6,
        says: "The 8 % that fetch the whole image are missing.",
      },
    ],
    explains:
      "69,424 MB × 0.20 USD = 13,885 USD, and 3.47 USD for the CDN. With whole images for all it would be 97,000 USD.",
  },
  {
    key: "audit",
    label: "Records of ten years",
    unit: "GB",
    asks: "All devices, all releases, nothing compressed.",
    worked: auditBytes / 1e9,
    golden: 86.4,
    within: 0.1,
    slips: [
      { value: auditBytes / 1e9 / BRIEF.releasesKept, says: "This is one release." },
      { value: auditBytes / 1e9 / BRIEF.eventsPerUpdate, says: "An update leaves six records." },
      { value: auditBytes / 1e9 / 10, says: "This is one year." },
    ],
    explains:
      "1,000,000 × 6 × 120 B × 120 = 86.4 GB: one disk. What costs is keeping it true, not keeping it.",
  },
] satisfies DesignInput["rows"];
