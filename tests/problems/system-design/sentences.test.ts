import fc from "fast-check";
import { expect, test } from "vitest";
import { keyedParts, keysOf, placesOf, quoteOf } from "#problems/system-design/marking/places.ts";
import { splitSentences, textParts } from "#problems/system-design/marking/sentences.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";

test("a figure, an abbreviation and code end no sentence", () => {
  expect(
    splitSentences(
      "The gate takes 3.98 mW, e.g. STM32U385 at 96 MHz. It runs `a. B. c` and **stops. Then** waits. Really?",
    ),
  ).toEqual([
    "The gate takes 3.98 mW, e.g. STM32U385 at 96 MHz.",
    "It runs `a. B. c` and **stops. Then** waits.",
    "Really?",
  ]);
});

test("headings, items, lines of code and rows of tables can be pointed at one by one", () => {
  const text = [
    "# Power",
    "One. Two.",
    "- first item. It goes on.",
    "  - within it",
    "",
    "```",
    "a = 1",
    "b = 2",
    "```",
    "| x | y |",
    "|---|---|",
    "| 1 | 2 |",
    "> Quoted words.",
  ].join("\n");
  expect(textParts(text)).toEqual([
    { kind: "heading", sentences: ["Power"] },
    { kind: "paragraph", sentences: ["One.", "Two."] },
    { kind: "item", sentences: ["first item.", "It goes on."] },
    { kind: "item", sentences: ["within it"] },
    { kind: "code", sentences: ["a = 1", "b = 2"] },
    { kind: "row", sentences: ["x | y"], row: { cells: ["x", "y"], align: [null, null], isHead: true } },
    { kind: "row", sentences: ["1 | 2"], row: { cells: ["1", "2"], align: [null, null], isHead: false } },
    { kind: "paragraph", sentences: ["Quoted words."] },
  ]);
});

test("a formula is never cut, whatever stands in it", () => {
  expect(splitSentences("So $E. Then F$ holds. It costs $5. Then more.")).toEqual([
    "So $E. Then F$ holds.",
    "It costs $5.",
    "Then more.",
  ]);
  expect(textParts("Then\n\n$$\na\n=\nb\n$$\nis it.")).toEqual([
    { kind: "paragraph", sentences: ["Then"] },
    { kind: "formula", sentences: ["$$ a = b $$"] },
    { kind: "paragraph", sentences: ["is it."] },
  ]);
});

test("a table of a thousand columns and rows that have nothing in them stays text", () => {
  const hollow = `${"|a".repeat(1_000)}\n${"|-".repeat(1_000)}\n${"|\n".repeat(2_000)}`;
  const length = textParts(hollow)
    .flatMap(({ sentences }) => sentences)
    .join("").length;
  expect(length).toBeLessThan(2 * hollow.length);
});

test("whatever was typed is cut into sentences that have words, and nothing throws", () => {
  expect(textParts(">".repeat(20_000)).length).toBeLessThanOrEqual(1);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      for (const { sentences } of textParts(text)) {
        for (const one of sentences) expect(one.trim()).not.toBe("");
      }
    }),
    { numRuns: 50 },
  );
});

const ANSWER: DesignAnswer = {
  texts: {
    clarify: "Who owns the data? We do.",
    estimate: "",
    architecture: "",
    "deep-dive": "",
    risks: "We do.",
  },
  board: {
    blocks: [{ id: "m1", type: "model", place: "device", name: "CNN", note: "" }],
    links: [{ id: "l1", from: "m1", to: "m1", carries: "wake", protocol: "", payload: "", rate: "" }],
  },
  sheet: { rows: { flash: "" }, own: [{ id: "o1", label: "RTOS", total: "flash", expression: "10 kB" }] },
  replies: { "halve-sram": "Then we share the arena." },
};

test("every sentence, block, link and row has a key, and is found again by what it says", () => {
  const places = placesOf(ANSWER);
  expect(places.map(({ key }) => key)).toEqual([
    ...["text-clarify-0", "text-clarify-1", "text-risks-0", "block-m1", "link-l1"],
    ...["row-flash", "row-o1", "reply-halve-sram-0"],
  ]);
  const [, second, third] = places.map(({ place }) => place);
  expect(second && third && keysOf([second, third], places)).toEqual(["text-clarify-1", "text-risks-0"]);
  expect(keysOf([{ in: "text", section: "clarify", quote: "Gone." }], places)).toEqual([]);
});

test("a sentence that stands twice in a section is found twice, a long one by its beginning", () => {
  const twice = { ...ANSWER, texts: { ...ANSWER.texts, clarify: `Yes. ${"Word ".repeat(90)}. Yes.` } };
  const places = placesOf(twice);
  expect(keysOf([{ in: "text", section: "clarify", quote: "Yes." }], places)).toEqual([
    "text-clarify-0",
    "text-clarify-2",
  ]);
  const [, long] = keyedParts("text-clarify", twice.texts.clarify).flatMap(({ sentences }) => sentences);
  const quote = quoteOf(long?.text ?? "");
  expect(quote.length).toBeLessThanOrEqual(300);
  expect(keysOf([{ in: "text", section: "clarify", quote }], places)).toEqual(["text-clarify-1"]);
});
