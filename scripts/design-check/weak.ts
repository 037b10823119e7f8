import type { LoadedDesign } from "#problems/load-design.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";
import { failingOf, testOf } from "#scripts/design-check/answer-outcomes.ts";
import { boardFaults } from "#scripts/design-check/reference.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";

const EMPTY: Board = { blocks: [], links: [] };
/** Drawn half-way: a loop, a link to itself, one that leads nowhere. */
const HALF_DRAWN: Board = {
  blocks: ["a", "b"].map((id) => ({ id, type: "mcu", place: "device", name: "", note: "" })),
  links: [
    { from: "a", to: "b" },
    { from: "b", to: "a" },
    { from: "a", to: "a" },
    { from: "b", to: "gone" },
  ].map((ends, index) => ({
    ...{ id: `l${index}`, carries: "result", protocol: "", payload: "", rate: "" },
    ...ends,
  })),
};

/** What weak answers fail is what they claim, and every check can be failed. */
export function checkWeak(loaded: LoadedDesign): Finding[] {
  const { design, reference, weak } = loaded;
  const boards = [EMPTY, HALF_DRAWN, reference.board, ...[...weak.values()].map(({ board }) => board)];
  return [
    finding("each weak answer fails what it declares, and nothing else", [
      ...design.weak.flatMap((one) => weakFaults(loaded, one)),
      ...[...weak].flatMap(([id, { board }]) => boardFaults(`weak/${id}/board.json`, board)),
    ]),
    finding(
      "every check bears with any board, and can be failed",
      design.checks.flatMap((check) => {
        const found = boards.map((board) => testOf(check, board));
        const thrown = found.find(({ throws }) => throws);
        if (thrown) return [`checks.${check.id}: throws: ${thrown.because}`];
        return found.every(({ holds }) => holds)
          ? [`checks.${check.id}: holds for an empty board and for every weak answer`]
          : [];
      }),
    ),
  ];
}

function weakFaults(loaded: LoadedDesign, { id, fails }: LoadedDesign["design"]["weak"][number]): string[] {
  const { design, weak } = loaded;
  const answer = weak.get(id);
  if (!answer) return [`weak.${id}: has no answer`];
  const failing = failingOf(loaded, answer);
  const known = new Set([...design.rows, ...design.totals].map(({ key }) => key));
  for (const check of design.checks) known.add(check.id);
  return [
    ...fails.filter((key) => !known.has(key)).map((key) => `weak.${id}: nothing is called ${key}`),
    ...fails
      .filter((key) => known.has(key) && !failing.has(key))
      .map((key) => `weak.${id}: ${key} does not fail`),
    ...[...failing]
      .filter(([key]) => !fails.includes(key))
      .map(([key, because]) => `weak.${id}: ${key} fails undeclared: ${because}`),
  ];
}
