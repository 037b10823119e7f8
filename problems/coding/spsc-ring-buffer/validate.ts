/** Limits of the statement. The samples of all windows must fit beside the rest into the target's SRAM. */
export const MOST = {
  capacity: 4096,
  counter: 2 ** 32 - 1,
  operations: 1000,
  windows: 30_000,
  samples: 16_000,
};

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  if (args.length !== 4) return "There must be four arguments: settings, samples, operations and delivered.";
  const [settings, samples, operations, delivered] = args;
  return (
    whySettings(settings) ??
    whyList("samples", samples, MOST.samples, -32_768, 32_767) ??
    whyList("operations", operations, MOST.operations, 0, 1) ??
    whyList("delivered", delivered, MOST.operations, 0, MOST.samples) ??
    whyTogether(
      settings as { length: number },
      samples as number[],
      operations as number[],
      delivered as number[],
    )
  );
}

function whySettings(settings: unknown): string | undefined {
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) {
    return "settings must be an object.";
  }
  const { capacity, start, length, hop } = settings as Record<string, unknown>;
  if (!isWithin(capacity, 1, MOST.capacity) || !Number.isInteger(Math.log2(capacity))) {
    return `capacity must be a power of two from 1 to ${MOST.capacity}.`;
  }
  if (!isWithin(start, 0, MOST.counter)) return `start must be a whole number from 0 to ${MOST.counter}.`;
  if (!isWithin(length, 1, capacity))
    return `length must be a whole number from 1 to the capacity, ${capacity}.`;
  if (!isWithin(hop, 1, length)) return `hop must be a whole number from 1 to the length, ${length}.`;
  return undefined;
}

function whyList(name: string, list: unknown, most: number, low: number, high: number): string | undefined {
  if (!Array.isArray(list)) return `${name} must be a list.`;
  if (list.length > most) return `${name} may hold ${most} numbers at most; it holds ${list.length}.`;
  const wrong = list.findIndex((one) => !isWithin(one, low, high));
  return wrong === -1 ? undefined : `${name}[${wrong}] must be a whole number from ${low} to ${high}.`;
}

function whyTogether(
  { length }: { length: number },
  samples: readonly number[],
  operations: readonly number[],
  delivered: readonly number[],
): string | undefined {
  if (operations.length !== delivered.length) return "operations and delivered must be of equal length.";
  if (operations.length * length > MOST.windows) {
    return `The length of a window times the number of operations may be ${MOST.windows} at most.`;
  }
  const total = delivered.reduce((sum, one) => sum + one, 0);
  if (total !== samples.length) {
    return `delivered adds up to ${total}; there are ${samples.length} samples.`;
  }
  return undefined;
}

function isWithin(value: unknown, low: number, high: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;
}
