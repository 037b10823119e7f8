import type { Request, RequestHandler } from "express";
import { IMPORT_LIMIT_BYTES } from "#db/transfer/read-export.ts";
import { refuse } from "./refusal.ts";

/** Largest body of a form: a source, own inputs and room for their encoding. */
export const MOST_BODY_BYTES = 1_000_000;
/** Where a whole export arrives: the largest that is taken, and room for the form around it. */
const FILE_PATH = "/settings/import";
const MOST_FILE_BYTES = IMPORT_LIMIT_BYTES + MOST_BODY_BYTES;
const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"];

/**
 * The door for everything that changes something: only forms, of a stated and bounded length, posted by our
 * own pages.
 */
export function mutations(publicOrigin?: string): RequestHandler {
  const publicHost = publicOrigin && new URL(publicOrigin).host;
  return (request, response, next) => {
    if (request.method !== "POST") return next();
    if (!isSameOrigin(request, publicOrigin)) {
      return refuse(response, 403, "This form was not sent by a page of this site.");
    }
    // The pages' framework compares once more, with the host, which a proxy may have replaced by its own.
    if (publicHost && request.headers.origin === publicOrigin) request.headers.host = publicHost;
    if (request.headers["content-encoding"])
      return refuse(response, 415, "Compressed forms are not understood here.");
    const length = request.headers["content-length"] ?? "";
    if (!/^\d{1,15}$/.test(length) || request.headers["transfer-encoding"]) {
      return refuse(response, 411, "The request must say how long it is.");
    }
    const most = request.path === FILE_PATH ? MOST_FILE_BYTES : MOST_BODY_BYTES;
    if (Number(length) > most) {
      // What follows is not read; the connection can't be used for anything else.
      response.setHeader("connection", "close");
      return refuse(response, 413, `At most ${most.toLocaleString("en")} bytes are accepted.`);
    }
    const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    if (!FORMS.includes(type)) return refuse(response, 415, "Only forms are understood here.");
    next();
  };
}

/** Every browser sends Origin with a POST; a request without it was not made by a page. */
function isSameOrigin(request: Request, publicOrigin: string | undefined): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  const { origin, host } = request.headers;
  return origin !== undefined && (origin === publicOrigin || origin === `${request.protocol}://${host}`);
}
