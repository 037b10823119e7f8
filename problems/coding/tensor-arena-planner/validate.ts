/** Limits of the statement. With these every offset is below 2^31, as it must be on the device. */
export const MOST = { tensors: 1000, bytes: 1_048_576, step: 10_000 };

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  const [tensors] = args;
  if (args.length !== 1 || !Array.isArray(tensors)) return "The argument must be one list, the tensors.";
  if (tensors.length > MOST.tensors) {
    return `There are ${tensors.length} tensors; at most ${MOST.tensors} are allowed.`;
  }
  for (const [index, tensor] of tensors.entries()) {
    const why = whyTensor(tensor);
    if (why) return `tensors[${index}]: ${why}`;
  }
  return undefined;
}

/** A last use before the first use is allowed as an input: the function must throw on it. */
function whyTensor(tensor: unknown): string | undefined {
  if (typeof tensor !== "object" || tensor === null || Array.isArray(tensor)) {
    return "a tensor must be an object.";
  }
  const { bytes, firstUse, lastUse } = tensor as Record<string, unknown>;
  if (!isWithin(bytes, MOST.bytes)) return `bytes must be a whole number from 0 to ${MOST.bytes}.`;
  if (!isWithin(firstUse, MOST.step)) return `firstUse must be a whole number from 0 to ${MOST.step}.`;
  if (!isWithin(lastUse, MOST.step)) return `lastUse must be a whole number from 0 to ${MOST.step}.`;
  return undefined;
}

function isWithin(value: unknown, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}
