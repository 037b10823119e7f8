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
import { carries } from "#problems/system-design/board/checks/carries.ts";
import { has } from "#problems/system-design/board/checks/has.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { mentions } from "#problems/system-design/board/checks/mentions.ts";
import { pathFrom, survivesWithout } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";

const TEAM = "Assumption of the brief";
const retries = deviceBytes / attemptBytes;
const onDeltaAlone = (deltaBytes + BRIEF.overheadBytes) * retries;
const install = installSeconds(deltaBytes);

export default defineDesign({
  title: "OTA platform for a million microcontrollers",
  difficulty: "expert",
  topics: ["deployment", "privacy", "energy"],
  roles: ["edge-architect", "iot"],
  minutes: 50,
  shares: { clarify: 10, estimate: 25, architecture: 25, "deep-dive": 25, risks: 15 },
  device: "nrf52840",
  sources: [
    "Fleet, prices, modem and flash timing are the brief's; nothing of them is a vendor's promise",
    "nRF52840, memories: PlatformIO's page of the board nRF52840-DK",
    "Zero failures among n: the rate is below 1 − 0.05^(1/n) with 95 %, which is 2.996 / n for large n (Clopper and Pearson's bound)",
  ],
  glossary: {
    blocks: [
      { type: "sensor", means: "The hydrophone on the pipe." },
      { type: "stage", means: "A step on the device: delta decoder, health check, report." },
      { type: "model", means: "The leak network, a part of the image." },
      { type: "mcu", means: "The nRF52840 with bootloader and application." },
      { type: "memory", means: "A slot, the journal, a buffer." },
      { type: "radio", means: "The LTE-M modem." },
      {
        type: "gateway",
        means: "A front door between devices and services, if you want one; devices need none.",
      },
      { type: "broker", means: "Takes in reports and results." },
      { type: "registry", means: "Signed images, deltas and manifests; with a CDN before it." },
      { type: "service", means: "Build, signing, wave controller, monitoring." },
      { type: "store", means: "State of each device; the record of ten years." },
      { type: "operator", means: "One of the six." },
      { type: "user", means: "Who is rung when a leak is found." },
    ],
    links: [
      { protocol: "LTE-M", means: "CoAP or HTTPS over the modem; the device always calls." },
      { protocol: "HTTPS", means: "Between services, and from the CDN to the mobile network." },
      { protocol: "HSM", means: "Signing inside of hardware that doesn't give the key away." },
      { protocol: "SPI", means: "On the board." },
      { protocol: "SRAM", means: "From one step to the next within the chip." },
      { protocol: "Flash", means: "Written or executed in place." },
      { protocol: "Review", means: "Two people who look at the same thing." },
    ],
  },
  givens: [
    { key: "fleet", label: "Devices", value: BRIEF.fleet, unit: "device" },
    { key: "image", label: "Image", value: BRIEF.imageBytes, unit: "B", source: TEAM },
    { key: "slot", label: "A slot", value: BRIEF.slotBytes, unit: "B", source: TEAM },
    { key: "boot", label: "Bootloader, journal, settings", value: BRIEF.bootBytes, unit: "B", source: TEAM },
    {
      key: "application",
      label: "Application, SRAM",
      value: BRIEF.applicationBytes,
      unit: "B",
      source: TEAM,
    },
    {
      key: "decoder",
      label: "Window of the delta decoder",
      value: BRIEF.windowBytes,
      unit: "B",
      source: TEAM,
    },
    { key: "page", label: "A page of flash", value: BRIEF.pageBytes, unit: "B", source: TEAM },
    { key: "tls", label: "TLS, SRAM", value: BRIEF.tlsBytes, unit: "B", source: TEAM },
    { key: "verifier", label: "Hash and signature, SRAM", value: BRIEF.verifyBytes, unit: "B", source: TEAM },
    {
      key: "delta_share",
      label: "Delta, share of the image",
      value: BRIEF.deltaShare * 100,
      unit: "%",
      source: TEAM,
    },
    { key: "on_delta", label: "Devices on a delta", value: BRIEF.onDelta * 100, unit: "%", source: TEAM },
    { key: "overhead", label: "Overhead of an attempt", value: BRIEF.overheadBytes, unit: "B", source: TEAM },
    { key: "success", label: "Attempts that succeed", value: BRIEF.success * 100, unit: "%", source: TEAM },
    { key: "wasted", label: "Moved by one that fails", value: BRIEF.wasted * 100, unit: "%", source: TEAM },
    { key: "reachable", label: "Reachable on a day", value: BRIEF.reachable * 100, unit: "%", source: TEAM },
    {
      key: "night",
      label: "Window of the check-ins",
      value: BRIEF.windowSeconds / 3_600,
      unit: "h",
      source: TEAM,
    },
    { key: "wave_two", label: "Second wave", value: BRIEF.secondWave * 100, unit: "%" },
    { key: "last_wave", label: "Last wave, devices left", value: BRIEF.lastWave * 100, unit: "%" },
    { key: "failures", label: "Failures that stop a wave", value: BRIEF.failures * 100, unit: "%" },
    { key: "soak", label: "Wait after a wave", value: BRIEF.soakDays, unit: "d", source: TEAM },
    { key: "modem_rate", label: "Modem, rate", value: BRIEF.modemBits / 1e3, unit: "kbit/s", source: TEAM },
    { key: "modem_power", label: "Modem, power", value: BRIEF.modemWatts, unit: "W", source: TEAM },
    { key: "tail", label: "Tail of a session", value: BRIEF.tailJoules, unit: "J", source: TEAM },
    { key: "erase_time", label: "Erasing a page", value: BRIEF.eraseSeconds * 1e3, unit: "ms", source: TEAM },
    { key: "write_time", label: "Writing a word", value: BRIEF.writeSeconds * 1e6, unit: "µs", source: TEAM },
    { key: "word", label: "A word", value: BRIEF.wordBytes, unit: "B" },
    {
      key: "flash_power",
      label: "MCU while writing",
      value: BRIEF.flashWatts * 1e3,
      unit: "mW",
      source: TEAM,
    },
    { key: "verify_time", label: "Hash and signature", value: BRIEF.verifySeconds, unit: "s", source: TEAM },
    { key: "restart_time", label: "Restart", value: BRIEF.restartSeconds, unit: "s", source: TEAM },
    { key: "check_in", label: "A check-in", value: BRIEF.checkInJoules, unit: "J", source: TEAM },
    { key: "release_every", label: "From release to release", value: BRIEF.releaseDays, unit: "d" },
    { key: "sim_price", label: "Mobile data", value: BRIEF.dollarsPerMegabyte, unit: "USD/MB", source: TEAM },
    { key: "cdn_price", label: "CDN", value: BRIEF.dollarsPerGigabyteOfCdn, unit: "USD/GB", source: TEAM },
    { key: "records", label: "Records of an update", value: BRIEF.eventsPerUpdate, unit: "" },
    { key: "record_size", label: "A record", value: BRIEF.eventBytes, unit: "B", source: TEAM },
    { key: "releases_kept", label: "Releases in ten years", value: BRIEF.releasesKept, unit: "" },
  ],
  rows: [
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
        "31,528 B × 8 / 100 kbit/s = 2.52 s; 110 × 85 ms = 9.35 s; 112,640 × 41 µs = 4.62 s; 0.55 + 1.2 s: 18.2 s, of which the device is away for 1.2 s.",
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
            (BRIEF.fleet * BRIEF.lastWave * (deltaBytes + BRIEF.overheadBytes) * 8) /
            BRIEF.windowSeconds /
            1e6,
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
        "(1 − 0.0002)^n = 0.05 gives n = 14,977; the rule of three, 3 / 0.0002, gives 15,000. The first wave's 1,000 can't show it, the second's 20,000 can, if none fails.",
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
  ],
  totals: [
    {
      key: "sram",
      label: "SRAM while updating",
      unit: "B",
      formula: "application + updater",
      limit: { atMost: 256 * 1024 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "flash",
      label: "Flash",
      unit: "B",
      formula: "slots + boot",
      limit: { atMost: 1024 * 1024 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "ota_energy",
      label: "Energy for updates, a day",
      unit: "J/d",
      formula: "check_in / 1 d + update_energy / release_every",
      limit: { atMost: 1 },
      shows: "gauge",
    },
    {
      key: "evidence",
      label: "Second wave against what proves it",
      unit: "",
      formula: "wave_two * fleet / canary",
      limit: { atLeast: 1 },
      shows: "gauge",
    },
    {
      key: "rollout",
      label: "Start to 99 %",
      unit: "d",
      formula: "rollout_time",
      limit: { atMost: 21 },
      shows: "gauge",
    },
    {
      key: "cost",
      label: "Transfers of a release",
      unit: "USD",
      formula: "transfer_cost",
      limit: { atMost: 20_000 },
      shows: "gauge",
    },
  ],
  checks: [
    {
      id: "update-reaches-model",
      says: "A way for images leads from the registry to the device that runs the model.",
      teaches: "Draw the way of the bytes themselves, over modem and slot, not only a service that decides.",
      test: reachesByUpdate({ to: "model" }),
    },
    {
      id: "signed-updates",
      says: "What arrives on the device is signed.",
      teaches:
        "CDN, operator of the network and TLS endpoints are all not yours. A signature made before them and checked after them is.",
      test: signed({ cargo: ["model", "firmware"] }),
    },
    {
      id: "signing-is-apart",
      says: "A key or signature comes to the registry or a service from somewhere that holds it.",
      teaches: "A build server that can sign can release whatever runs on it. The brief wants two people.",
      test: carries({ cargo: "key", to: { type: ["registry", "service"] } }),
    },
    {
      id: "two-slots",
      says: "The device has something to go back to: slots, banks or a second image.",
      teaches: "0.1 % of a million are a thousand holes in the road.",
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
      id: "waves",
      says: "The board shows that a release goes out in waves.",
      teaches: "Whoever can send to all at once will do so by mistake one day.",
      test: mentions({
        words: ["wave", "canary", "staged", "stages", "cohort", "phase", "percent", "0.1 %"],
      }),
    },
    {
      id: "health-comes-back",
      says: "Telemetry leads from the device to a service that can stop a wave.",
      teaches: "Downloads that succeeded say nothing. Devices that report again do.",
      test: pathFrom({ from: { place: "device" }, to: { type: "service" }, over: ["telemetry"] }),
    },
    {
      id: "works-without-platform",
      says: "Without the platform the sensor's results still have a way on the device.",
      teaches:
        "Updates are a guest. When registry, services and brokers are gone, leaks must still be found and kept.",
      test: survivesWithout({
        type: ["registry", "service", "broker", "gateway"],
        from: "sensor",
        to: ["memory", "radio"],
      }),
    },
    {
      id: "records-are-kept",
      says: "A store in the cloud keeps what happened.",
      teaches: "State says what runs now. The brief asks who got what when, for ten years.",
      test: has({ type: "store", place: "cloud" }),
    },
    {
      id: "links-say-what",
      says: "Links between places say protocol, payload and rate.",
      teaches: "Each byte to the devices costs a million bytes on SIM cards.",
      test: linksSayWhat({ between: "places" }),
    },
  ],
  rubric: {
    requirements: {
      fail: "Takes a phone's app store as the model. Neither battery, SIM cost nor devices that are silent for days are mentioned.",
      pass: "Asks or assumes what counts as updated and as failed, which devices are in the 99 %, and what an emergency is; separates firmware from model, at least in thought.",
      strong:
        "Also: the tail that never comes (how long old versions are supported), what a bricked device costs against a late one, who may release, hardware revisions and mixed fleets; notices that with 90 % reachable 0.1 % are silent for three days without any fault, so that the brief's stop rule needs a control group; says what is not promised (100 %, or at once).",
    },
    estimates: {
      fail: "Fleet × image and no more; bits for bytes; no word of retries, or of what proves a canary.",
      pass: "SRAM, flash, time to install, energy and bytes per device right but for one slip; sees that mobile data and not the CDN is the cost; 18 d with waits.",
      strong:
        "Finds that the 8 % on whole images are 55 % of the bytes, that 14,977 devices are needed and the first wave can't prove anything below 0.3 %, that check-ins take 3/4 of the energy; draws a decision from each, and gives a sensitivity (98 % on deltas in place of 92 % would save 5,400 USD a release).",
    },
    architecture: {
      fail: "A server that pushes images to devices, or a list of cloud products.",
      pass: "Build, signing, registry with CDN, wave controller, check-in by the device, health back, store; devices call, nobody calls them.",
      strong:
        "The manifest is small and signed and says which base, revision, version and wave; the controller's decision and the bytes' way are apart; what happens when each part is gone or lies; deltas are computed per base and kept for a stated number; push, peer-to-peer and images from the application server are rejected with numbers.",
    },
    "model-data": {
      fail: "The model is “just a file”.",
      pass: "Model and firmware versions are compatible by contract; a new model is checked on recorded pipes before release and watched after it.",
      strong:
        "Health is told from goodness: a device that comes back can still be wrong. Leak rate per city, score quantiles and old against new model in shadow on a wave; per revision; features and model carry a common version; rollback of a model without rollback of a driver fix is thought about (and the price of one image for both).",
    },
    "power-memory": {
      fail: "Image held in SRAM, one slot, or energy of the download alone.",
      pass: "235,520 B of SRAM with the application running, 1,015,808 B of flash with both slots, 0.64 J a day with check-ins.",
      strong:
        "Tail and check-ins seen as what costs; flash at 97 % as what limits the next years, with a way out (model apart, compressed slot, smaller journal); flash wear and brown-out while erasing; no update under a stated battery voltage.",
    },
    "reliability-ota": {
      fail: "No way back, or all at once.",
      pass: "Two slots, confirm after a health check, waves with an automatic stop, resumable or at least repeatable, anti-rollback counter.",
      strong:
        "What confirms is end to end (measured, reported, heard by the platform), with a time limit; power loss at each step is walked through; a stop also stops devices that have the image and not yet started; one failure among 20,000 is handled by numbers (4.74 / 20,000 > 0.02 %); the updater itself can be updated, and a release that breaks the updater can't pass the first wave.",
    },
    "security-privacy": {
      fail: "TLS is the security, or one key for everything on the build server.",
      pass: "Signature checked on the device, key in hardware, two people, versions don't go back, a key per device for its session.",
      strong:
        "Key rotation and a lost signing key (two root keys in the device, threshold roles); a stolen CDN can at worst withhold, and withholding is noticed by age of the manifest; downgrade, replay and wrong revision are each refused by a named field; who may stop is more than who may release.",
    },
    evaluation: {
      fail: "Share of successful downloads.",
      pass: "Share that runs the new version by day and wave, failures with a bound, joules and bytes per device against the sheet.",
      strong:
        "Hold-out of devices that stay on the old release to tell a release from the weather; leaks found per thousand meters by version; bound stated for each wave (0 of 1,000: below 0.3 %; 0 of 20,000: below 0.015 %); time to stop measured by drills.",
    },
  },
  followUps: [
    {
      id: "half-the-sram",
      minute: 17,
      listensFor: [
        "235,520 B against 131,072 B: application and updater can't both stay",
        "What of the application may stop while updating, and for how long",
        "A smaller window makes deltas larger, and that costs money",
      ],
    },
    {
      id: "a-third-of-the-energy",
      minute: 24,
      listensFor: [
        "Check-ins take 0.48 of 0.64 J a day; the download is small",
        "Fewer check-ins make waves longer: 21 d breaks",
        "Something tells a device to check in sooner when it matters",
      ],
    },
    {
      id: "ten-million",
      minute: 30,
      listensFor: [
        "Bytes, cost and peak grow by ten; the number that proves a wave doesn't",
        "Shares of waves are set anew",
        "What breaks: the budget, the check-in service, people; not the registry",
      ],
    },
    {
      id: "new-hydrophone",
      minute: 36,
      listensFor: [
        "Compatibility by revision in the signed manifest, refused by the device",
        "Bases times revisions: deltas multiply, whole images come back",
        "Model and calibration for both; waves per revision with enough devices to prove anything",
      ],
    },
    {
      id: "prove-it",
      minute: 42,
      listensFor: [
        "A chain from source and approval to the device's own signed statement",
        "Append-only and outside of the operators' reach",
        "What can't be proved is said",
      ],
    },
  ],
  weak: [
    {
      id: "all-at-once",
      says: "An image for everybody in one night over TLS; no waves that prove anything, no way back, and the CDN taken for the cost.",
      fails: [
        "updater",
        "slots",
        "install",
        "update_energy",
        "device_bytes",
        "egress",
        "peak",
        "canary",
        "rollout_time",
        "transfer_cost",
        "audit",
        "ota_energy",
        "signed-updates",
        "signing-is-apart",
        "two-slots",
        "waves",
        "health-comes-back",
      ],
    },
    {
      id: "cloud-only",
      says: "A good list of cloud parts, and nothing of the device: no slots, no SRAM, no energy; success means that the download succeeded.",
      fails: [
        "updater",
        "slots",
        "install",
        "update_energy",
        "device_bytes",
        "egress",
        "peak",
        "canary",
        "rollout_time",
        "transfer_cost",
        "sram",
        "flash",
        "update-reaches-model",
        "signing-is-apart",
        "two-slots",
        "works-without-platform",
      ],
    },
  ],
});
