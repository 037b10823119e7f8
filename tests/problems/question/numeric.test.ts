import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grade, Refusal } from "#problems/question/grade.ts";
import { gradeNumeric } from "#problems/question/numeric.ts";
import type { NumericQuestion } from "#problems/question/schema.ts";
import { BYTES, CURRENT } from "./questions.ts";

/** 64 inputs, 12 outputs: 816 B. */
const LAYER = { inputs: 64, outputs: 12 };
/** The KWS file of MLPerf Tiny, 53,936 B or 52.671875 KiB. */
const FILE: NumericQuestion = { ...BYTES, answer: () => 53936, slips: [] };

function graded(question: NumericQuestion, text: string, unit = "", values = LAYER): Grade & Refusal {
  return gradeNumeric(question, values, text, unit) as Grade & Refusal;
}
function said(grade: Grade): string {
  return grade.findings.map((one) => ("text" in one ? one.text : `slip ${one.slip}`)).join(" ");
}

describe("an amount", () => {
  test.each(["816 B", "816B", "0.816 kB", "6528 bit", "816 bytes", "0.796875 KiB", "8.16e2 B"])(
    "%s is right",
    (text) => {
      expect(graded(BYTES, text)).toMatchObject({ outcome: "right", score: 1 });
    },
  );

  test("takes its unit from beside the field, and from the text first", () => {
    expect(graded(BYTES, "816", "B").outcome).toBe("right");
    expect(graded(BYTES, "0.816 kB", "MiB").outcome).toBe("right");
  });

  test("without a unit counts half when the number is right in one of them", () => {
    expect(graded(BYTES, "816")).toMatchObject({ outcome: "partly", score: 0.5 });
    expect(said(graded(FILE, "52.67"))).toContain("right in KiB, but no unit was given");
    expect(graded(BYTES, "817").outcome).toBe("wrong");
    expect(said(graded(BYTES, "6528"))).toContain("bits, counted as bytes");
  });

  test("that is rounded where all digits are asked counts half, and says so", () => {
    const rounded = graded(FILE, "52.67 KiB");
    expect(rounded).toMatchObject({ outcome: "partly", score: 0.5 });
    expect(said(rounded)).toContain("exact value is asked; 52.67\u00a0KiB is rounded");
    expect(graded(FILE, "53 KiB").outcome).toBe("wrong");
  });

  test("within the tolerance is right, and how far it is off is told", () => {
    const values = { active: 8, ms: 60, core: "M4" } as never;
    expect(said(graded(CURRENT, "0.4828 mA", "", values))).toContain("Off by 0.58\u00a0%");
    expect(graded(CURRENT, "484.7 µA", "", values).outcome).toBe("right");
    expect(graded(CURRENT, "484.9 µA", "", values).outcome).toBe("wrong");
  });
});

describe("a slip", () => {
  test("of the question is recognised, in any unit", () => {
    expect(said(graded(BYTES, "768 B"))).toContain("slip 0");
    expect(said(graded(BYTES, "0.768 kB"))).toContain("slip 0");
    expect(said(graded(BYTES, "780", "B"))).toContain("slip 1");
  });

  test.each([
    ["6528 B", "bits, counted as bytes"],
    ["102 B", "a byte was taken for a bit"],
    ["52.67 kB", "1,000 for 1,024"],
    ["53.94 KiB", "1,000 for 1,024"],
    ["53936 kB", "the unit is not: 53,936\u00a0B is meant"],
    ["-53936 B", "sign"],
    ["5393600 B", "factor of a hundred"],
  ])("%s that can happen with any question is recognised", (text, sentence) => {
    const question = text.startsWith("6528") || text.startsWith("102") ? BYTES : FILE;
    const grade = graded(question, text);
    expect(grade).toMatchObject({ outcome: "wrong", score: 0 });
    expect(said(grade)).toContain(sentence);
  });

  test("is not seen where there is none", () => {
    expect(said(graded(BYTES, "1234 B"))).toBe("Read as 1,234\u00a0B.");
  });
});

describe("what can't be read is refused and not graded", () => {
  test.each([
    ["816 ms", "measures something else"],
    ["816 KB", "kB for 1,000 B"],
    ["816 foo", "Accepted are B, kB, KiB, MB, MiB and bit."],
    ["8,16 B", "decimal point"],
    ["lots", "does not begin with a number"],
  ])("%s", (text, sentence) => {
    expect(graded(BYTES, text).refused).toContain(sentence);
  });

  test("a unit from a form that no page of ours sends is refused as well", () => {
    expect(graded(BYTES, "816", "constructor").refused).toContain("not known here");
  });
});

describe("for any numbers", () => {
  const values = fc.record({
    inputs: fc.integer({ min: 1, max: 5000 }),
    outputs: fc.integer({ min: 2, max: 500 }),
  });

  test("the right answer is right in every unit that is offered", () => {
    const sizes: Record<string, number> = { B: 1, kB: 1e3, KiB: 1024, MB: 1e6, MiB: 1024 ** 2, bit: 1 / 8 };
    fc.assert(
      fc.property(values, fc.constantFrom(...Object.keys(sizes)), (drawn, unit) => {
        const text = `${BYTES.answer(drawn) / (sizes[unit] ?? 1)} ${unit}`;
        return graded(BYTES, text, "", drawn).outcome === "right";
      }),
    );
  });

  test("any text is graded or refused, never an exception, and never right by chance of parsing", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 10 }), (text, unit) => {
        const grade = graded(BYTES, text, unit);
        if (grade.refused === undefined) expect(["right", "partly", "wrong"]).toContain(grade.outcome);
      }),
      { numRuns: 1000 },
    );
  });
});
