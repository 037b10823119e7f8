import { type AttemptLimits, createAttemptLimits } from "./attempt-limits.ts";
import { type IsBreached, readBreachedPasswords } from "./breached-passwords.ts";

/** What accounts need of this process; made once in server.ts. */
export type AccountParts = { limits: AttemptLimits; isBreached: IsBreached };

export function createAccountParts(limits: AttemptLimits = createAttemptLimits()): AccountParts {
  return { limits, isBreached: readBreachedPasswords() };
}
