import { describe, expect, test } from "vitest";
import {
  airtimePerDay,
  BRIEF,
  fullFrameSeconds,
  lifeDays,
  timeOnAir,
  updateFrames,
  updateHours,
  updateJoules,
} from "#problems/design/lorawan-predictive-maintenance/worked.ts";

describe("time on air", () => {
  test.each([
    [13, 9, 0.164864],
    [25, 7, 0.061696],
    [25, 12, 1.482752],
    [64, 12, 2.793472],
  ])("%i B at SF%i take as long as AN1200.13 says", (bytes, spreadingFactor, seconds) => {
    expect(timeOnAir(bytes, spreadingFactor)).toBeCloseTo(seconds, 9);
  });

  test("a symbol more of payload begins where the bits of one are full", () => {
    expect(timeOnAir(33, 12)).toBeGreaterThan(timeOnAir(30, 12));
    expect(timeOnAir(33, 12)).toBe(timeOnAir(35, 12));
  });
});

describe("what prose says beside the sheet", () => {
  test("five years hold with a tenth to spare, on less than a minute of air a day", () => {
    expect(lifeDays / 1_826).toBeCloseTo(1.1, 2);
    expect(airtimePerDay).toBeCloseTo(43.45, 2);
  });

  test("the whole model needs twenty times the air of a patch, and a month of a device's life", () => {
    const patch = BRIEF.modelBytes * BRIEF.patchShare;
    expect([updateFrames(patch), updateFrames(BRIEF.modelBytes)]).toEqual([347, 6_926]);
    expect(updateHours(BRIEF.modelBytes)).toBeCloseTo(53.74, 2);
    expect(updateJoules(patch)).toBeCloseTo(20.94, 2);
    expect(updateJoules(BRIEF.modelBytes)).toBeCloseTo(417.9, 1);
    // Class C would listen through all of it.
    const listening = updateHours(patch) * 3_600 * BRIEF.listenAmperes * BRIEF.volts;
    expect(listening).toBeCloseTo(209.4, 1);
    expect(fullFrameSeconds * 10).toBeLessThan(28);
  });
});
