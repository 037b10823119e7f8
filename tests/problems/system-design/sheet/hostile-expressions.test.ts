import fc from "fast-check";
import { expect, test } from "vitest";
import { createRows } from "#problems/system-design/sheet/read-rows.ts";

const rows = createRows(
  { givens: [{ key: "battery", value: 1200, unit: "mAh" }], rows: [{ key: "weights", unit: "kB" }] },
  { weights: "5 kB" },
);
/** Whatever is typed: a finite number, or a sentence that ends. */
function isAnswered(expression: string, unit: string): boolean {
  const reading = rows.read(expression, unit);
  if (reading.state === "value") return Number.isFinite(reading.value);
  return reading.state === "empty" ? expression.trim() === "" : /^[A-Z“\d(].*[.?]$/s.test(reading.because);
}

const PIECES = [
  ...["battery", "weights", "min", "max", "ceil", "sqrt", "ln", "constructor", "hasOwnProperty"],
  ...["__proto__", "toString", "Infinity", "NaN", "KB", "kB", "s", "%", "MAC", "m^4", "m^-4", "1/d", "W/h"],
  ...["0", "1", "1e308", "1e-308", "5e-324", "9".repeat(40), ".5", "1_0", "1,000"],
  ...[
    "(",
    ")",
    "((((",
    ",",
    "+",
    "-",
    "--",
    "*",
    "/",
    "^",
    "^^",
    "·",
    " ",
    "\u00a0",
    "\u2212",
    "µ",
    "°",
    "=",
    ";",
  ],
];

test("no text throws, and none gives what is no number", () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 220 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join("")),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(" ")),
  );
  fc.assert(fc.property(texts, fc.constantFrom("", "kB", "s", "MAC/s"), isAnswered), { numRuns: 3000 });
});

test.each([
  ["brackets", `${"(".repeat(90)}1${")".repeat(90)}`],
  ["signs", `${"-".repeat(150)}1`],
  ["calls", `${"max(".repeat(30)}1${")".repeat(30)}`],
  ["towers of powers", `2${"^2".repeat(90)}`],
])("deep nesting of %s is refused", (_name, expression) => {
  expect(rows.read(expression, "")).toEqual({
    state: "unreadable",
    because: "Brackets are nested 20 deep at most.",
  });
});

test("long chains are computed, longer ones refused", () => {
  expect(rows.read(`1${"+1".repeat(99)}`, "")).toEqual({ state: "value", value: 100 });
  expect(rows.read("1+".repeat(120), "")).toEqual({
    state: "unreadable",
    because: "An expression has 200 characters at most.",
  });
  expect(rows.read(`1 ${"m/".repeat(60)}m`, "m")).toMatchObject({
    because: expect.stringMatching(/is too long\.$/),
  });
});

type Tree = { text: string; value: number };
const trees = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: 0, max: 99 }).map((value) => ({ text: String(value), value })),
    fc.tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/"), tie("tree")).map(([left, sign, right]) => ({
      text: `(${left.text} ${sign} ${right.text})`,
      value: computed(left.value, sign, right.value),
    })),
  ),
})).tree;

function computed(left: number, sign: string, right: number): number {
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  return sign === "*" ? left * right : left / right;
}

test("plain numbers are computed as they are everywhere", () => {
  fc.assert(
    fc.property(trees, ({ text, value }) => {
      const reading = rows.read(text, "");
      if (text.length > 200 || /\({20}/.test(text)) return;
      if (!Number.isFinite(value)) expect(reading.state).toBe("unreadable");
      else if (reading.state === "value")
        expect(Math.abs(reading.value - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
      else expect(reading).toMatchObject({ because: expect.stringMatching(/divides by zero|nested/) });
    }),
    { numRuns: 500 },
  );
});

test("an amount is the same in whichever unit it is written", () => {
  const units = fc.constantFrom(
    ["B", 1],
    ["kB", 1e3],
    ["KiB", 1024],
    ["MB", 1e6],
    ["bit", 1 / 8],
  ) as fc.Arbitrary<readonly [string, number]>;
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      units,
      units,
      (value, [from, a], [to, b]) => {
        const reading = rows.read(`${value.toFixed(9)} ${from}`, to);
        const wanted = (Number(value.toFixed(9)) * a) / b;
        expect(reading.state === "value" && Math.abs(reading.value - wanted) <= 1e-12 * wanted).toBe(true);
      },
    ),
  );
});
