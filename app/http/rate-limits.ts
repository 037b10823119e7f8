import type { Request, RequestHandler, Response } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { addressOf } from "./address.ts";
import { askedPath } from "./asked-path.ts";
import { refuse } from "./refusal.ts";

/** Requests a minute, but for those of an hour and a day. Pages of one person stay far below; a class behind one address does too. */
export const PER_MINUTE = {
  addressReads: 1200,
  addressWrites: 600,
  addressNewVisitors: 60,
  /** Of pages behind share links, whether or not there is one: enough to read, mark and comment. */
  addressShared: 240,
  visitorRuns: 40,
  /** Each submit tells which hidden cases fail: nobody should ask so often that the answers add up. */
  visitorRunsADay: 1500,
  visitorWrites: 240,
  visitorFiles: 10,
  /** While a file is added nobody else gets at the database, and visitors cost nothing. */
  addressFilesAnHour: 60,
} as const;

type Limits = Record<keyof typeof PER_MINUTE, number>;

const MINUTE_S = 60;
const HOUR_S = 3600;
const DAY_S = 86_400;

function limiter(points: number, duration = MINUTE_S): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration });
}

/** Limits by address, for requests of which nothing else is known yet. */
export function addressLimits(limits: Limits): RequestHandler {
  const reads = limiter(limits.addressReads);
  const writes = limiter(limits.addressWrites);
  const shared = limiter(limits.addressShared);
  return (request, response, next) => {
    const chosen = request.method === "POST" ? writes : reads;
    const isShared = askedPath(request.path).startsWith("/shared/");
    const go = isShared ? () => spend(shared, addressOf(request), response, next) : next;
    spend(chosen, addressOf(request), response, go);
  };
}

/** Limits by visitor; judging costs most and has its own limit. */
export function visitorLimits(limits: Limits): RequestHandler {
  const runs = limiter(limits.visitorRuns);
  const runsADay = limiter(limits.visitorRunsADay, DAY_S);
  const writes = limiter(limits.visitorWrites);
  const files = limiter(limits.visitorFiles);
  const filesAnHour = limiter(limits.addressFilesAnHour, HOUR_S);
  return (request, response, next) => {
    if (request.method !== "POST") return next();
    // Whoever signs in is nobody yet.
    const key = String(response.locals["visitor"]?.id || addressOf(request));
    const path = askedPath(request.path);
    if (path.endsWith("/submissions")) {
      return spend(runs, key, response, () => spend(runsADay, key, response, next));
    }
    if (path === "/settings/import") {
      return spend(files, key, response, () => spend(filesAnHour, addressOf(request), response, next));
    }
    spend(writes, key, response, next);
  };
}

/** Limits how many visitors one address can create. False when the request has been refused. */
export function newVisitorLimit(limits: Limits): (request: Request, response: Response) => Promise<boolean> {
  const made = limiter(limits.addressNewVisitors);
  return (request, response) =>
    new Promise((resolve) => {
      spend(
        made,
        addressOf(request),
        response,
        () => resolve(true),
        () => resolve(false),
      );
    });
}

/** `duration`: of the limit, which says what it counts; both in seconds. */
function tooMany(duration: number, seconds: number): string {
  const [what, wait] =
    duration === DAY_S
      ? ["programs in a day", `${Math.ceil(seconds / 3600)} h`]
      : duration === HOUR_S
        ? ["files in an hour", `${Math.ceil(seconds / 60)} min`]
        : ["requests in a minute", `${seconds} s`];
  return `Those were too many ${what}. Try again in ${wait}; nothing was lost.`;
}

function spend(
  limiter: RateLimiterMemory,
  key: string,
  response: Response,
  go: () => void,
  refused = () => {},
): void {
  limiter.consume(key).then(
    () => go(),
    (reason: unknown) => {
      const seconds =
        reason instanceof RateLimiterRes ? Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) : 60;
      refuse(response, 429, tooMany(limiter.duration, seconds), seconds);
      refused();
    },
  );
}
