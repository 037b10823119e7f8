import type { Request, RequestHandler } from "express";

/** Largest body of a form: a source, own inputs and room for their encoding. */
const MOST_BODY_BYTES = 1_000_000;
const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"];

/**
 * The door for everything that changes something: only forms, of a stated and bounded length, posted by our
 * own pages. Other methods than GET, HEAD and POST do not exist here.
 */
export function mutations(publicOrigin?: string): RequestHandler {
  return (request, response, next) => {
    const refuse = (status: number, sentence: string) =>
      response.status(status).type("text/plain").send(`${sentence}\n`);
    if (request.method === "GET" || request.method === "HEAD") return next();
    if (request.method !== "POST") {
      response.setHeader("allow", "GET, HEAD, POST");
      return refuse(405, "Only GET, HEAD and POST are understood here.");
    }
    if (!isSameOrigin(request, publicOrigin)) return refuse(403, "This form was not sent by a page of this site.");
    if (request.headers["content-encoding"]) return refuse(415, "Compressed forms are not understood here.");
    const length = Number(request.headers["content-length"]);
    if (!Number.isInteger(length) || request.headers["transfer-encoding"]) {
      return refuse(411, "The request must say how long it is.");
    }
    if (length > MOST_BODY_BYTES) {
      response.setHeader("connection", "close");
      return refuse(413, `At most ${MOST_BODY_BYTES.toLocaleString("en")} bytes are accepted.`);
    }
    const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    if (length > 0 && !FORMS.includes(type)) return refuse(415, "Only forms are understood here.");
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
