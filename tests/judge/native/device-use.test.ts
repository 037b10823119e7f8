import { expect, test } from "vitest";
import { budgetVerdict, deviceUse } from "#judge/native/device-use.ts";
import { budgetFrom } from "#problems/budget.ts";

const facts = {
  functions: [
    { name: "__wasm_call_ctors", bytes: 2 },
    { name: "kernel", bytes: 102 },
    { name: "run", bytes: 500, isDriver: true },
    { name: "table", bytes: 20 },
  ],
  constantBytes: 64,
  initialisedBytes: 16,
  staticBytes: 40,
  memoryPages: 2,
  globalBase: 65_536,
  heapBase: 65_700,
};
const use = { stack: 32, calls: 2, heap: 0, heapInstructions: 0, counts: [[1, 100]] as [number, number][] };
const call = (size: number) => ({ arguments: [{ buffer: "out", access: "output" as const, size }] });

test("what is told of SRAM are the parts of the case that needs the most", () => {
  const larger = {
    ...use,
    heap: 100,
    heapInstructions: 60,
    counts: [
      [1, 5],
      [2, 9],
      [3, 7],
    ] as typeof use.counts,
  };
  expect(deviceUse(facts, [call(8), call(16)], [use, larger])).toEqual({
    flashBytes: 120 + 80,
    codeBytes: 120,
    constantBytes: 80,
    staticBytes: 40,
    stackBytes: 64,
    heapBytes: 100,
    givenBytes: 16,
    ramBytes: 220,
    // What the driver executed is not the learner's.
    instructions: 100 + 5 + 7 + 60,
    functions: [
      { name: "kernel", instructions: 105 },
      { name: "malloc and free", instructions: 60 },
      { name: "table", instructions: 7 },
    ],
  });
});

test("a heap that only a small case uses is told as well", () => {
  const measured = deviceUse(facts, [call(8), call(1000)], [{ ...use, heap: 24 }, use]);
  expect(measured).toMatchObject({ heapBytes: 24, givenBytes: 1000, ramBytes: 40 + 64 + 1000 });
  const budget = { ...budgetFrom(measured), heap: "forbidden" as const };
  expect(budgetVerdict(measured, budget)).toBe("heap_used");
});

test("of several budgets that are exceeded the first is told", () => {
  const measured = deviceUse(facts, [call(8)], [use]);
  const budget = { ...budgetFrom(measured), heap: "forbidden" as const };
  expect(budgetVerdict(measured, budget)).toBe("within_budget");
  expect(budgetVerdict({ ...measured, instructions: 2001 }, budget)).toBe("over_instructions");
  expect(budgetVerdict({ ...measured, instructions: 2001, ramBytes: 1000 }, budget)).toBe("over_ram");
  expect(budgetVerdict({ ...measured, ramBytes: 1000, flashBytes: 1000 }, budget)).toBe("over_flash");
  expect(budgetVerdict({ ...measured, flashBytes: 1000, heapBytes: 1 }, budget)).toBe("heap_used");
  expect(budgetVerdict({ ...measured, heapBytes: 1 }, { ...budget, heap: "allowed" })).toBe("within_budget");
});

test("a budget is a multiple of what the reference uses, and of very little some more", () => {
  const measured = deviceUse(facts, [call(8)], [use]);
  expect(
    budgetFrom({ ...measured, flashBytes: 1000, ramBytes: 2000, givenBytes: 1000, instructions: 5000 }),
  ).toMatchObject({ flashBytes: 2048, ramBytes: 2560, instructions: 10_000 });
  expect(
    budgetFrom({ ...measured, flashBytes: 20, ramBytes: 1016, givenBytes: 1000, instructions: 90 }),
  ).toMatchObject({ flashBytes: 192, ramBytes: 1152, instructions: 600 });
});
