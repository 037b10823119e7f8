import type { RequestHandler } from "express";

/** What a proxy may say and what is read here; nothing else that calls itself forwarded is looked at. */
const KNOWN = new Set(["x-forwarded-for", "x-forwarded-proto"]);

/**
 * Takes away what a client says about itself in the name of a proxy. Pages build addresses from the host
 * and the port that they find in such headers, also where no proxy is trusted.
 */
export function forwardedHeaders(trustedProxies: number): RequestHandler {
  return (request, _response, next) => {
    for (const name of Object.keys(request.headers)) {
      if (name !== "forwarded" && !name.startsWith("x-forwarded-")) continue;
      if (trustedProxies === 0 || !KNOWN.has(name)) delete request.headers[name];
    }
    next();
  };
}
