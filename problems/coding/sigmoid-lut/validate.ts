/** Limits of the statement. */
export const MOST = { codes: 2048, scale: 8 };
const LEAST_SCALE = 1e-4;

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  const [inputScale, inputZeroPoint, codes] = args;
  if (args.length !== 3) return "There must be three arguments.";
  if (typeof inputScale !== "number" || !(inputScale >= LEAST_SCALE && inputScale <= MOST.scale)) {
    return `\`inputScale\` must be a number from ${LEAST_SCALE} to ${MOST.scale}.`;
  }
  if (!isCode(inputZeroPoint)) return "`inputZeroPoint` must be a whole number from -128 to 127.";
  if (!Array.isArray(codes) || codes.length > MOST.codes) {
    return `\`codes\` must be a list of at most ${MOST.codes} codes.`;
  }
  const wrong = codes.findIndex((code) => !isCode(code));
  return wrong < 0 ? undefined : `codes[${wrong}] must be a whole number from -128 to 127.`;
}

function isCode(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= -128 && Number(value) <= 127;
}
