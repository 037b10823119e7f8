import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ProblemStatus } from "#app/components/problem-status.tsx";
import { BudgetWord, VerdictBadge, VerdictWord } from "#app/components/verdict-word.tsx";
import { BUDGET_VERDICTS, budgetVerdictLabel, VERDICTS, verdictLabel } from "#judge/verdict.ts";

test.each(VERDICTS)("%s is an icon and a word, never a colour alone", (verdict) => {
  for (const html of [
    renderToStaticMarkup(<VerdictWord verdict={verdict} />),
    renderToStaticMarkup(<VerdictBadge verdict={verdict} />),
  ]) {
    expect(html).toContain(verdictLabel(verdict));
    expect(html).toContain('<svg class="i');
  }
});

test.each(BUDGET_VERDICTS)("on the second axis %s is an icon and a word too", (verdict) => {
  const html = renderToStaticMarkup(<BudgetWord verdict={verdict} />);
  expect(html).toContain(budgetVerdictLabel(verdict));
  expect(html).toContain('<svg class="i');
  expect(html).toContain(verdict === "within_budget" ? "is-pass" : "is-fail");
});

test("no two verdicts of different names look the same", () => {
  const drawn = VERDICTS.map((verdict) => renderToStaticMarkup(<VerdictWord verdict={verdict} />));
  const budgets = BUDGET_VERDICTS.map((verdict) => renderToStaticMarkup(<BudgetWord verdict={verdict} />));
  expect(new Set([...drawn, ...budgets]).size).toBe(VERDICTS.length + BUDGET_VERDICTS.length);
});

test.each([
  ["New", { status: "new" }],
  ["Started", { status: "started" }],
  ["Partial", { status: "tried", verdict: "wrong_answer", score: 75 }],
  ["Wrong answer", { status: "tried", verdict: "wrong_answer", score: 0 }],
  ["Time limit", { status: "tried", verdict: "time_limit_exceeded", score: 92 }],
  ["Over SRAM", { status: "tried", verdict: "accepted", budgetVerdict: "over_ram", score: 70 }],
  ["Accepted", { status: "accepted", verdict: "accepted", budgetVerdict: "within_budget", score: 100 }],
  ["Accepted", { status: "accepted", verdict: "accepted", score: 100 }],
] as const)("a problem's status is said as %s", (word, row) => {
  expect(renderToStaticMarkup(<ProblemStatus row={row} />)).toContain(word);
});
