import type { Response } from "express";
import { refusalPage } from "#app/refusal-page.ts";

/** Answers a request that goes no further, in one sentence: as JSON to scripts that ask for it, as a page to people. */
export function refuse(response: Response, status: number, error: string, retryAfterSeconds?: number): void {
  response.status(status);
  if (retryAfterSeconds !== undefined) response.setHeader("retry-after", retryAfterSeconds);
  const { accept = "" } = response.req.headers;
  if (accept.includes("text/html")) {
    response.type("text/html").send(refusalPage(error));
  } else if (accept.includes("application/json")) {
    response.json(retryAfterSeconds === undefined ? { error } : { error, retryAfterSeconds });
  } else {
    response.type("text/plain").send(`${error}\n`);
  }
}
