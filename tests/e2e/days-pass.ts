import path from "node:path";
import type { Page } from "@playwright/test";
import Sqlite from "better-sqlite3";

const FILE = path.join(import.meta.dirname, "..", "..", ".cache", "e2e-data", "tensor-arena.sqlite");

/** Moves what the visitor of this page has answered, reviewed and planned into the past, as if so many days had gone by. */
export async function daysPass(page: Page, days: number): Promise<void> {
  const cookies = await page.context().cookies();
  const value = decodeURIComponent(cookies.find((one) => one.name === "visitor")?.value ?? "");
  // The signed cookie begins with the visitor's id as JSON in base64.
  const visitor: unknown = JSON.parse(Buffer.from(value.split(".")[0] ?? "", "base64").toString());
  const db = new Sqlite(FILE);
  try {
    db.pragma("busy_timeout = 5000");
    const card =
      "last_day = last_day - @days, due_day = due_day - @days, begun_at = begun_at - @days * 86400000";
    db.prepare(`update review_card set ${card} where visitor_id = @visitor`).run({ visitor, days });
    const review =
      "day = day - @days, due_day = due_day - @days, reviewed_at = reviewed_at - @days * 86400000";
    for (const table of ["answer", "interview"]) {
      const moved = "created_at = created_at - @days * 86400000";
      db.prepare(`update ${table} set ${moved} where visitor_id = @visitor`).run({ visitor, days });
    }
    const plan = "start_day = start_day - @days, target_day = target_day - @days";
    db.prepare(`update study_plan set ${plan} where visitor_id = @visitor`).run({ visitor, days });
    db.prepare(`update review set ${review} where visitor_id = @visitor`).run({ visitor, days });
  } finally {
    db.close();
  }
}
