import { expect, test } from "vitest";
import tests from "#problems/coding/sigmoid-lut/tests.ts";

test("no entry of a judged table is near a tie, so single precision and any rule for ties give the same", () => {
  for (const { args } of [...tests.samples, ...tests.groups.flatMap((group) => group.cases)]) {
    const [scale, zeroPoint] = args as [number, number];
    for (let code = -128; code <= 127; code++) {
      const steps = 256 / (1 + Math.exp(-scale * (code - zeroPoint)));
      expect(Math.abs(steps - Math.floor(steps) - 0.5)).toBeGreaterThan(0.001);
    }
  }
});
