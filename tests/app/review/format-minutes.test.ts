import { expect, test } from "vitest";
import { formatMinutes } from "#app/review/format-minutes.ts";

test("minutes are rounded, and what takes any time takes one", () => {
  const said = [0, 1, 45, 90, 420, 7500].map((seconds) => formatMinutes(seconds).replaceAll("\u00a0", " "));
  expect(said).toEqual(["0 min", "1 min", "1 min", "2 min", "7 min", "2 h 5 min"]);
});
