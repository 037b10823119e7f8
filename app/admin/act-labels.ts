import type { ActKind } from "#db/tables/accounts.ts";

/** What was done, before the name of the account that it was done to. */
export const ACT_LABELS: Record<ActKind, string> = {
  claim: "Became the first admin",
  lock: "Locked",
  unlock: "Unlocked",
  sign_out: "Signed out all browsers of",
  role: "Changed the role of",
  recovery_link: "Made a recovery link for",
  report: "Decided a report",
};
