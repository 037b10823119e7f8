import type { AccountRole } from "#db/roles.ts";

export const ROLE_LABELS_OF_ACCOUNTS: Record<AccountRole, string> = {
  learner: "Learner",
  reviewer: "Reviewer",
  admin: "Admin",
};
