import path from "node:path";
import { expect, test } from "vitest";
import { loadDesign } from "#problems/load-design.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import { automaticScore } from "#problems/system-design/automatic-score.ts";
import { DESIGNS } from "#tests/db/fresh-database.ts";

const { design, reference, weak } = await loadDesign(path.join(DESIGNS, "quiet-sensor"));

const HOLDS = { holds: true, because: "Nothing breaks it.", evidence: [] };

test("the reference has all of it, and nothing at all has nothing", () => {
  expect(automaticScore(design, reference)).toEqual({
    ...{ score: 1, rowsRight: 4, rowsAsked: 4, totalsHeld: 3, totalsAsked: 3, checksHeld: 4, checksAsked: 4 },
  });
  expect(automaticScore(design, emptyAnswer())).toMatchObject({ score: 0, rowsRight: 0, checksHeld: 0 });
  // Whatever a check says of it: there is nothing that it could hold for.
  const easy = { ...design, checks: design.checks.map((one) => ({ ...one, test: () => HOLDS })) };
  expect(automaticScore(easy, emptyAnswer()).checksHeld).toBe(0);
});

test("estimates, constraints and structure count a third each", () => {
  const answer = weak.get("audio-to-the-cloud");
  if (!answer) throw new Error("The fixture has no such answer.");
  // Its folder says that uplink, energy, life and sound-stays fail.
  const counts = { rowsRight: 2, totalsHeld: 2, checksHeld: 3 };
  expect(automaticScore(design, answer)).toMatchObject({ ...counts, score: (2 / 4 + 2 / 3 + 3 / 4) / 3 });
});
