/** Limits of the statement. */
export const MOST = { samples: 4000, stages: 8, postShift: 3 };

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  if (args.length !== 5)
    return "There must be five arguments: samples, stages, coefficients, state, postShift.";
  const [samples, stages, coefficients, state, postShift] = args;
  if (!isWithin(stages, 1, MOST.stages)) return `stages must be a whole number from 1 to ${MOST.stages}.`;
  if (!isWithin(postShift, 0, MOST.postShift)) {
    return `postShift must be a whole number from 0 to ${MOST.postShift}.`;
  }
  if (Array.isArray(samples) && samples.length > MOST.samples) {
    return `There are ${samples.length} samples; at most ${MOST.samples} are allowed.`;
  }
  return (
    whyList("samples", samples) ??
    whyList("coefficients", coefficients, 5 * stages) ??
    whyList("state", state, 4 * stages)
  );
}

function whyList(name: string, list: unknown, length?: number): string | undefined {
  if (!Array.isArray(list)) return `${name} must be a list.`;
  if (length !== undefined && list.length !== length) {
    return `${name} must hold ${length} numbers; it holds ${list.length}.`;
  }
  const wrong = list.findIndex((one) => !isWithin(one, -32_768, 32_767));
  return wrong === -1 ? undefined : `${name}[${wrong}] must be a whole number from -32768 to 32767.`;
}

function isWithin(value: unknown, low: number, high: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;
}
