import type { Response } from "express";

/** Answers a request that goes no further, in one sentence: as JSON to scripts that ask for it. */
export function refuse(response: Response, status: number, error: string, retryAfterSeconds?: number): void {
  response.status(status);
  if (retryAfterSeconds !== undefined) response.setHeader("retry-after", retryAfterSeconds);
  if (asksForJson(response.req.headers.accept)) {
    response.json(retryAfterSeconds === undefined ? { error } : { error, retryAfterSeconds });
  } else {
    response.type("text/plain").send(`${error}\n`);
  }
}

function asksForJson(accept = ""): boolean {
  return accept.includes("application/json") && !accept.includes("text/html");
}
