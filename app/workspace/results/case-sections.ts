import type { HiddenGroup } from "#app/workspace/statement/sample.ts";
import type { CaseResult, Mode, Verdict } from "#judge/verdict.ts";

/** What will be judged, known before the first result arrives, so that every row has its place at once. */
export type CasePlan = {
  mode: Mode;
  /** Names in the order of judging. */
  samples: readonly string[];
  ownInputs: number;
  groups: readonly HiddenGroup[];
};

/** One row of the list: a case that can be looked at by itself. */
export type CaseRow = { index: number; name: string; result?: CaseResult };

export type GroupRow = {
  name: string;
  /** Of 100; absent when the tests of that time are gone. */
  points?: number;
  /** How many there are, judged or not. */
  size: number;
  results: CaseResult[];
  /** Of the first case that was not accepted; `accepted` when all were, absent before all are judged. */
  verdict?: Verdict;
};

export type CaseSections = { samples: CaseRow[]; own: CaseRow[]; groups: GroupRow[] };

/** Puts results into their places; cases that are not judged yet have none. */
export function caseSections(plan: CasePlan, cases: readonly CaseResult[]): CaseSections {
  const byIndex = new Map(cases.map((one) => [one.index, one]));
  const row = (index: number, name: string): CaseRow => {
    const result = byIndex.get(index);
    return result ? { index, name, result } : { index, name };
  };
  const own = plan.mode === "run" ? plan.ownInputs : 0;
  return {
    samples: plan.samples.map((name, index) => row(index, name)),
    own: Array.from({ length: own }, (_, index) =>
      row(plan.samples.length + index, `Own input ${index + 1}`),
    ),
    groups: plan.mode === "run" ? [] : plan.groups.map((group) => groupRow(group, cases)),
  };
}

/** The plan of a stored submission, read off its results: the tests may have changed since. */
export function planOfResults(
  mode: Mode,
  cases: readonly CaseResult[],
  points: Readonly<Record<string, number>>,
): CasePlan {
  const hidden = cases.filter((one) => one.origin === "hidden");
  const names = [...new Set(hidden.map((one) => one.group))];
  return {
    mode,
    samples: cases.filter((one) => one.origin === "sample").map((one) => one.name),
    ownInputs: cases.filter((one) => one.origin === "own").length,
    groups: names.map((name) => ({
      name,
      points: points[name] ?? Number.NaN,
      cases: hidden.filter((one) => one.group === name).length,
    })),
  };
}

function groupRow({ name, points, cases: size }: HiddenGroup, cases: readonly CaseResult[]): GroupRow {
  const results = cases.filter((one) => one.origin === "hidden" && one.group === name);
  const failed = results.find((one) => one.verdict !== "accepted");
  const verdict = failed?.verdict ?? (results.length >= size ? "accepted" : undefined);
  return {
    name,
    size,
    results,
    ...(Number.isFinite(points) ? { points } : {}),
    ...(verdict ? { verdict } : {}),
  };
}

/** What the learner looks at: a sample or own input, or a hidden group. */
export type Selection = { kind: "case"; index: number } | { kind: "group"; name: string };

/** The first that was not accepted, samples before hidden groups; undefined while there is none. */
export function firstFailure({ samples, own, groups }: CaseSections): Selection | undefined {
  const failed = [...samples, ...own].find(({ result }) => result && result.verdict !== "accepted");
  if (failed) return { kind: "case", index: failed.index };
  const group = groups.find(({ verdict }) => verdict !== undefined && verdict !== "accepted");
  return group && { kind: "group", name: group.name };
}

export function countAccepted(rows: readonly CaseRow[]): number {
  return rows.filter(({ result }) => result?.verdict === "accepted").length;
}

/** As the tab of the results counts them: what never ran is no failure of its own. */
export function failureCount(cases: readonly CaseResult[]): number {
  return cases.filter((one) => one.verdict !== "accepted" && one.verdict !== "skipped").length;
}
