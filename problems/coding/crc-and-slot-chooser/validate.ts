const WORD = 2 ** 32 - 1;

/** Limits of the statement. */
export const MOST = { bytes: 8192, trials: 10, part: 65_535, boots: 255, state: 3, word: WORD };

const FIELDS: readonly (readonly [name: string, most: number])[] = [
  ["size", WORD],
  ["crc", WORD],
  ["security", WORD],
  ["major", MOST.part],
  ["minor", MOST.part],
  ["revision", MOST.part],
  ["sequence", MOST.part],
  ["state", MOST.state],
  ["boots", MOST.boots],
];

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  const [device, a, b] = args;
  if (args.length !== 3) return "There must be three arguments: device, a and b.";
  return whyDevice(device) ?? whySlot("a", a) ?? whySlot("b", b) ?? whySequences(a, b);
}

function whyDevice(device: unknown): string | undefined {
  if (!isRecord(device)) return "device must be an object.";
  if (!isWithin(device["minimum"], 0, WORD)) return `minimum must be a whole number from 0 to ${WORD}.`;
  if (!isWithin(device["trials"], 1, MOST.trials)) {
    return `trials must be a whole number from 1 to ${MOST.trials}.`;
  }
  return undefined;
}

function whySlot(name: string, slot: unknown): string | undefined {
  if (!isRecord(slot)) return `${name} must be an object.`;
  const image = slot["image"];
  if (!Array.isArray(image)) return `${name}.image must be a list.`;
  if (image.length > MOST.bytes) {
    return `${name}.image has ${image.length} bytes; at most ${MOST.bytes} are allowed.`;
  }
  const wrong = image.findIndex((byte) => !isWithin(byte, 0, 255));
  if (wrong !== -1) return `${name}.image[${wrong}] must be a whole number from 0 to 255.`;
  const field = FIELDS.find(([key, most]) => !isWithin(slot[key], 0, most));
  return field && `${name}.${field[0]} must be a whole number from 0 to ${field[1]}.`;
}

function whySequences(a: unknown, b: unknown): string | undefined {
  const [one, other] = [a, b].map((slot) => (isRecord(slot) ? Number(slot["sequence"]) : 0));
  return Math.abs((one ?? 0) - (other ?? 0)) === 32_768
    ? "The sequences of a and b must not be 32768 apart."
    : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWithin(value: unknown, low: number, high: number): boolean {
  return Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
}
