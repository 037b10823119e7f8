import { expect, test } from "vitest";
import { found, num, openBench, type Row, sum } from "./bench.ts";

const bench = await openBench("wake-word-on-a-512-kib-part");
const map = await bench.artefact("app.map");
const layers = await bench.rows("layers.csv");
const reference = await bench.rows("ds-cnn.csv");

function size(section: string): number {
  const line = map.split("\n").find((one) => one.startsWith(`${section} `));
  return Number(/^\S+\s+0x[0-9a-f]+\s+(0x[0-9a-f]+)/.exec(line ?? "")?.[1]);
}

/** Of the input sections that the map lists below a section. */
function parts(section: string): number {
  const lines = map.split("\n").filter((one) => one.startsWith(` ${section}*`));
  return sum(lines.map((one) => Number(/0x[0-9a-f]+/.exec(one)?.[0])));
}

const inFlash = sum([".isr_vector", ".text", ".rodata", ".data"].map(size));
const inSram = sum([".data", ".bss", "._user_stack"].map(size));
const region = size("FLASH");
const live = (row: Row) => num(row, "values in") + num(row, "values out");

test("the map adds up: regions to the part, input sections to their section", () => {
  expect(sum(["BOOT", "SETTINGS", "FLASH"].map(size))).toBe(512 * 1024);
  expect(size("RAM")).toBe(128 * 1024);
  expect(parts(".text")).toBe(size(".text"));
  expect(parts(".bss")).toBe(size(".bss"));
  expect(size(".data") + 0x08035a20).toBe(0x0800c000 + inFlash);
});

test("flash: what is left, and by how much each file is too large", async () => {
  expect(bench.answer("flash-left")).toBe(region - inFlash);
  const [float] = found(await bench.artefact("link.log"), /float\.tflite\s+([\d,]+) bytes/);
  const [overflow] = found(await bench.artefact("link.log"), /overflowed by (\d+)/);
  expect(inFlash + (float ?? 0) - region).toBe(overflow);
  const fact = await bench.prose("flash-left.fact.md");
  const [int8 = 0, stored] = found(fact, /int8 file.*? is ([\d,]+) B: ([\d,]+) B of weights/);
  expect(stored).toBe(sum(layers.map((row) => num(row, "weights") + 4 * num(row, "biases"))));
  expect(found(fact, /overflowed by (\d+)/)).toEqual([inFlash + int8 - region]);
  // The sentence of the release notes: a quarter of the file is less than the part's whole flash.
  expect(int8).toBeLessThan(512 * 1024);
  expect(found(await bench.prose("next-change.fact.md"), /leaves ([\d,]+) B/)).toEqual([
    region - inFlash - 53_936,
  ]);
});

test("SRAM: the worst operator, and what is left for an arena", async () => {
  expect(bench.answer("sram-peak")).toBe(Math.max(...layers.map(live)));
  expect(bench.answer("sram-peak")).toBeGreaterThan(size("RAM"));
  const fact = await bench.prose("sram-peak.fact.md");
  expect(found(fact, /take ([\d,]+) B already. ([\d,]+) B are left/)).toEqual([inSram, size("RAM") - inSram]);
  expect(found(fact, /add up to ([\d,]+) MACs/)).toEqual([sum(layers.map((row) => num(row, "MACs")))]);
  expect(Math.max(...reference.map(live))).toBe(16_000);
});

test("each layer's figures follow from its shapes", () => {
  for (const row of [...layers, ...reference]) {
    const out = (row.output ?? "").split("×").reduce((product, extent) => product * Number(extent), 1);
    expect(out).toBe(num(row, "values out"));
  }
  for (const table of [layers, reference]) {
    for (const [index, row] of table.slice(1).entries()) {
      expect(num(row, "values in")).toBe(num(table[index], "values out"));
    }
  }
  expect(layers.map((row) => num(row, "weights"))).toEqual([
    10 * 8 * 64,
    0,
    10 * 4 * 64 * 64,
    0,
    8_320 * 40,
    40 * 3,
    0,
  ]);
  expect(num(layers[0], "MACs")).toBe(49 * 40 * num(layers[0], "weights"));
  expect(num(layers[2], "MACs")).toBe(25 * 20 * num(layers[2], "weights"));
});

test("the shares that the levers and the debrief speak of", () => {
  const weights = sum(layers.map((row) => num(row, "weights")));
  const macs = sum(layers.map((row) => num(row, "MACs")));
  expect(num(layers[4], "weights") / weights).toBeCloseTo(0.66, 2);
  const separable = 25 * 20 * 64 * (10 * 4 + 64);
  expect(separable / 1e6).toBeCloseTo(3.33, 2);
  expect((num(layers[2], "MACs") - separable) / macs).toBeGreaterThan(4 / 5);
  expect(sum(reference.map((row) => num(row, "MACs")))).toBe(2_656_768);
  expect((macs * 1.4) / 180e6).toBeCloseTo(0.72, 2);
  expect((macs * 3.4) / 180e6).toBeCloseTo(1.7, 1);
});
