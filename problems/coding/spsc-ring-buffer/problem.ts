import { defineProblem } from "#problems/schema.ts";

export default defineProblem({
  kind: "coding",
  title: "Audio ring buffer, interrupt to loop",
  summary:
    "A ring buffer between one interrupt that delivers samples and one loop that reads overlapping windows, over the wrap of its counters.",
  difficulty: "medium",
  topics: ["memory", "signals"],
  roles: ["tinyml", "iot"],
  minutes: 35,
  languages: ["typescript", "javascript", "python", "c", "cpp"],
  signature: {
    entry: "replayRing",
    parameters: [
      { name: "settings", type: { named: "Settings" } },
      { name: "samples", type: { list: "int" } },
      { name: "operations", type: { list: "int" } },
      { name: "delivered", type: { list: "int" } },
    ],
    returns: { named: "Replay" },
    types: {
      Settings: { record: { capacity: "int", start: "int", length: "int", hop: "int" } },
      Replay: {
        record: {
          windows: { list: "int" },
          levels: { list: "int" },
          head: "int",
          tail: "int",
          dropped: "int",
        },
      },
    },
  },
  checker: { kind: "exact" },
  kernel: {
    returns: "void",
    parameters: [
      { name: "capacity", type: "uint32", value: "settings.capacity" },
      { name: "start", type: "uint32", value: "settings.start" },
      { name: "length", type: "uint32", value: "settings.length" },
      { name: "hop", type: "uint32", value: "settings.hop" },
      { name: "samples", type: "int16", input: "samples" },
      { name: "operations", type: "uint8", input: "operations" },
      { name: "delivered", type: "uint16", input: "delivered" },
      { name: "count", type: "uint32", length: "operations" },
      { name: "storage", type: "int16", output: ["settings.capacity"] },
      { name: "windows", type: "int16", output: ["operations", "settings.length"] },
      { name: "window_samples", type: "uint32", output: [1] },
      { name: "levels", type: "uint16", output: ["operations"] },
      { name: "head", type: "uint32", output: [1] },
      { name: "tail", type: "uint32", output: [1] },
      { name: "dropped", type: "uint32", output: [1] },
    ],
    answer: {
      windows: { buffer: "windows", length: "window_samples" },
      levels: "levels",
      head: { first: "head" },
      tail: { first: "tail" },
      dropped: { first: "dropped" },
    },
    driver: true,
  },
  device: { target: "nrf52840", heap: "forbidden" },
  sources: [
    "Linux kernel, Documentation/core-api/circular-buffers.rst (D. Howells, P. E. McKenney): one producer, one consumer, sizes of a power of two, order of memory accesses",
    "C11 (ISO/IEC 9899:2011) 6.2.5: unsigned arithmetic is modulo 2^N; 7.17.3: acquire and release",
  ],
});
