import type { Migration } from "kysely/migration";
import * as initial from "./001_initial.ts";
import * as expectedOfOwnInputs from "./002_expected_of_own_inputs.ts";
import * as deviceReport from "./003_device_report.ts";
import * as mistakes from "./004_mistakes.ts";
import * as deviceBudgets from "./005_device_budgets.ts";
import * as questions from "./006_questions.ts";
import * as driverHeader from "./007_driver_header.ts";
import * as practiceSets from "./008_practice_sets.ts";
import * as review from "./009_review.ts";
import * as notes from "./010_notes.ts";
import * as scenarios from "./011_scenarios.ts";
import * as accounts from "./012_accounts.ts";
import * as designAnswers from "./013_design_answers.ts";
import * as designReviews from "./014_design_reviews.ts";
import * as designs from "./015_designs.ts";
import * as imports from "./016_imports.ts";
import * as designItems from "./017_design_items.ts";
import * as roles from "./018_roles.ts";
import * as interviews from "./019_interviews.ts";
import * as studyPlans from "./020_study_plans.ts";
import * as interviewDesigns from "./021_interview_designs.ts";
import * as lastVisit from "./022_last_visit.ts";

/**
 * Every migration in order. Named here instead of found in the folder, so that the code knows which
 * schema it speaks without reading the disk. Once released an entry is never edited, only followed.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "001_initial": initial,
  "002_expected_of_own_inputs": expectedOfOwnInputs,
  "003_device_report": deviceReport,
  "004_mistakes": mistakes,
  "005_device_budgets": deviceBudgets,
  "006_questions": questions,
  "007_driver_header": driverHeader,
  "008_practice_sets": practiceSets,
  "009_review": review,
  "010_notes": notes,
  "011_scenarios": scenarios,
  "012_accounts": accounts,
  "013_design_answers": designAnswers,
  "014_design_reviews": designReviews,
  "015_designs": designs,
  "016_imports": imports,
  "017_design_items": designItems,
  "018_roles": roles,
  "019_interviews": interviews,
  "020_study_plans": studyPlans,
  "021_interview_designs": interviewDesigns,
  "022_last_visit": lastVisit,
};
