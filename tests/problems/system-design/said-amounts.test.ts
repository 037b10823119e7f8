import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { saysNothing } from "#problems/system-design/board/checks/said-amounts.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";

test.each([
  ...[
    "51 B",
    "1,024 B",
    "32 kB/s",
    "1 bit at 1.024 MHz",
    "12 jobs",
    "347 fragments of 48 B",
    "manifest of 1 kB",
  ],
  ...["alarm", "two approvals", "raw audio, 16 kHz", "20 B + 13 B", "5 reports", "音声"],
])("a payload may be %s", (text) => {
  expect(saysNothing("payload", text)).toBeUndefined();
});

test.each([
  ...[
    "144 1/d",
    "50 Hz",
    "1/min",
    "6 s",
    "20 % of the time",
    "4 per year",
    "2x a day",
    "347 in 2.7 h",
    "600",
  ],
  ...["on change", "once a day", "rare", "gated", "each 5 min", "32 kB/s", "10 frame/s", "24 B each minute"],
])("a rate may be %s", (text) => {
  expect(saysNothing("rate", text)).toBeUndefined();
});

test.each([
  ["16 kHz", "“16 kHz” is no payload: a payload is a size"],
  ["3 h", "“3 h” is no payload"],
  ["512", "“512” has no unit"],
  ["16 KB", "“KB” is read in two ways: write kB for 1,000 B or KiB for 1,024 B"],
  ["5 zq", "the unit “zq” is not known here"],
  ["?", "“?” says nothing yet"],
  ["TBD", "“TBD” says nothing yet"],
  ["xx", "“xx” says nothing yet"],
])("a payload is not %s", (text, because) => {
  expect(saysNothing("payload", text)).toContain(because);
});

test.each([
  ["20 B", "“20 B” is no rate: a rate says how often or how long, as in 4 1/d"],
  ["10 mW", "“10 mW” is no rate"],
  ["-", "“-” says nothing yet"],
  ["asdf", "“asdf” says nothing yet"],
])("a rate is not %s", (text, because) => {
  expect(saysNothing("rate", text)).toContain(because);
});

test("all that the references and the written weak answers say passes", () => {
  const boards = globSync("problems/design/*/{reference,weak/*}/board.json");
  expect(boards.length).toBeGreaterThan(20);
  for (const file of boards) {
    const { links } = JSON.parse(readFileSync(file, "utf8")) as Board;
    for (const { payload, rate } of links) {
      if (payload.trim() !== "")
        expect(saysNothing("payload", payload), `${file}: ${payload}`).toBeUndefined();
      if (rate.trim() !== "") expect(saysNothing("rate", rate), `${file}: ${rate}`).toBeUndefined();
    }
  }
});

test("whatever was typed is answered at once, and nothing throws", () => {
  const started = performance.now();
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const what of ["payload", "rate"] as const) expect(saysNothing(what, text)).not.toBe("");
    }),
    { numRuns: 200 },
  );
  for (const text of ["1".repeat(1000), "1 a".repeat(330), "a".repeat(1000), "1,".repeat(500)]) {
    saysNothing("payload", text);
  }
  expect(performance.now() - started).toBeLessThan(3_000);
});
