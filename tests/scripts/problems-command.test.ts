import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ENGINE_MISSING, WITHOUT_ENGINE } from "./without-engine.ts";

const ROOT = path.join(import.meta.dirname, "..", "..");

function problems(args: readonly string[], options: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...options, "scripts/problems.ts", ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

test.each([
  ["new", "battery-doorbell", "a design", "coding/battery-doorbell"],
  ["new-question", "memory/always-off", "a scenario", "concepts/memory/always-off"],
  ["new-scenario", "model-size-calculator", "a problem", "scenarios/model-size-calculator"],
  ["new-design", "arena-too-small", "a question", "design/arena-too-small"],
])("%s %s is refused, for %s has that name, and leaves no folder", (command, place, what, left) => {
  const folder = path.join(ROOT, "problems", left);
  try {
    expect(problems([command, place])).toEqual({
      status: 2,
      stdout: "",
      stderr: `${path.basename(place)}: ${what} has this name already; use another one\n`,
    });
    expect(existsSync(folder)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a judge that can't be loaded is told in one sentence", () => {
  expect(problems(["check", "model-size-calculator"], ["--import", WITHOUT_ENGINE])).toEqual({
    status: 2,
    stdout: "",
    stderr: ENGINE_MISSING,
  });
});
