import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "Boot slot chooser with CRC and rollback protection",
  summary:
    "Decide which of two firmware slots boots: CRC-32, version, rollback counter, and trial boots that revert.",
  difficulty: "medium",
  topics: ["deployment"],
  roles: ["iot", "edge-architect"],
  minutes: 35,
  languages: ["typescript", "javascript", "python", "c", "cpp"],
  signature: {
    entry: "chooseSlot",
    parameters: [
      { name: "device", type: { named: "Device" } },
      { name: "a", type: { named: "Slot" } },
      { name: "b", type: { named: "Slot" } },
    ],
    returns: { named: "Choice" },
    types: {
      Device: { record: { minimum: "int", trials: "int" } },
      Slot: {
        record: {
          image: { list: "int" },
          size: "int",
          crc: "int",
          security: "int",
          major: "int",
          minor: "int",
          revision: "int",
          sequence: "int",
          state: "int",
          boots: "int",
        },
      },
      Choice: {
        record: {
          slot: "int",
          crcs: { list: "int" },
          states: { list: "int" },
          boots: { list: "int" },
          minimum: "int",
        },
      },
    },
  },
  checker: { kind: "exact" },
  kernel: {
    returns: "int32",
    structs: {
      Device: { minimum: "uint32", trials: "uint32" },
      Slot: {
        size: "uint32",
        crc: "uint32",
        security: "uint32",
        major: "uint16",
        minor: "uint16",
        revision: "uint16",
        sequence: "uint16",
        state: "uint8",
        boots: "uint8",
      },
    },
    parameters: [
      { name: "device", struct: "Device", value: "device" },
      { name: "a", struct: "Slot", value: "a" },
      { name: "image_a", type: "uint8", input: "a.image" },
      { name: "length_a", type: "uint32", length: "a.image" },
      { name: "b", struct: "Slot", value: "b" },
      { name: "image_b", type: "uint8", input: "b.image" },
      { name: "length_b", type: "uint32", length: "b.image" },
      { name: "crcs", type: "uint32", output: [2] },
      { name: "states", type: "uint8", output: [2] },
      { name: "boots", type: "uint8", output: [2] },
      { name: "minimum", type: "uint32", output: [1] },
    ],
    answer: {
      slot: "return",
      crcs: "crcs",
      states: "states",
      boots: "boots",
      minimum: { first: "minimum" },
    },
  },
  device: { target: "nrf5340", heap: "forbidden" },
  sources: [
    "MCUboot, docs/design.md: revert in direct-xip mode, hardware-based downgrade prevention; boot/bootutil/src/loader.c: when the security counter rises",
    "U-Boot, doc/api/bootcount.rst: boots that are allowed before an update counts as failed",
    "RFC 1952, section 8: CRC-32 and its reflected polynomial 0xEDB88320",
    "RFC 1982: serial number arithmetic",
  ],
});
