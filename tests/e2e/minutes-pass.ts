import type { Page } from "@playwright/test";
import { inDatabase, visitorOf } from "./database.ts";

/** Moves the open timed design of the visitor of this page into the past, as if so many minutes had gone by. */
export async function minutesPass(page: Page, minutes: number): Promise<void> {
  const visitor = await visitorOf(page);
  inDatabase((db) => {
    db.prepare(
      `update design_answer set started_at = started_at - @ms, deadline = deadline - @ms
       where visitor_id = @visitor and finished_at is null`,
    ).run({ visitor, ms: Math.round(minutes * 60_000) });
  });
}
