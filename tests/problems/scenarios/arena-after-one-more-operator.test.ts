import { expect, test } from "vitest";
import { planArena } from "#problems/coding/tensor-arena-planner/solution.ts";
import { found, num, openBench, type Row, sum } from "./bench.ts";

const bench = await openBench("arena-after-one-more-operator");
const log = await bench.artefact("serial.log");
const memory = await bench.rows("memory.csv");
const buffers = await bench.rows("buffers.csv");
const [needed = 0, available = 0] = found(log, /Needed (\d+) but only (\d+)/);
const ARENA = 32_768;
const MODELS = ["gb_v7 B", "gb_v8 B"] as const;

const tail = (model: (typeof MODELS)[number]) =>
  sum(memory.filter((row) => row["part of the arena"]?.startsWith("tail")).map((row) => num(row, model)));
const aligned = (bytes: number) => Math.ceil(bytes / 16) * 16;
const plan = (rows: readonly Row[]) =>
  planArena(
    rows.map((row) => ({
      bytes: num(row, "bytes"),
      firstUse: num(row, "first operator"),
      lastUse: num(row, "last operator"),
    })),
  );
const aliveAt = (operator: number) =>
  sum(
    buffers
      .filter((row) => num(row, "first operator") <= operator && num(row, "last operator") >= operator)
      .map((row) => aligned(num(row, "bytes"))),
  );

test("the planner asks for what the message says, and for what is alive at operator 2", () => {
  expect(plan(buffers).arenaBytes).toBe(needed);
  expect(plan(buffers).peakBytes).toBe(needed);
  expect(aliveAt(2)).toBe(needed);
  expect(aliveAt(3)).toBe(30_720);
  expect(num(memory[0], "gb_v8 B")).toBe(needed);
});

test("without the addition the planner asks for the head of the old model", () => {
  const before = buffers
    .filter((row) => row.buffer !== "t4")
    .map((row) => {
      const earlier = (operator: number) => String(operator > 3 ? operator - 1 : operator);
      const lastUse = row.buffer === "t1" ? "1" : earlier(num(row, "last operator"));
      return { ...row, "first operator": earlier(num(row, "first operator")), "last operator": lastUse };
    });
  expect(plan(before).arenaBytes).toBe(num(memory[0], "gb_v7 B"));
});

test("log, recorded allocations and smallest arena agree", () => {
  expect(ARENA - available).toBe(tail("gb_v8 B"));
  const totals = MODELS.map((model) => sum(memory.map((row) => num(row, model))));
  expect(totals).toEqual([...found(log, /(\d+) B used/), bench.answer("smallest-arena")]);
  expect((totals[1] ?? 0) - (totals[0] ?? 0)).toBe(10_432);
  expect(tail("gb_v8 B") - tail("gb_v7 B")).toBe(192);
});

test("scratch of a convolution is two int16 columns, their length a multiple of four", () => {
  const scratch = (name: string) =>
    num(
      buffers.find((row) => row.buffer === name),
      "bytes",
    );
  const columns = (inputs: number) => 2 * Math.ceil((9 * inputs) / 4) * 4 * 2;
  expect([scratch("s0"), scratch("s1"), scratch("s2")]).toEqual([1, 16, 16].map(columns));
});

test("the map adds up and leaves what the texts say", async () => {
  const map = await bench.artefact("ram.map");
  const sizes = [...map.matchAll(/^(\.\S+)\s+0x[0-9a-f]+\s+(0x[0-9a-f]+)/gm)].map((match) =>
    Number(match[2]),
  );
  const free = 0x40000 - sum(sizes);
  expect(found(await bench.prose("smallest-arena.fact.md"), /leaves ([\d,]+) B/)).toEqual([free]);
  const parts = [...map.matchAll(/^ \.bss\s+(0x[0-9a-f]+)/gm)].map((match) => Number(match[1]));
  expect(parts).toContain(ARENA);
  expect(sum(parts)).toBe(0x36000);
  // The right arena, the doubled one, and what the desktop reports, rounded up.
  expect(free - (36_864 - ARENA)).toBe(1_024);
  expect(ARENA - free).toBe(27_648);
  expect(38_656 - ARENA - free).toBe(768);
  expect(36_864 - bench.answer("smallest-arena")).toBe(1_040);
  expect(30_720 + 7_920).toBeLessThan(38_656);
});
