import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { nameKey } from "#db/accounts.ts";

/** How often somebody may be wrong before they have to wait. */
export const ATTEMPTS = {
  /** Wrong passwords and codes from one address, in a quarter of an hour. */
  address: 30,
  /** For one name, wherever they come from. */
  name: 12,
  /** Accounts that are made from one address, in an hour. */
  signUps: 20,
} as const;

const WINDOW_SECONDS = 900;
const SIGN_UP_SECONDS = 3600;

export type Attempt =
  /** `succeeded` gives back what the attempt took. */
  { allowed: true; succeeded: () => Promise<void> } | { allowed: false; seconds: number };

/**
 * Limits for guessing, in memory. An attempt counts before its password is looked at, so that a hundred at
 * once don't pass together.
 */
export type AttemptLimits = {
  signIn: (address: string, name: string) => Promise<Attempt>;
  signUp: (address: string) => Promise<Attempt>;
};

export function createAttemptLimits(
  limits: { [Kind in keyof typeof ATTEMPTS]: number } = ATTEMPTS,
): AttemptLimits {
  const address = new RateLimiterMemory({ points: limits.address, duration: WINDOW_SECONDS });
  const name = new RateLimiterMemory({ points: limits.name, duration: WINDOW_SECONDS });
  const signUps = new RateLimiterMemory({ points: limits.signUps, duration: SIGN_UP_SECONDS });
  return {
    async signIn(from, named) {
      const key = nameKey(named);
      const seconds = (await take(address, from)) ?? (await take(name, key));
      if (seconds !== undefined) return { allowed: false, seconds };
      const succeeded = async () => {
        await address.reward(from);
        await name.delete(key);
      };
      return { allowed: true, succeeded };
    },
    async signUp(from) {
      const seconds = await take(signUps, from);
      if (seconds !== undefined) return { allowed: false, seconds };
      return { allowed: true, succeeded: async () => {} };
    },
  };
}

/** Seconds to wait; undefined when there is something left. */
async function take(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
  }
}
