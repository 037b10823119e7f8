import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownFigures } from "#problems/system-design/difference/own-figures.ts";
import { sheetDifference } from "#problems/system-design/difference/sheet-difference.ts";
import { type Span, textDifference } from "#problems/system-design/difference/text-difference.ts";

describe("two versions of a text", () => {
  test("show the words that changed within a sentence, and what was added beside it", () => {
    expect(
      textDifference("It takes 3 mW. We sleep.", "It takes 4 mW. We sleep. The gate is open a fifth."),
    ).toEqual<Span[]>([
      { kind: "same", text: "It takes " },
      { kind: "removed", text: "3" },
      { kind: "added", text: "4" },
      { kind: "same", text: " mW. We sleep." },
      { kind: "added", text: " The gate is open a fifth." },
    ]);
  });

  test("show a sentence as removed and another as added where they have little in common", () => {
    expect(textDifference("Raw audio goes to the cloud.", "Nothing leaves the earbud!")).toEqual<Span[]>([
      { kind: "removed", text: "Raw audio goes to the cloud." },
      { kind: "added", text: "Nothing leaves the earbud!" },
    ]);
  });

  test("are both whole in what is shown, white space included", () => {
    const text = fc.array(fc.constantFrom("a ", "b. ", "3.5 ", "\n", "C! ", "  d?", ".", "…"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(""), other.join("")];
        const spans = textDifference(before, after);
        const without = (kind: Span["kind"]) =>
          spans.flatMap((span) => (span.kind === kind ? [] : [span.text])).join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
      }),
    );
  });

  test("of four pages with nothing in common are compared in less than a second", () => {
    const page = (word: string) => Array.from({ length: 8000 }, (_, at) => `${word}${at}.`).join(" ");
    const begun = performance.now();
    textDifference(page("x").slice(0, 40_000), page("y").slice(0, 40_000));
    textDifference("x ".repeat(20_000), "y ".repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

test("of two sheets the rows that changed, went and came are told apart", () => {
  const before = {
    rows: { flash: "10 kB", power: "1 mW" },
    own: [{ id: "o1", label: "RTOS", total: "flash", expression: "8 kB" }],
  };
  const after = {
    rows: { flash: "12 kB", sram: "4 kB", power: " 1 mW" },
    own: [{ id: "o2", label: "Log", total: "flash", expression: "1 kB" }],
  };
  expect(sheetDifference(before, after, ["flash", "sram", "power", "cost"])).toEqual([
    { key: "flash", kind: "changed", before: "10 kB", after: "12 kB" },
    { key: "sram", kind: "added", before: "", after: "4 kB" },
    { key: "power", kind: "same", before: "1 mW", after: "1 mW" },
    { key: "o1", label: "RTOS", kind: "removed", before: "8 kB", after: "" },
    { key: "o2", label: "Log", kind: "added", before: "", after: "1 kB" },
  ]);
});

test("figures and abbreviations that only one text names are marked in it", () => {
  const own = (text: string, other: string) =>
    ownFigures(text, other).flatMap(({ text, isOwn }) => (isOwn ? [text] : []));
  expect(
    own("Flash 2,048 B by OTA, signed with ECDSA-P256 over TLS, 20 % open.", "2048B over TLS; A/B slots"),
  ).toEqual(["OTA", "ECDSA-P256", "20 %"]);
  expect(own("In 3 days it is 3 mW.", "3 mW in 3 weeks")).toEqual([]);
  expect(own("", "x")).toEqual([]);
  expect(own("OTAs, A/B and IoT at 20 °C", "")).toEqual(["A/B", "20 °C"]);
});

test("figures of four pages are looked for in no time, whatever stands there", () => {
  const begun = performance.now();
  for (const text of ["A/", "1,", "A", "1", "AB-", "A1 ", "3 m", "A/a"])
    ownFigures(text.repeat(20_000), "A/B");
  expect(performance.now() - begun).toBeLessThan(2000);
});
