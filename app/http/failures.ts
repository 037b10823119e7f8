import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { refuse } from "./refusal.ts";

/** The last door: what was thrown on the way to a page, or by a client that speaks no proper HTTP. */
export function sayFailed(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const { requestId } = response.locals as { requestId?: string };
    if (response.headersSent) {
      log.error({ err: error, requestId }, "request failed");
      // Express closes the connection: the client must not take half a page for a whole one.
      return next(error);
    }
    // An address that is none, such as "http://elsewhere/": the client's doing.
    if ((error as NodeJS.ErrnoException)?.code === "ERR_INVALID_URL") {
      return refuse(response, 400, "The server does not understand this address.");
    }
    log.error({ err: error, requestId }, "request failed");
    refuse(
      response,
      500,
      `The server failed, and it is not your doing. Try again; if it stays, report ${requestId}.`,
    );
  };
}
