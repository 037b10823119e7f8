import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { listQuestionFolders, loadQuestion } from "#problems/load-question.ts";
import { suggestedPoints } from "#problems/question/evidence.ts";
import { QUESTION_DIRECTORY } from "#scripts/memory-problem.ts";
import { ANSWERS } from "./free-answers.ts";

const loaded = await Promise.all(
  (await listQuestionFolders(QUESTION_DIRECTORY)).map(async (folder) => ({
    slug: basename(folder),
    question: (await loadQuestion(folder)).question,
  })),
);
const free = loaded.flatMap(({ slug, question }) =>
  question.kind === "free" ? [{ slug, points: question.points }] : [],
);

test("every free question has answers to try its evidence on", () => {
  expect(Object.keys(ANSWERS).sort()).toEqual(free.map(({ slug }) => slug).sort());
});

describe.each(free)("$slug", ({ slug, points }) => {
  const answers = ANSWERS[slug];
  const missed = (text = "") => {
    const found = suggestedPoints(points, text);
    return points.filter((_, index) => found[index] === undefined).map((point) => point.text);
  };

  test("a good answer in other words is found to cover every point", () => {
    expect(missed(answers?.good)).toEqual([]);
  });

  test.each(["vague", "wrong"] as const)("a %s answer is not taken for a good one", (kind) => {
    const covered = points.filter((point) => !missed(answers?.[kind]).includes(point.text));
    expect(covered.map((point) => point.text)).toEqual([]);
  });
});
