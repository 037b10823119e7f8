import { preview } from "#judge/preview.ts";
import { isRecord, NotData } from "#judge/value.ts";
import type { Difference } from "#judge/verdict.ts";

/** Compares two lists as collections: the same elements equally often, in any order. Elements compare exactly. */
export function unorderedDifference(expected: unknown, received: unknown): Difference | undefined {
  if (!Array.isArray(expected)) throw new Error("The unordered checker needs a list as the expected value.");
  if (!Array.isArray(received)) {
    return { path: "", expected: preview(expected), received: preview(received), reason: "expected a list" };
  }
  const left = new Map<string, number>();
  for (const one of received) {
    const key = canonical(one);
    if (key !== undefined) left.set(key, (left.get(key) ?? 0) + 1);
  }
  for (const one of expected) {
    const key = canonical(one);
    const remaining = key === undefined ? 0 : (left.get(key) ?? 0);
    if (key === undefined || remaining === 0) {
      return {
        path: "",
        expected: preview(one),
        received: "nothing",
        reason: "this element is missing from the answer",
      };
    }
    left.set(key, remaining - 1);
  }
  if (received.length === expected.length) return undefined;
  const spare = received.findIndex((one) => {
    const key = canonical(one);
    return key === undefined || (left.get(key) ?? 0) > 0;
  });
  return {
    path: `[${spare}]`,
    expected: "nothing",
    received: preview(received[spare]),
    reason: `the answer has ${received.length} elements, ${expected.length} are expected; this one is too many`,
  };
}

/** The same text for values that are equal, and only for them. Undefined for what equals nothing: NaN, not data. */
function canonical(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isNaN(value) ? undefined : String(value === 0 ? 0 : value);
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return all(value.map(canonical), (texts) => `[${texts.join()}]`);
  if (isRecord(value)) {
    const keys = Object.keys(value).sort();
    const texts = keys.map((key) => canonical(value[key]));
    return all(
      texts,
      (list) => `{${list.map((text, index) => `${JSON.stringify(keys[index])}:${text}`).join()}}`,
    );
  }
  return value instanceof NotData ? undefined : `${typeof value} ${String(value)}`;
}

function all(texts: (string | undefined)[], join: (texts: string[]) => string): string | undefined {
  return texts.includes(undefined) ? undefined : join(texts as string[]);
}
