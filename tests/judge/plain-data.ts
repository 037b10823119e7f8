import fc from "fast-check";

/** Keys that trip up code which treats records as maps. */
const AwkwardKey = fc.constantFrom(
  "$",
  "__proto__",
  "constructor",
  "toString",
  "then",
  "toJSON",
  "length",
  "0",
  "",
  "ü\u2028",
);

/** Numbers with the special ones often among them. */
export const AnyNumber = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 2 ** 53, 5e-324, 1e21, 1e-7),
);

/** Text of any code units, lone surrogates included. */
export const AnyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});

/**
 * Whatever an answer can be: JSON, the numbers that JSON cannot say, BigInts, undefined, and records with
 * awkward keys. Records have the ordinary prototype.
 */
export const PlainData = fc.letrec<{ value: unknown; record: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthIdentifier: "plain data" },
    AnyNumber,
    AnyText,
    fc.boolean(),
    fc.constantFrom(null, undefined, { $: "nan" }, { $: "record", entries: [] }, { $: 5 }),
    fc.bigInt(),
    fc.array(tie("value"), { maxLength: 6, depthIdentifier: "plain data" }),
    tie("record"),
  ),
  record: fc
    .array(fc.tuple(fc.oneof(AwkwardKey, AnyText), tie("value")), {
      maxLength: 6,
      depthIdentifier: "plain data",
    })
    .map((entries) => Object.fromEntries(entries)),
})).value;

/** Equality of plain data as a person means it: NaN is NaN, -0 is not 0, own fields in any order. */
export function same(left: unknown, right: unknown): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return Object.is(left, right);
  }
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) =>
        Object.hasOwn(right, key) &&
        same((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
    )
  );
}
