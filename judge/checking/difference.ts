import type { NumberRule } from "#judge/checking/number-rule.ts";
import { preview } from "#judge/preview.ts";
import { isRecord, NotData } from "#judge/value.ts";
import type { Difference } from "#judge/verdict.ts";

/** Where `received` first leaves `expected`, in the order in which the expected value is written. */
export function firstDifference(
  expected: unknown,
  received: unknown,
  numbers: NumberRule,
): Difference | undefined {
  return differ(expected, received, numbers, "");
}

/** Most elements of an array of numbers that a difference shows side by side. */
const SHOWN_NUMBERS = 12;
/** How much of a key that the program chose is shown. */
const SHOWN_KEY_CHARS = 80;

function differ(
  expected: unknown,
  received: unknown,
  numbers: NumberRule,
  path: string,
): Difference | undefined {
  const at = (reason: string): Difference => ({
    path,
    expected: preview(expected),
    received: preview(received),
    reason,
  });
  if (typeof expected === "number") {
    if (typeof received !== "number") return at(`expected a number, received ${typeName(received)}`);
    return numbers.equal(expected, received) ? undefined : at(numberReason(expected, received, numbers));
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(received)) return at(`expected a list, received ${typeName(received)}`);
    return differInList(expected, received, numbers, path, at);
  }
  if (isRecord(expected)) {
    if (!isRecord(received)) return at(`expected a record, received ${typeName(received)}`);
    return differInRecord(expected, received, numbers, path);
  }
  if (typeof expected !== typeof received || received === null) {
    return expected === received
      ? undefined
      : at(`expected ${typeName(expected)}, received ${typeName(received)}`);
  }
  return expected === received ? undefined : at("the values differ");
}

function numberReason(expected: number, received: number, numbers: NumberRule): string {
  if (Number.isNaN(received)) return "received NaN, which equals nothing";
  const error = received - expected;
  const off = Number.isFinite(error) ? `off by ${error > 0 ? "+" : "−"}${preview(Math.abs(error))}; ` : "";
  return `${off}${numbers.describe}`;
}

function differInList(
  expected: readonly unknown[],
  received: readonly unknown[],
  numbers: NumberRule,
  path: string,
  at: (reason: string) => Difference,
): Difference | undefined {
  if (expected.length !== received.length) {
    const reason = `expected ${count(expected.length, "element")}, received ${received.length}`;
    const common = Math.min(expected.length, received.length);
    for (let index = 0; index < common; index++) {
      const inside = differ(expected[index], received[index], numbers, `${path}[${index}]`);
      if (inside)
        return {
          ...inside,
          reason: `${inside.reason} (and ${path || "the answer"} has another length: ${reason})`,
        };
    }
    return at(reason);
  }
  for (let index = 0; index < expected.length; index++) {
    const inside = differ(expected[index], received[index], numbers, `${path}[${index}]`);
    if (inside)
      return isNumbers(expected) && isNumbers(received)
        ? withNumbers(inside, expected, received, index)
        : inside;
  }
  return undefined;
}

function withNumbers(
  difference: Difference,
  expected: readonly number[],
  received: readonly number[],
  first: number,
): Difference {
  let largest = { error: -1, index: first };
  expected.forEach((one, index) => {
    const error = Math.abs(one - (received[index] ?? NaN));
    if (!(error <= largest.error)) largest = { error, index };
  });
  const start = Math.max(0, Math.min(first - 2, expected.length - SHOWN_NUMBERS));
  const window = (list: readonly number[]) => list.slice(start, start + SHOWN_NUMBERS);
  return {
    ...difference,
    largestError: largest,
    numbers: { start, expected: window(expected), received: window(received) },
  };
}

function isNumbers(list: readonly unknown[]): list is readonly number[] {
  return list.every((one) => typeof one === "number" && Number.isFinite(one));
}

function differInRecord(
  expected: Record<string, unknown>,
  received: Record<string, unknown>,
  numbers: NumberRule,
  path: string,
): Difference | undefined {
  for (const key of Object.keys(expected)) {
    const inner = fieldPath(path, key);
    if (!Object.hasOwn(received, key)) {
      const names = Object.keys(received);
      const shown = names.slice(0, 6).map((name) => shorten(name, SHOWN_KEY_CHARS));
      const has = names.length === 0 ? "the record is empty" : `the record has ${shown.join(", ")}`;
      return {
        path: inner,
        expected: preview(expected[key]),
        received: "nothing",
        reason: `the field is missing; ${has}`,
      };
    }
    const inside = differ(expected[key], received[key], numbers, inner);
    if (inside) return inside;
  }
  const extra = Object.keys(received).find((key) => !Object.hasOwn(expected, key));
  if (extra === undefined) return undefined;
  return {
    path: fieldPath(path, shorten(extra, SHOWN_KEY_CHARS)),
    expected: "nothing",
    received: preview(received[extra]),
    reason: "the field is not part of the answer",
  };
}

function fieldPath(path: string, key: string): string {
  if (!/^[A-Za-z_]\w*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}…`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function typeName(value: unknown): string {
  if (value === undefined) return "nothing (undefined)";
  if (value === null) return "null";
  if (value instanceof NotData) return value.description;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a record";
  return typeof value === "bigint" ? "a BigInt" : `a ${typeof value}`;
}
