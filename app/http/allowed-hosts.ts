import type { RequestHandler } from "express";

/**
 * Refuses requests that name another host: a page elsewhere whose domain was pointed at this machine must
 * not reach it (DNS rebinding), and no link built from the Host header can be poisoned.
 */
export function allowedHosts(names: readonly string[]): RequestHandler {
  const allowed = new Set(names);
  return (request, response, next) => {
    const name = (request.headers.host ?? "").toLowerCase().replace(/:\d+$/, "");
    if (allowed.has(name)) return next();
    response
      .status(403)
      .type("text/plain")
      .send("This server does not answer to that host name. Add it to ALLOWED_HOSTS if it should.\n");
  };
}
