import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amount } from "#problems/question/format.ts";
import { openedHints, present } from "#problems/question/present.ts";
import { reveal } from "#problems/question/reveal.ts";
import type { Question } from "#problems/question/schema.ts";
import { createRenderer } from "#problems/render.ts";
import { type RenderedQuestion, renderQuestion } from "#problems/rendered-question.ts";
import { ALL, BYTES, FREE, MATCHING, MULTIPLE, ORDERING, SINGLE } from "./questions.ts";

const seed = fc.stringMatching(/^[0-9a-f]{16}$/);
const renderer = await createRenderer();

function rendered(question: Question): RenderedQuestion {
  const folder = { slug: "x", directory: "x", topic: "sizing", hash: "", version: "" } as const;
  return renderQuestion({ ...folder, question, prompt: "Prompt?", explanation: "EXPLAINED" }, renderer);
}

describe("what is presented", () => {
  test("has no key, formula, reason, point or explanation, whatever is drawn", () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(...ALL), (one, question) => {
        const text = JSON.stringify(present(question, rendered(question), one));
        expect(text).not.toMatch(/"(right|because|isRight|answer|steps|slips|points|evidence|golden)":/);
        expect(text).not.toMatch(/EXPLAINED|it is not|biases|weights lie|that is how/);
      }),
    );
  });

  test("shows every option, in an order that differs between seeds", () => {
    const shown = (one: string) => {
      const presented = present(SINGLE, rendered(SINGLE), one);
      return presented.kind === "single" ? presented.lines : [];
    };
    const orders = Array.from({ length: 30 }, (_, index) => shown(index.toString(16).padStart(16, "0")));
    for (const order of orders) expect([...order].sort()).toEqual(["right", "worse", "worst", "wrong"]);
    expect(new Set(orders.map(String)).size).toBeGreaterThan(10);
    expect(new Set(orders.map((order) => order.indexOf("right"))).size).toBe(4);
  });

  test("says how far an answer may be off, and which units there are", () => {
    expect(present(BYTES, rendered(BYTES), "0".repeat(16))).toMatchObject({
      allowed: "exact",
      isFresh: true,
      units: expect.arrayContaining(["B", "KiB"]),
    });
  });

  test("counts in the plural", () => {
    expect(amount(2, "MAC")).toBe("2\u00a0MACs");
    expect(amount(1, "parameter")).toBe("1\u00a0parameter");
    expect(amount(2, "cycle/MAC")).toBe("2\u00a0cycle/MAC");
    expect(amount(2, "B")).toBe("2\u00a0B");
    const macs = { ...BYTES, unit: "MAC", slips: [] };
    expect(present(macs, rendered(macs), "0".repeat(16))).toMatchObject({ units: ["MACs"] });
  });

  test("opens hints only up to the count", () => {
    const question = { ...BYTES, hints: ["Count {outputs} biases.", "And then."] };
    const opened = openedHints(question, rendered(question), "0".repeat(16), 1);
    expect(opened).toHaveLength(1);
    expect(opened[0]).toContain("biases.");
  });
});

describe("what is revealed", () => {
  const one = "0123456789abcdef";

  test("marks the options, and those that were chosen, in the order that was shown", () => {
    const presented = present(MULTIPLE, rendered(MULTIPLE), one);
    const key = reveal(MULTIPLE, rendered(MULTIPLE), one, { kind: "multiple", choices: [0] });
    if (key.kind !== "multiple" || presented.kind !== "multiple") throw new Error("another kind");
    expect(key.options.map(({ html }) => html)).toEqual(presented.lines);
    expect(key.options.map(({ isChosen }) => isChosen)).toEqual([true, false, false, false]);
    expect(
      key.options
        .filter(({ isRight }) => isRight)
        .map(({ html }) => html)
        .sort(),
    ).toEqual(["a", "b"]);
  });

  test("works the drawn numbers out, slips with them", () => {
    const key = reveal(BYTES, rendered(BYTES), one, { kind: "numeric", text: "1", unit: "kB" });
    if (key.kind !== "numeric") throw new Error("another kind");
    expect(key.typed).toBe("1 kB");
    expect(key.slips).toHaveLength(2);
    expect(key.slips[0]?.says).toMatch(/<b class="num">\d+<\/b> biases are missing/);
    expect(key.steps[0]?.say.replaceAll(",", "")).toContain(key.answer.replace(/[,\u00a0].*/, ""));
  });

  test("says where each item was put and what each line was matched with", () => {
    const ordered = reveal(ORDERING, rendered(ORDERING), one, { kind: "ordering", order: [3, 2, 1, 0] });
    expect(ordered.kind === "ordering" && ordered.items.map(({ place }) => place).sort()).toEqual([
      1, 2, 3, 4,
    ]);
    const presented = present(MATCHING, rendered(MATCHING), one);
    const matched = reveal(MATCHING, rendered(MATCHING), one, { kind: "matching", matches: [0, 1, 2] });
    if (matched.kind !== "matching" || presented.kind !== "matching") throw new Error("another kind");
    expect(matched.pairs.map(({ chosen }) => chosen)).toEqual(presented.rights.slice(0, 3));
    expect(matched.pairs.map(({ right }) => right)).toEqual(["one", "two", "three"]);
  });

  test("finds the sentences of a free response", () => {
    const key = reveal(FREE, rendered(FREE), one, { kind: "free", text: "Weights are in flash." });
    expect(key.kind === "free" && key.points.map(({ evidence }) => evidence)).toEqual([
      "Weights are in flash.",
      undefined,
      undefined,
    ]);
  });
});
