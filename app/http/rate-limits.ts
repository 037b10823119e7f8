import type { Request, RequestHandler, Response } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Requests a minute. Pages of one person stay far below; a class behind one address does too. */
const PER_MINUTE = {
  addressReads: 1200,
  addressWrites: 600,
  addressNewVisitors: 60,
  visitorRuns: 40,
  visitorWrites: 240,
} as const;

const limiters = (kind: keyof typeof PER_MINUTE) => new RateLimiterMemory({ points: PER_MINUTE[kind], duration: 60, keyPrefix: kind });

/** Limits by address, for requests of which nothing else is known yet. */
export function addressLimits(): RequestHandler {
  const reads = limiters("addressReads");
  const writes = limiters("addressWrites");
  return (request, response, next) => {
    const limiter = request.method === "POST" ? writes : reads;
    void spend(limiter, addressOf(request), response, next);
  };
}

/** Limits by visitor; judging costs most and has its own limit. */
export function visitorLimits(): RequestHandler {
  const runs = limiters("visitorRuns");
  const writes = limiters("visitorWrites");
  return (request, response, next) => {
    if (request.method !== "POST") return next();
    const limiter = request.path.endsWith("/submissions") ? runs : writes;
    void spend(limiter, String(response.locals["visitor"]?.id), response, next);
  };
}

/** Limits how many visitors one address can create. */
export function newVisitorLimit(): (request: Request, response: Response) => Promise<boolean> {
  const limiter = limiters("addressNewVisitors");
  return (request, response) => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    void spend(limiter, addressOf(request), response, () => resolve(true)).then(() => resolve(false));
    return promise;
  };
}

/** A network prefix for IPv6, of which anybody has many addresses. */
export function addressOf(request: Request): string {
  const address = request.ip ?? "unknown";
  return address.includes(":") && !address.startsWith("::ffff:") ? address.split(":").slice(0, 4).join(":") : address;
}

async function spend(limiter: RateLimiterMemory, key: string, response: Response, next: () => void): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    const seconds = refused instanceof RateLimiterRes ? Math.ceil(refused.msBeforeNext / 1000) : 60;
    tooMany(response, seconds);
    return;
  }
  next();
}

function tooMany(response: Response, seconds: number): void {
  response.status(429).setHeader("retry-after", seconds);
  const error = `That were too many requests in a minute. Try again in ${seconds} s; nothing was lost.`;
  if (response.req.accepts(["html", "json"]) === "json") response.json({ error, retryAfterSeconds: seconds });
  else response.type("text/plain").send(`${error}\n`);
}
