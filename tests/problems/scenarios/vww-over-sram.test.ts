import { expect, test } from "vitest";
import { found, num, openBench, sum } from "./bench.ts";

const { answer, artefact, prose, rows } = await openBench("vww-over-sram");
const serial = await artefact("serial.log");
const first = await artefact("app.map");
const generated = await artefact("generated.map");
const tensors = await rows("tensors.csv");
const recorded = await rows("recorded.csv");

/** Where a section begins and how long it is, in a linker map. */
function sectionOf(map: string, name: string): { start: number; end: number; bytes: number } {
  const match = new RegExp(`^ ?${name.replaceAll(".", "\\.")} +0x([0-9a-f]+) +0x([0-9a-f]+)`, "m").exec(map);
  const [start = Number.NaN, bytes = Number.NaN] = (match ?? [])
    .slice(1)
    .map((hex) => Number.parseInt(hex, 16));
  return { start, end: start + bytes, bytes };
}

function inUseAt(operator: number): number {
  const alive = tensors.filter(
    (row) => num(row, "in use from operator") <= operator && operator <= num(row, "to operator"),
  );
  return sum(alive.map((row) => num(row, "bytes")));
}

const tail = sum(
  recorded.filter((row) => row["end of the arena"] === "tail").map((row) => num(row, "bytes")),
);
const tables = num(
  recorded.find((row) => row["allocation"]?.startsWith("per-channel")),
  "bytes",
);

test("the sections of both maps follow each other without a gap and leave what the steps ask for", () => {
  for (const map of [first, generated]) {
    const parts = [...map.matchAll(/^ (\.bss\.\w+)/gm)].map(([, name = ""]) => sectionOf(map, name));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]?.start).toBe(sectionOf(map, ".bss").start);
    for (const [index, part] of parts.slice(1).entries()) expect(part.start).toBe(parts[index]?.end);
    expect(parts.at(-1)?.end).toBe(sectionOf(map, ".bss").end);
    expect(sectionOf(map, ".stack").end).toBe(0x20010000);
  }
  expect(sectionOf(first, ".stack").start - sectionOf(first, ".bss.arena").start).toBe(
    answer("largest-arena"),
  );
  expect(sectionOf(generated, ".stack").start - sectionOf(generated, ".bss").end).toBe(answer("headroom"));
});

test("no two tensors that are in use together overlap in the plan, which ends where the log says", () => {
  const places = tensors.map((row) => ({
    from: num(row, "in use from operator"),
    to: num(row, "to operator"),
    start: num(row, "offset in the arena"),
    end: num(row, "offset in the arena") + num(row, "bytes"),
  }));
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      const together = one.from <= other.to && other.from <= one.to;
      expect(together && one.start < other.end && other.start < one.end).toBe(false);
    }
  }
  const [requested = 0] = found(serial, /Requested: (\d+)/);
  expect(Math.max(...places.map(({ end }) => end))).toBe(requested);
  expect(Math.max(...Array.from({ length: 11 }, (_, operator) => inUseAt(operator)))).toBe(
    answer("in-use-at-once"),
  );
});

test("both messages of the interpreter are the arena less the recorded tail", async () => {
  const [requested = 0, available = 0, missing = 0] = found(
    serial,
    /Requested: (\d+), available (\d+), missing: (\d+)/,
  );
  expect(available).toBe(sectionOf(first, ".bss.arena").bytes - tail);
  expect(missing).toBe(requested - available);
  const later = found(
    await prose("close-the-gap.fact.md"),
    /Requested: (\d+), available (\d+), missing: (\d+)/,
  );
  const packed = answer("in-use-at-once");
  const left = answer("largest-arena") - tail;
  expect(later).toEqual([packed, left, packed - left]);
});

test("the tail's entries are multiples of what a part with 32-bit pointers needs", () => {
  const bytesOf = (name: string) =>
    num(
      recorded.find((row) => row["allocation"]?.startsWith(name)),
      "bytes",
    );
  expect(tables).toBe(2736 * 8);
  expect(sectionOf(generated, ".rodata.quant").bytes).toBe(tables);
  expect(bytesOf("nodes and registrations")).toBe(31 * 32);
  expect(bytesOf("eval tensors") % 12).toBe(0);
  expect(tail - tables).toBeGreaterThan(answer("largest-arena") - answer("in-use-at-once"));
});
