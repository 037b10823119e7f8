import type { Page } from "@playwright/test";
import { inDatabase, visitorOf } from "./database.ts";

/** Moves what the visitor of this page has answered, reviewed and planned into the past, as if they had been away so many days. */
export async function daysPass(page: Page, days: number): Promise<void> {
  const visitor = await visitorOf(page);
  inDatabase((db) => {
    const card =
      "last_day = last_day - @days, due_day = due_day - @days, begun_at = begun_at - @days * 86400000";
    db.prepare(`update review_card set ${card} where visitor_id = @visitor`).run({ visitor, days });
    const seen = "last_seen_at = last_seen_at - @days * 86400000";
    db.prepare(`update visitor set ${seen} where id = @visitor`).run({ visitor, days });
    const review =
      "day = day - @days, due_day = due_day - @days, reviewed_at = reviewed_at - @days * 86400000";
    for (const table of ["answer", "interview"]) {
      const moved = "created_at = created_at - @days * 86400000";
      db.prepare(`update ${table} set ${moved} where visitor_id = @visitor`).run({ visitor, days });
    }
    const plan = "start_day = start_day - @days, target_day = target_day - @days";
    db.prepare(`update study_plan set ${plan} where visitor_id = @visitor`).run({ visitor, days });
    db.prepare(`update review set ${review} where visitor_id = @visitor`).run({ visitor, days });
  });
}
