import { randomBytes, timingSafeEqual } from "node:crypto";
import { secretHash } from "#db/secret-hash.ts";
import { type AttemptLimits, createAttemptLimits } from "./attempt-limits.ts";
import { type IsBreached, readBreachedPasswords } from "./breached-passwords.ts";

/** What accounts need of this process; made once in server.ts. */
export type AccountParts = {
  limits: AttemptLimits;
  isBreached: IsBreached;
  /** Whether a text is the token that this process has printed for the first admin. */
  isAdminToken: (text: string) => boolean;
};

/** `adminToken` only where there is no admin yet. */
export function createAccountParts(
  adminToken: string | undefined,
  limits: AttemptLimits = createAttemptLimits(),
): AccountParts {
  const expected = adminToken === undefined ? undefined : Buffer.from(secretHash(adminToken));
  return {
    limits,
    isBreached: readBreachedPasswords(),
    isAdminToken: (text) =>
      expected !== undefined && timingSafeEqual(Buffer.from(secretHash(text)), expected),
  };
}

export function freshAdminToken(): string {
  return randomBytes(18).toString("base64url");
}
