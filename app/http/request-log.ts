import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { readable } from "./asked-path.ts";

/** Asked for all the time, by machines. */
const ROUTINE = /^\/(assets\/|healthz$|readyz$)/;

/** What opens something must not be read in a log, however its address is written. */
const SECRET = /^\/+shared\/+[^/]*/i;

/**
 * One line for each request: what was asked, how it ended, how long it took. No address, no cookie, no
 * query, no token of a share link: those say who somebody is, what they look for, and open what is theirs.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const requestId = randomUUID();
    const { method, path } = request;
    response.locals["requestId"] = requestId;
    response.setHeader("x-request-id", requestId);
    response.once("close", () => {
      const ms = Math.round((performance.now() - begun) * 10) / 10;
      const left = response.writableFinished ? {} : { left: true };
      const line = { requestId, method, path: told(path), status: response.statusCode, ms, ...left };
      if (response.statusCode >= 500) log.error(line, "request");
      else if (ROUTINE.test(path)) log.debug(line, "request");
      else log.info(line, "request");
    });
    next();
  };
}

function told(path: string): string {
  const read = readable(path);
  return (SECRET.test(read) ? read.replace(SECRET, "/shared/…") : path).slice(0, 200);
}
