import path from "node:path";
import type { Page } from "@playwright/test";
import Sqlite from "better-sqlite3";

const FILE = path.join(import.meta.dirname, "..", "..", ".cache", "e2e-data", "tensor-arena.sqlite");

/** Moves the open timed design of the visitor of this page into the past, as if so many minutes had gone by. */
export async function minutesPass(page: Page, minutes: number): Promise<void> {
  const cookies = await page.context().cookies();
  const value = decodeURIComponent(cookies.find((one) => one.name === "visitor")?.value ?? "");
  // The signed cookie begins with the visitor's id as JSON in base64.
  const visitor: unknown = JSON.parse(Buffer.from(value.split(".")[0] ?? "", "base64").toString());
  const db = new Sqlite(FILE);
  try {
    db.pragma("busy_timeout = 5000");
    db.prepare(
      `update design_answer set started_at = started_at - @ms, deadline = deadline - @ms
       where visitor_id = @visitor and finished_at is null`,
    ).run({ visitor, ms: Math.round(minutes * 60_000) });
  } finally {
    db.close();
  }
}
