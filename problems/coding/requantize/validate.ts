/** Limits of the statement. */
export const MOST = { accumulators: 4096, multiplier: 65_536 };
export const LEAST_MULTIPLIER = 1e-30;
export const INT32 = { low: -(2 ** 31), high: 2 ** 31 - 1 };

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  const [accumulators, realMultiplier, zeroPoint, singleRounding] = args;
  if (args.length !== 4) return "There must be four arguments.";
  if (!Array.isArray(accumulators) || accumulators.length > MOST.accumulators) {
    return `\`accumulators\` must be a list of at most ${MOST.accumulators} numbers.`;
  }
  const wrong = accumulators.findIndex((sum) => !isWhole(sum, INT32.low, INT32.high));
  if (wrong >= 0) return `accumulators[${wrong}] must be a whole number of 32 bits with a sign.`;
  if (!isMultiplier(realMultiplier)) {
    return `\`realMultiplier\` must be 0, or at least ${LEAST_MULTIPLIER} and at most ${MOST.multiplier}.`;
  }
  if (!isWhole(zeroPoint, -128, 127)) return "`zeroPoint` must be a whole number from -128 to 127.";
  return typeof singleRounding === "boolean" ? undefined : "`singleRounding` must be true or false.";
}

function isMultiplier(value: unknown): boolean {
  if (typeof value !== "number") return false;
  return value === 0 || (value >= LEAST_MULTIPLIER && value <= MOST.multiplier);
}

function isWhole(value: unknown, low: number, high: number): boolean {
  return Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
}
