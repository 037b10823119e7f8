import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BudgetStanding } from "#app/design/budget/budget-standing.tsx";
import { TotalWord } from "#app/design/budget/total-word.tsx";
import type { SheetView, TotalReadingView, TotalView } from "#app/design/workspace-data.ts";

const TOTAL: TotalView = {
  ...{ key: "flash", label: "Flash", unit: "KiB", formula: "weights", limit: "at most 512 KiB" },
  ...{ bound: "512", boundBytes: undefined, shows: "gauge", takesMore: true },
};

function words(reading: Omit<Extract<TotalReadingView, { state: "missing" }>, "key" | "parts" | "state">) {
  const html = renderToStaticMarkup(
    <TotalWord total={TOTAL} reading={{ key: "flash", state: "missing", parts: [], ...reading }} />,
  );
  return html.replaceAll(/<[^>]*>/g, "").replaceAll("&#x27;", "'");
}

test("an estimate that is there but can't be read is named with its reason, and is not called missing", () => {
  const because = "This gives an amount in “s”; an amount in B or the like is asked.";
  const said = words({ rows: [], unreadable: [{ label: "Weights in flash", because }] });
  expect(said).toBe(`Weights in flash can't be read. ${because}`);
});

test("what is empty is counted beside what can't be read", () => {
  expect(words({ rows: ["Arena"], unreadable: [] })).toBe("1 estimate missing");
  const both = words({
    rows: ["Arena", "Stack"],
    unreadable: [{ label: "Weights", because: "“x” is no name." }],
  });
  expect(both).toBe("2 estimates missingWeights can't be read. “x” is no name.");
});

test("the head of the panel counts rows that can't be read, also while nothing can be added up", () => {
  const rows: SheetView["rows"] = {
    weights: { state: "unreadable", because: "Why." },
    arena: { state: "empty" },
  };
  const standing = (sheet: SheetView) => renderToStaticMarkup(<BudgetStanding sheet={sheet} />);
  expect(standing({ rows, own: {}, totals: [] })).toContain("1 row can&#x27;t be read");
  const own: SheetView["own"] = { a: { state: "unreadable", because: "Why." } };
  expect(standing({ rows, own, totals: [] })).toContain("2 rows can&#x27;t be read");
  expect(standing({ rows: {}, own: {}, totals: [] })).toContain("Nothing to add up yet");
});
