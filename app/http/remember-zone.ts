import type { RequestHandler } from "express";
import { zoneOfCookies } from "#app/zone-cookie.ts";
import type { Database } from "#db/database.ts";
import { keepZone } from "#db/settings.ts";
import type { RequestVisitor } from "./visitor-cookie.ts";

/**
 * Keeps the time zone of the first form that a visitor posts, so that their days begin where they are. What
 * they choose in the settings is never overwritten.
 */
export function rememberZone(db: Database): RequestHandler {
  return (request, response, next) => {
    const { id, isNew }: RequestVisitor = response.locals["visitor"];
    const zone = request.method === "POST" && !isNew ? zoneOfCookies(request.headers.cookie) : undefined;
    if (zone === undefined) return next();
    keepZone(db, id, zone).then(() => next(), next);
  };
}
