import { defineTests } from "#problems/schema.ts";
import {
  anyDevice,
  CONFIRMED,
  EMPTY,
  firmware,
  ON_TRIAL,
  REJECTED,
  type SlotOptions,
  slot,
  text,
} from "./generate.ts";
import type { Device } from "./solution.ts";
import { MOST, validate } from "./validate.ts";

function boot(name: string, device: Partial<Device>, a: SlotOptions, b: SlotOptions) {
  return { name, args: [{ minimum: 0, trials: 3, ...device }, slot(a), slot(b)] };
}

function any(name: string, seed: number, size: number) {
  return { name, args: anyDevice(seed, size) };
}

function bad(name: string, ...args: unknown[]) {
  return { name, args };
}

const DEVICE: Device = { minimum: 0, trials: 3 };
/** Its CRC-32 is the check value of the algorithm, 0xCBF43926. */
const DIGITS = text("123456789");
const DIGITS_CRC = 0xcbf43926;
const OTHER = text("arena");
const OTHER_CRC = 0x2c91dfdb;
const LARGEST = MOST.word;
const VERSION = MOST.part;

export default defineTests({
  samples: [
    {
      ...boot(
        "an update on trial",
        { minimum: 1 },
        { bytes: DIGITS, erased: 3, version: [1, 9, 0], sequence: 7 },
        { bytes: OTHER, erased: 3, version: [1, 10, 0], sequence: 8, security: 2, state: ON_TRIAL },
      ),
      expected: {
        slot: 1,
        crcs: [DIGITS_CRC, OTHER_CRC],
        states: [CONFIRMED, ON_TRIAL],
        boots: [0, 1],
        minimum: 1,
      },
      note: "Both may boot and 1.10.0 is higher than 1.9.0. It is B's first boot on trial. The minimum stays 1 until B is confirmed, otherwise A could not come back.",
    },
    {
      ...boot(
        "three boots and no confirmation",
        { minimum: 1 },
        { bytes: DIGITS, erased: 3, version: [1, 9, 0], security: 2, sequence: 7 },
        { bytes: OTHER, erased: 3, version: [1, 10, 0], security: 2, sequence: 8, state: ON_TRIAL, boots: 3 },
      ),
      expected: {
        slot: 0,
        crcs: [DIGITS_CRC, OTHER_CRC],
        states: [CONFIRMED, REJECTED],
        boots: [0, 3],
        minimum: 2,
      },
      note: "B has been booted three times on trial, as often as allowed, and is rejected. A boots; it is confirmed, so the minimum rises to its counter, 2.",
    },
    {
      ...boot(
        "a download that broke off",
        { minimum: 2 },
        { bytes: DIGITS, erased: 3, state: ON_TRIAL, boots: 1, security: 2 },
        { bytes: OTHER, erased: 3, version: [2, 0, 0], security: 2, isDamaged: true },
      ),
      expected: {
        slot: 0,
        crcs: [DIGITS_CRC, 0x30b77cab],
        states: [ON_TRIAL, CONFIRMED],
        boots: [2, 0],
        minimum: 2,
      },
      note: "One bit of B is wrong, so its CRC is not the one that it should have. A boots for the second time on trial.",
    },
  ],
  groups: [
    {
      name: "CRC of the image",
      weight: 20,
      cases: [
        boot(
          "the slot is full",
          {},
          { erased: 0 },
          { bytes: firmware(2, 40), erased: 0, version: [1, 0, 1] },
        ),
        boot("much of it is erased", {}, { bytes: [0x5a], erased: 60 }, { bytes: [0, 0, 0], erased: 20 }),
        boot("erased through and through", {}, { bytes: [255, 255, 255, 255], erased: 12 }, { state: EMPTY }),
        boot("a header of zeros", {}, { size: 0, crc: 0, version: [9, 0, 0] }, {}),
        boot("larger than the slot", {}, { size: 33, version: [9, 0, 0] }, {}),
        boot(
          "a size from erased flash",
          {},
          {},
          { size: LARGEST, crc: LARGEST, version: [VERSION, VERSION, VERSION] },
        ),
        boot("slots of no bytes", {}, { bytes: [], erased: 0 }, { bytes: [], erased: 0, size: 1 }),
        boot("one wrong bit each", {}, { isDamaged: true }, { bytes: firmware(3, 30), isDamaged: true }),
        boot("rejected and empty ones", {}, { state: REJECTED }, { bytes: firmware(4, 9), state: EMPTY }),
        boot(
          "a CRC of 0 that is right",
          {},
          { bytes: [255, 255, 255, 255], version: [0, 9, 0], erased: 0 },
          { bytes: [0x9d, 0x0a, 0xd9, 0x6d], erased: 2 },
        ),
        boot(
          "a CRC of 0 in the newer slot",
          {},
          { version: [1, 1, 0] },
          { bytes: [0x9d, 0x0a, 0xd9, 0x6d], version: [1, 2, 0], erased: 2 },
        ),
      ],
    },
    {
      name: "the newer of two",
      weight: 20,
      cases: [
        boot(
          "1.10.0 and 1.9.0",
          {},
          { version: [1, 10, 0], sequence: 4 },
          { version: [1, 9, 0], sequence: 5 },
        ),
        boot("2.0.0 and 1.300.900", {}, { version: [1, 300, 900] }, { version: [2, 0, 0] }),
        boot("1.0.0 and 0.400.0", {}, { version: [1, 0, 0] }, { version: [0, 400, 0], sequence: 9 }),
        boot("3.4.7 and 3.4.65535", {}, { version: [3, 4, 7] }, { version: [3, 4, VERSION] }),
        boot("0.12.3 and 0.9.14", {}, { version: [0, 12, 3] }, { version: [0, 9, 14] }),
        boot("1.256.0 and 1.255.0", {}, { version: [1, 256, 0] }, { version: [1, 255, 0], sequence: 2 }),
        boot("256.0.0 and 255.1.0", {}, { version: [255, 1, 0], sequence: 2 }, { version: [256, 0, 0] }),
        boot("1.0.256 and 1.0.255", {}, { version: [1, 0, 255], sequence: 2 }, { version: [1, 0, 256] }),
        boot("10.0.0 and 9.99.99", {}, { version: [9, 99, 99], sequence: 9 }, { version: [10, 0, 0] }),
        boot("one version, B written later", {}, { sequence: 40 }, { sequence: 41 }),
        boot("one version, A written later", {}, { sequence: 500 }, { sequence: 20 }),
        boot("written after the number went past 0", {}, { sequence: 65_530 }, { sequence: 2 }),
        boot("the same the other way round", {}, { sequence: 0 }, { sequence: 65_535 }),
        boot("almost half of the numbers apart", {}, { sequence: 100 }, { sequence: 32_867 }),
        boot("just over half of the numbers apart", {}, { sequence: 100 }, { sequence: 32_869 }),
        boot("one version, one number", {}, { sequence: 6 }, { sequence: 6 }),
      ],
    },
    {
      name: "trial boots",
      weight: 20,
      cases: [
        boot("the second of three", {}, {}, { version: [1, 1, 0], state: ON_TRIAL, boots: 1 }),
        boot("the last of three", {}, {}, { version: [1, 1, 0], state: ON_TRIAL, boots: 2 }),
        boot("the only one", { trials: 1 }, { version: [1, 1, 0], state: ON_TRIAL }, {}),
        boot("after the only one", { trials: 1 }, { version: [1, 1, 0], state: ON_TRIAL, boots: 1 }, {}),
        boot("more than allowed", {}, { version: [1, 1, 0], state: ON_TRIAL, boots: 200 }, {}),
        boot(
          "on trial, but the older one",
          {},
          { version: [1, 2, 0] },
          { version: [1, 1, 0], state: ON_TRIAL, boots: 1 },
        ),
        boot(
          "used up and older",
          {},
          { version: [1, 2, 0] },
          { version: [1, 1, 0], state: ON_TRIAL, boots: 3 },
        ),
        boot("used up and damaged", {}, {}, { state: ON_TRIAL, boots: 3, isDamaged: true }),
        boot(
          "both on trial",
          {},
          { version: [1, 1, 0], state: ON_TRIAL, boots: 2 },
          { version: [1, 1, 1], state: ON_TRIAL },
        ),
        boot("both used up", {}, { state: ON_TRIAL, boots: 3 }, { state: ON_TRIAL, boots: 3 }),
        boot("confirmed after many boots", {}, { boots: 250 }, { version: [0, 9, 0] }),
        boot("rejected before", {}, { version: [1, 1, 0], state: REJECTED, boots: 1 }, {}),
        boot(
          "the first device without a past",
          {},
          { state: ON_TRIAL },
          { bytes: [], erased: 32, crc: 0, state: EMPTY },
        ),
      ],
    },
    {
      name: "rollback protection",
      weight: 20,
      cases: [
        boot("exactly the minimum", { minimum: 5 }, { security: 5 }, { security: 4, version: [2, 0, 0] }),
        boot("one below, and alone", { minimum: 5 }, { security: 4 }, { state: EMPTY }),
        boot(
          "newer, but with the old hole",
          { minimum: 3 },
          { version: [1, 5, 0], security: 2 },
          { version: [1, 4, 9], security: 3 },
        ),
        boot(
          "confirmed, with a higher counter",
          { minimum: 3 },
          { version: [1, 1, 0], security: 7 },
          { security: 3 },
        ),
        boot(
          "on trial, with a higher counter",
          { minimum: 3 },
          { version: [1, 1, 0], security: 7, state: ON_TRIAL },
          { security: 3 },
        ),
        boot(
          "the one that does not boot has the higher counter",
          { minimum: 3 },
          { version: [1, 1, 0], security: 4 },
          { security: 6 },
        ),
        boot(
          "a damaged one has the highest counter",
          { minimum: 3 },
          { security: 4 },
          { security: 90, isDamaged: true },
        ),
        boot(
          "the way back after a failed trial",
          { minimum: 3 },
          { security: 3 },
          { version: [2, 0, 0], security: 9, state: ON_TRIAL, boots: 3 },
        ),
        boot(
          "counters beyond 2^31",
          { minimum: 2 ** 31 },
          { security: 2 ** 31 - 1, version: [2, 0, 0] },
          { security: 2 ** 31 + 9 },
        ),
        boot(
          "the largest minimum",
          { minimum: LARGEST },
          { security: LARGEST - 1 },
          { security: LARGEST, state: ON_TRIAL },
        ),
        boot("both too old", { minimum: 8 }, { security: 7 }, { security: 6, state: ON_TRIAL, boots: 3 }),
      ],
    },
    {
      name: "devices in the field",
      weight: 20,
      cases: [
        ...Array.from({ length: 12 }, (_, k) => any(`device ${k + 1}`, 101 + k, 60)),
        any("slots of 8 KiB, first device", 207, MOST.bytes - 16),
        any("slots of 8 KiB, second device", 208, MOST.bytes - 16),
        boot(
          "full slots of 8 KiB",
          { minimum: 4 },
          { bytes: firmware(31, MOST.bytes), erased: 0, security: 4, sequence: 65_535 },
          { bytes: firmware(32, MOST.bytes), erased: 0, security: 5, sequence: 0, state: ON_TRIAL, boots: 2 },
        ),
      ],
    },
  ],
  validate,
  badInputs: [
    bad("two arguments", DEVICE, slot()),
    bad("a list as the device", [0, 3], slot(), slot()),
    bad("no trials", { minimum: 0, trials: 0 }, slot(), slot()),
    bad("a minimum below zero", { minimum: -1, trials: 3 }, slot(), slot()),
    bad("null as a slot", DEVICE, slot(), null),
    bad("a byte of 256", DEVICE, slot(), { ...slot(), image: [256] }),
    bad("an image as text", DEVICE, slot(), { ...slot(), image: "arena" }),
    bad("a size of 2^32", DEVICE, { ...slot(), size: 2 ** 32 }, slot()),
    bad("a negative CRC", DEVICE, { ...slot(), crc: -1 }, slot()),
    bad("a state of 4", DEVICE, { ...slot(), state: 4 }, slot()),
    bad("a version with a fraction", DEVICE, { ...slot(), minor: 1.5 }, slot()),
    bad("no sequence", DEVICE, { ...slot(), sequence: undefined }, slot()),
    bad("sequences half of the numbers apart", DEVICE, slot({ sequence: 0 }), slot({ sequence: 32_768 })),
    bad("too many bytes", DEVICE, slot({ bytes: firmware(1, 8193), erased: 0 }), slot()),
  ],
});
