import type { RequestHandler } from "express";
import { refuse } from "./refusal.ts";

/**
 * Refuses requests that name another host: a page elsewhere whose domain was pointed at this machine must
 * not reach it (DNS rebinding), and no link built from the Host header can be poisoned.
 */
export function allowedHosts(names: readonly string[]): RequestHandler {
  const allowed = new Set(names);
  return (request, response, next) => {
    const name = (request.headers.host ?? "").toLowerCase().replace(/:\d{1,5}$/, "");
    if (allowed.has(name)) return next();
    refuse(
      response,
      403,
      "This server does not answer to that host name. Add it to ALLOWED_HOSTS if it should.",
    );
  };
}
