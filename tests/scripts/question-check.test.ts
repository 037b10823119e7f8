import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUESTION_KINDS } from "#problems/vocabulary.ts";
import { QUESTION_DIRECTORY } from "#scripts/memory-problem.ts";
import { newQuestion } from "#scripts/new-question.ts";
import { checkQuestion } from "#scripts/question-check/check-question.ts";

/** Folders import `#problems/…`, which resolves only inside the project. */
const WORKSHOP = path.join(import.meta.dirname, "..", "..", ".cache");

describe("the check of a question", () => {
  let directory: string;
  beforeAll(async () => {
    await mkdir(WORKSHOP, { recursive: true });
    directory = await mkdtemp(path.join(WORKSHOP, "questions-"));
    await cp(path.join(QUESTION_DIRECTORY, "_template"), path.join(directory, "_template"), {
      recursive: true,
    });
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  /** What is found after one text of a new folder was replaced by another. */
  async function faultsAfter(kind: string, before: string, after: string) {
    const slug = `changed-${crypto.randomUUID()}`;
    await newQuestion(directory, `sizing/${slug}`, kind);
    const target = path.join(directory, "sizing", slug, "question.ts");
    const text = await readFile(target, "utf8");
    expect(text, "the change must change something").toContain(before);
    await writeFile(target, text.replace(before, after));
    const findings = await checkQuestion(path.join(directory, "sizing", slug));
    return findings.flatMap((one) => one.faults.map((fault) => `${one.claim}: ${fault}`)).join("\n");
  }

  test.each(QUESTION_KINDS)("a new %s question passes as it is", async (kind) => {
    await newQuestion(directory, `memory/new-${kind}`, kind);
    const findings = await checkQuestion(path.join(directory, "memory", `new-${kind}`));
    expect(findings.flatMap((one) => one.faults)).toEqual([]);
  });

  test.each([
    ["memory/Not A Slug", "single", "lower-case words"],
    ["cooking/soup", "single", "<topic>/<slug>"],
    ["memory/../escape", "single", "<topic>/<slug>"],
    ["memory/essay", "essay", "the kind is one of"],
  ])("%s, %s is refused with what to do", async (place, kind, sentence) => {
    await expect(newQuestion(directory, place, kind)).rejects.toThrow(sentence);
  });

  test.each([
    ["a wrong golden value", "answer: 816", "answer: 817", "the formula gives 816, not 817"],
    ["a slip that is none", "inputs * outputs,\n", "inputs * outputs + 4 * outputs,\n", "within 0.00"],
    [
      "an answer that is not finite",
      "=> inputs * outputs + 4",
      "=> inputs * outputs / (outputs - 12) + 4",
      "Infinity",
    ],
    ["a range with one answer", "integer(4, 64, 4)", "oneOf([4, 4])", "oneOf is not defined"],
    [
      "a solution without the answer",
      '["Together", amount(inputs * outputs + 4 * outputs, "B")],',
      "",
      "no step mentions",
    ],
    ["a unit that nobody knows", 'unit: "B"', 'unit: "blob"', "“blob” is not known"],
    ["a unit that is read in two ways", 'unit: "B"', 'unit: "KB"', "kB for 1,000 B"],
    ["draws that are all refused", "golden: [", "require: () => false,\n  golden: [", "no draw of 1000"],
    ["a placeholder for nothing", "{outputs}", "{layers}", "{layers} stands for nothing"],
    ["HTML in a text", "The biases", "<b>The</b> biases", "is HTML"],
    ["another topic than the folder's", 'topics: ["sizing"]', 'topics: ["memory"]', 'first must be "sizing"'],
    ["an unknown field", 'tolerance: "exact"', 'tolerance: "exact", colour: 1', "colour"],
  ])("%s is found", async (_what, before, after, sentence) => {
    expect(await faultsAfter("numeric", before, after)).toContain(sentence);
  });

  test("a diagram without a text alternative is found", async () => {
    await newQuestion(directory, "sizing/with-a-diagram", "numeric");
    const folder = path.join(directory, "sizing", "with-a-diagram");
    await writeFile(path.join(folder, "explanation.md"), "Look:\n\n```diagram\ndigraph { a -> b }\n```\n");
    const findings = await checkQuestion(folder);
    expect(findings.flatMap((one) => one.faults).join("\n")).toContain("the diagram has no text alternative");
  });

  test.each([
    ["single", "right: true, ", "", "exactly one option must be right"],
    ["single", "A misconception", "Another misconception", "same text"],
    ["single", "The right one", "The right one, ".repeat(9), "say less, or more of the others"],
    ["single", 'because: "Say why it is right."', "", "because"],
    ["multiple", 'because: "Say why it is right."', 'because: "$\\\\frac{1}{$"', "question.ts: options.0"],
    ["ordering", '"The second"', '"The first"', "two items are the same"],
    ["matching", '"2 bytes"', '"1 byte"', "two right sides are the same"],
    ["matching", '"2 bytes"', '"`2`"', "plain text"],
    ["free", '["weights & flash", "read in place"]', '["xyzzy"]', "nothing of its evidence is found"],
    ["free", '["weights & flash", "read in place"]', '["weights", "it is"]', "its evidence is too common"],
  ])("a %s question with %j as %j", async (kind, before, after, sentence) => {
    expect(await faultsAfter(kind, before, after)).toContain(sentence);
  });

  test("an explanation that is given away by the prompt is found", async () => {
    const faults = await faultsAfter(
      "single",
      "Say why it is right.",
      "Ask one thing, in one or two sentences?",
    );
    expect(faults).toContain("holds nothing of its solution");
  });

  test("a missing file is named", async () => {
    await newQuestion(directory, "memory/no-prompt", "single");
    await rm(path.join(directory, "memory", "no-prompt", "question.md"));
    const [finding] = await checkQuestion(path.join(directory, "memory", "no-prompt"));
    expect(finding?.faults).toEqual(["no-prompt/question.md: is missing or empty: write it"]);
  });
});
