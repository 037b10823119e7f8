import path from "node:path";
import type { Page } from "@playwright/test";
import Sqlite from "better-sqlite3";
import type { DeviceReport } from "#judge/verdict.ts";
import { expect } from "./quiet-page.ts";
import { solution } from "./workspace-fixtures.ts";

/** Where playwright.config.ts lets the server under test keep its data. */
const DATABASE = path.join(".cache", "e2e-data", "tensor-arena.sqlite");

/**
 * A submit of the reference, with a device report as if it had been measured. Stored beside the server, so
 * that the pages can be seen with every report there may be.
 */
export async function storeMeasured(page: Page, slug: string, report: DeviceReport): Promise<string> {
  const form = { intent: "submit", language: "typescript", source: solution(slug) };
  const answer = await page.request.post(`/problems/${slug}/submissions`, {
    form,
    headers: { accept: "application/json", origin: new URL(page.url()).origin },
  });
  const { submissionId } = await answer.json();
  const database = new Sqlite(DATABASE, { timeout: 5_000 });
  const state = database.prepare("select state from submission where id = ?").pluck();
  await expect.poll(() => state.get(submissionId)).toBe("done");
  database
    .prepare(
      "update submission set device = ?, budget_verdict = ?, instructions = ?, score = ?, warnings = ? where id = ?",
    )
    .run(
      JSON.stringify(report),
      report.verdict,
      report.use.instructions,
      report.verdict === "within_budget" ? 100 : 70,
      JSON.stringify([{ message: "unused variable 'column'", line: 3, column: 9 }]),
      submissionId,
    );
  database.close();
  return submissionId;
}
