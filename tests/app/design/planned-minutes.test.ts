import { expect, test } from "vitest";
import { plannedMinutes } from "#app/design/sections/planned-minutes.ts";

const SHARES = { clarify: 15, estimate: 25, architecture: 25, "deep-dive": 25, risks: 10 };

test.each([15, 20, 25, 30, 45, 60])("the sections of %i minutes add up to them", (minutes) => {
  const planned = Object.values(plannedMinutes(SHARES, minutes));
  expect(planned.reduce((sum, one) => sum + one)).toBe(minutes);
});

test("no section is off by a minute or more", () => {
  expect(plannedMinutes(SHARES, 15)).toEqual({
    ...{ clarify: 2, estimate: 4, architecture: 4, "deep-dive": 4, risks: 1 },
  });
});
