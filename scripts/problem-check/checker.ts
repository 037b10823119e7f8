import { pathToFileURL } from "node:url";
import { type Checker, check } from "#judge/checking/check.ts";
import type { JudgeCase } from "#judge/request.ts";
import { decodeValue, isRecord } from "#judge/value.ts";
import type { LoadedProblem } from "#problems/load.ts";
import type { CheckerSpec } from "#problems/schema.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";

/** Claims about the checker: it takes the expected value and refuses what is near it but wrong. */
export async function checkChecker(problem: LoadedProblem, cases: readonly JudgeCase[]): Promise<Finding[]> {
  const spec = problem.definition.checker;
  const custom = problem.checker
    ? ((await import(pathToFileURL(problem.checker.file).href)) as { default: Checker }).default
    : undefined;
  const withValue = cases.filter((one) => one.expected !== null);
  const refuses = (what: string, change: (value: unknown) => unknown) =>
    finding(
      `the checker refuses ${what}`,
      withValue.map((one) => {
        const expected = decodeValue(one.expected ?? "null");
        const received = change(expected);
        if (received === UNCHANGED) return undefined;
        const input = { args: decodeValue(one.args) as unknown[], expected, received };
        return check(spec, input, custom) === undefined ? `"${one.name}" of "${one.group}"` : undefined;
      }),
    );
  return [
    refuses("NaN in place of a number", (value) => replaceNumber(value, () => NaN)),
    refuses("a near miss beyond the tolerance", (value) =>
      replaceNumber(value, (number) => nearMiss(spec, number)),
    ),
    refuses("a string in place of a number", (value) => replaceNumber(value, String)),
    refuses("undefined", () => undefined),
    refuses("null", (value) => (value === null ? UNCHANGED : null)),
    refuses("the answer in a list", (value) => [value]),
    refuses("a missing field", (value) =>
      isRecord(value) ? Object.fromEntries(Object.entries(value).slice(1)) : UNCHANGED,
    ),
    refuses("a field too many", (value) => (isRecord(value) ? { ...value, extra: 0 } : UNCHANGED)),
  ];
}

const UNCHANGED = Symbol("unchanged");

function nearMiss(spec: CheckerSpec, value: number): number {
  if (spec.kind !== "approximate") return value + 1;
  return value + 2 * Math.max(spec.absolute ?? 0, (spec.relative ?? 0) * Math.abs(value)) + Number.MIN_VALUE;
}

/** A copy with its first number replaced, or UNCHANGED when it has none. */
function replaceNumber(value: unknown, replace: (number: number) => unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? replace(value) : UNCHANGED;
  const entries: [string, unknown][] = Array.isArray(value)
    ? Object.entries(value)
    : isRecord(value)
      ? Object.entries(value)
      : [];
  for (const [key, one] of entries) {
    const replaced = replaceNumber(one, replace);
    if (replaced === UNCHANGED) continue;
    if (Array.isArray(value)) return value.with(Number(key), replaced);
    return { ...(value as object), [key]: replaced };
  }
  return UNCHANGED;
}
