import { findPlan, savePlan } from "#db/study-plans.ts";
import { nothingStaged, type Staged, type Staging } from "./staging.ts";

/** A file has one plan at most. An older one than the plan that is here is known already. */
export async function stagePlans({ db, staging, target, file }: Staging): Promise<Staged> {
  const staged = nothingStaged("studyPlans");
  const ours = await findPlan(db, target);
  for (const plan of file.studyPlans) {
    if (ours && ours.updatedAt >= plan.updatedAt) staged.known++;
    else {
      await savePlan(db, staging, plan);
      staged.added++;
    }
  }
  return staged;
}
