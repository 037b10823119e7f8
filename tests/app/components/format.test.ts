import { expect, test } from "vitest";
import { formatAgo, sayAgo } from "#app/components/format-ago.ts";
import { formatBytes, formatCount, formatMilliseconds } from "#app/components/format-number.ts";

test("numbers are grouped, have a real minus sign and keep their unit beside them", () => {
  expect(formatCount(-1_234_567)).toBe("\u22121,234,567");
  expect(formatBytes(131_072)).toBe("131,072\u00a0B");
  expect(formatMilliseconds(6.24)).toBe("6.2\u00a0ms");
  expect(formatMilliseconds(240.4)).toBe("240\u00a0ms");
});

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
test.each([
  [0, "now"],
  [-5_000, "now"],
  [59_999, "now"],
  [12 * MINUTE, "12\u00a0min"],
  [3 * 60 * MINUTE, "3\u00a0h"],
  [5 * DAY, "5\u00a0d"],
  [49 * DAY, "7\u00a0wk"],
])("%d ms ago is %s", (past, text) => {
  const now = 1_800_000_000_000;
  expect(formatAgo(now - past, now)).toBe(text);
});

test("what could be taken for a duration says that it is past", () => {
  expect(sayAgo(0, 30_000)).toBe("now");
  expect(sayAgo(0, 19 * MINUTE)).toBe("19\u00a0min ago");
});
