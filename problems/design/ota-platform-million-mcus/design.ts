import { givens } from "#problems/design/ota-platform-million-mcus/givens.ts";
import { rows } from "#problems/design/ota-platform-million-mcus/rows.ts";
import { rubric } from "#problems/design/ota-platform-million-mcus/rubric.ts";
import { carries } from "#problems/system-design/board/checks/carries.ts";
import { has } from "#problems/system-design/board/checks/has.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { mentions } from "#problems/system-design/board/checks/mentions.ts";
import { pathFrom, survivesWithout } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";

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
    "nRF52840, memories: PlatformIO's page of the board nRF52840-DK; a halted core while flash is erased, and erasing in parts: Nordic, nRF52 product specifications, NVMC",
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
  givens,
  rows,
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
      label: "Devices after the second wave, against what proves it",
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
  rubric,
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
