/** Visitors, accounts and what those with a role do. */
import type { Generated } from "kysely";
import type { AccountRole } from "#db/roles.ts";
import type { Instant, Json } from "./columns.ts";

/** A guest is an account in waiting: signing in later sets `accountId` or moves what the guest owns. */
export type VisitorTable = {
  id: string;
  accountId: string | null;
  settings: Json;
  createdAt: Instant;
  lastSeenAt: Instant;
  /** The last moment of the visit before the one that goes on; null in the first. */
  previousVisitAt: Instant | null;
};

export type AccountTable = {
  id: string;
  /** As it was typed: a user name, or an address to which nothing is ever sent. */
  name: string;
  /** As it is compared. */
  nameKey: string;
  passwordHash: string;
  createdAt: Instant;
  passwordChangedAt: Instant;
  role: Generated<AccountRole>;
  /** From then on nobody signs in. */
  lockedAt: Instant | null;
};

/** A browser in which somebody is signed in. */
export type SessionTable = {
  id: string;
  accountId: string;
  tokenHash: string;
  /** "Firefox on Linux". */
  device: string;
  createdAt: Instant;
  lastSeenAt: Instant;
};

export type RecoveryCodeTable = {
  accountId: string;
  codeHash: string;
  createdAt: Instant;
};

/** While nobody is an admin: what the first one has to know. */
export type AdminClaimTable = { tokenHash: string; createdAt: Instant };

/** A way back in that an admin hands over. */
export type RecoveryLinkTable = { accountId: string; tokenHash: string; expiresAt: Instant };

/** What those with a role do. */
export type ActKind = "claim" | "lock" | "unlock" | "sign_out" | "role" | "recovery_link" | "report";

export type ActTable = {
  id: string;
  /** Who did it; null once they are gone. */
  accountId: string | null;
  kind: ActKind;
  /** On whose account. */
  subjectId: string | null;
  detail: string | null;
  createdAt: Instant;
};
