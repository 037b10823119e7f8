/** Limits of the statement. */
export const MOST = { range: 1e9, value: 1e15, values: 5000 };
const NARROWEST = 1e-9;

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  if (args.length !== 3) return "There must be three arguments: min, max and values.";
  const [min, max, values] = args;
  return whyRange(min, max) ?? whyValues(values);
}

/** A range that is NaN, infinite or the wrong way round is allowed: the function must throw on it. */
function whyRange(min: unknown, max: unknown): string | undefined {
  if (typeof min !== "number") return "min must be a number.";
  if (typeof max !== "number") return "max must be a number.";
  for (const [name, end] of [["min", min] as const, ["max", max] as const]) {
    if (Number.isFinite(end) && Math.abs(end) > MOST.range) return `${name} must be within ±${MOST.range}.`;
  }
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) return undefined;
  const width = Math.max(max, 0) - Math.min(min, 0);
  if (width !== 0 && width < NARROWEST) {
    return `The range, widened to contain 0, must be at least ${NARROWEST} wide, or 0.`;
  }
  return undefined;
}

function whyValues(values: unknown): string | undefined {
  if (!Array.isArray(values)) return "values must be a list.";
  if (values.length > MOST.values) {
    return `There are ${values.length} values; at most ${MOST.values} are allowed.`;
  }
  for (const [index, value] of values.entries()) {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      return `values[${index}] must be a finite number.`;
    }
    if (Math.abs(value) > MOST.value) return `values[${index}] must be within ±${MOST.value}.`;
  }
  return undefined;
}
