import type { Database } from "#db/database.ts";
import { findPlan, savePlan } from "#db/study-plans.ts";
import type { Handover } from "./merge-guest.ts";

/** Of two plans the one that was made later stands: it is for the interview that is meant now. */
export async function mergePlans(db: Database, { guest, account }: Handover): Promise<void> {
  const [ours, theirs] = [await findPlan(db, account), await findPlan(db, guest)];
  if (theirs && (!ours || theirs.updatedAt > ours.updatedAt)) await savePlan(db, account, theirs);
}
