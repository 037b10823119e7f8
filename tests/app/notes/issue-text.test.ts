import { expect, test } from "vitest";
import { issueText } from "#app/reports/issue-text.ts";
import type { Report } from "#db/reports.ts";

const REPORT: Report = {
  id: "1",
  item: "question",
  slug: "layer-bytes",
  title: "Layer bytes",
  version: "00ff",
  seed: "0123456789abcdef",
  page: "/questions/layer-bytes/answers/1",
  fault: "key",
  words: "Biases have four bytes.",
  response: { kind: "numeric", text: "768", unit: "B" },
  state: "open",
  createdAt: Date.UTC(2026, 5, 1),
};

test("an issue says what is wrong, what was answered, and what brings the page again", () => {
  expect(issueText(REPORT)).toBe(`# Mistake in “Layer bytes”

**What is wrong:** the right answer or the verdict

Biases have four bytes.

**What was answered:** \`768 B\`

- Question: \`layer-bytes\`
- Version: \`00ff\`
- Seed: \`0123456789abcdef\`
- Page: \`/questions/layer-bytes/answers/1\`
- Reported: 2026-06-01
`);
});

test.each([
  [{ kind: "single", choice: 0 }, "option 1"],
  [{ kind: "multiple", choices: [0, 2] }, "options 1, 3"],
  [{ kind: "multiple", choices: [] }, "no option"],
  [{ kind: "ordering", order: [2, 0, 1] }, "items 3, 1, 2, in this order"],
  [{ kind: "matching", matches: [1, 0] }, "1 to 2, 2 to 1"],
  [{ kind: "numeric", text: "a`b", unit: "" }, "`a'b`"],
  [{ kind: "free", text: "x\n```\ny" }, "````text\nx\n```\ny\n````"],
] as const)("%o is told by the places of the page", (response, words) => {
  const answered = { ...response } as NonNullable<Report["response"]>;
  expect(issueText({ ...REPORT, response: answered })).toContain(words);
});

test("a submission is named with how it ended", () => {
  const { seed: _seed, response: _response, ...coding } = REPORT;
  const report: Report = { ...coding, item: "coding", slug: "double-it", submissionId: "abc" };
  expect(issueText(report, { language: "C", verdict: "wrong_answer" })).toContain(
    "- Submission: `abc` (C, wrong answer)",
  );
  expect(issueText(report)).toContain("- Submission: `abc`\n");
});
