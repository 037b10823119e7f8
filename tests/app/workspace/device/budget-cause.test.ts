import { describe, expect, test } from "vitest";
import { budgetCause, budgetStep } from "#app/workspace/device/budget-cause.ts";
import { BUDGET_VERDICTS } from "#judge/verdict.ts";
import { deviceReport } from "#tests/device-report.ts";

const OVER = {
  within_budget: deviceReport(),
  over_flash: deviceReport(
    { verdict: "over_flash" },
    { flashBytes: 2000, codeBytes: 1900, constantBytes: 100 },
  ),
  over_ram: deviceReport({ verdict: "over_ram" }, { stackBytes: 1000, ramBytes: 1512 }),
  over_instructions: deviceReport({ verdict: "over_instructions" }, { instructions: 600_000 }),
  heap_used: deviceReport({ verdict: "heap_used" }, { heapBytes: 64 }),
};

describe.each(BUDGET_VERDICTS)("%s", (verdict) => {
  test("has a cause and a next step of one sentence each", () => {
    expect(budgetCause(OVER[verdict])).toMatch(/^[A-Z].*\.$/);
    expect(budgetStep(OVER[verdict])).toMatch(/^[a-z].*\.$/);
  });
});

test("the cause names what was used, what may be used, and the difference", () => {
  const cause = budgetCause(OVER.over_flash).replaceAll("\u00a0", " ");
  expect(cause).toContain("2,000 B of flash; the budget is 1,536 B, 464 B less");
  expect(budgetCause(OVER.over_ram).replaceAll("\u00a0", " ")).toContain(
    "1,512 B; the budget is 1,024 B, 488 B",
  );
  expect(budgetCause(OVER.over_instructions)).toContain("600,000 instructions; the budget is 552,960");
});

test("the next step names what is largest", () => {
  expect(budgetStep(OVER.over_flash)).toContain("code");
  const functions = [{ name: "printf_core", instructions: 10 }];
  expect(budgetStep(deviceReport({ verdict: "over_flash" }, { functions }))).toContain("`printf`");
  const tables = deviceReport({ verdict: "over_flash" }, { codeBytes: 100, constantBytes: 1900 });
  expect(budgetStep(tables)).toContain("constants are the largest part");
  expect(budgetStep(OVER.over_ram)).toContain("the stack is the largest part");
  const data = deviceReport({ verdict: "over_ram" }, { staticBytes: 2000, stackBytes: 10 });
  expect(budgetStep(data)).toContain("static data is the largest part");
  const heap = deviceReport({ verdict: "over_ram" }, { heapBytes: 2000, stackBytes: 10 });
  expect(budgetStep(heap)).toContain("the heap is the largest part");
  expect(budgetStep(OVER.over_instructions)).toContain("`dense_int8`");
});

test("who keeps to the budget is told of the reference only when it needs less", () => {
  expect(budgetStep(deviceReport())).toContain("the reference needs 368,640 instructions");
  expect(budgetStep(deviceReport({}, { instructions: 300_000 }))).toContain("no more instructions");
});
