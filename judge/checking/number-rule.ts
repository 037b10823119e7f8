/** When two numbers count as equal. */
export type NumberRule = {
  equal: (expected: number, received: number) => boolean;
  /** Ends the sentence "12.1 is not 12: …". */
  describe: string;
};

/** Equality of numbers as numbers: -0 is 0, and NaN is nothing. */
export const exactly: NumberRule = {
  equal: (expected, received) => expected === received,
  describe: "the numbers must be equal",
};

/**
 * Within `absolute`, or within `relative` times the magnitude of the expected number. Written so that a
 * comparison with NaN is false, and infinities equal only themselves.
 */
export function within(tolerance: {
  absolute?: number | undefined;
  relative?: number | undefined;
}): NumberRule {
  const { absolute = 0, relative = 0 } = tolerance;
  const parts = [
    absolute > 0 ? `${absolute}` : "",
    relative > 0 ? `${relative} of the expected value` : "",
  ].filter(Boolean);
  return {
    equal: (expected, received) => {
      if (expected === received) return true;
      if (!Number.isFinite(expected)) return false;
      return Math.abs(expected - received) <= Math.max(absolute, relative * Math.abs(expected));
    },
    describe: `the tolerance is ${parts.join(" or ") || "0"}`,
  };
}
