import { defineTests } from "#problems/schema.ts";

/** The same numbers for the same seed, from −limit to limit. Never Math.random: a case must stay what it is. */
function numbers(seed: number, count: number, limit: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state % (2 * limit + 1)) - limit;
  });
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 1_000_000;
}

export default defineTests({
  // Leave `expected` out and solution.ts is asked; state it where you know the value from elsewhere.
  samples: [
    {
      name: "one on each side",
      args: [[-129, 0, 128], -128, 127],
      expected: 2,
      note: "−129 and 128 leave int8, 0 stays.",
    },
    { name: "nothing to clamp", args: [[1, 2, 3], -128, 127], expected: 0 },
  ],
  groups: [
    {
      name: "edges",
      weight: 40,
      cases: [
        { name: "equal to both ends", args: [[-128, 127, 127], -128, 127], expected: 0 },
        { name: "one past both ends", args: [[-129, 128, 5], -128, 127], expected: 2 },
        { name: "an empty list", args: [[], -128, 127], expected: 0 },
      ],
    },
    {
      name: "other ranges",
      weight: 30,
      cases: [
        { name: "unsigned", args: [[-1, 0, 255, 256, 300], 0, 255], expected: 3 },
        { name: "a range of one value", args: [[6, 7, 8], 7, 7], expected: 2 },
      ],
    },
    {
      name: "long lists",
      weight: 30,
      cases: [
        { name: "1,000 values", args: [numbers(1, 1000, 200), -128, 127] },
        { name: "1,000 large values", args: [numbers(2, 1000, 1_000_000), -32_768, 32_767] },
      ],
    },
  ],
  // Also asked about learners' own inputs, so that it must answer to any JSON.
  validate: (values, low, high) => {
    if (!Array.isArray(values) || values.length > 1000)
      return "`values` must be a list of at most 1,000 numbers.";
    if (!values.every(isWhole))
      return "Each of `values` must be a whole number from −1,000,000 to 1,000,000.";
    if (!isWhole(low) || !isWhole(high)) return "`low` and `high` must be whole numbers.";
    return low <= high ? undefined : "`low` must be at most `high`.";
  },
  badInputs: [
    { name: "no list", args: [5, 0, 1] },
    { name: "a fraction", args: [[0.5], 0, 1] },
    { name: "ends swapped", args: [[1], 2, 1] },
  ],
});
