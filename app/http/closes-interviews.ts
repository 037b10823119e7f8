import type { RequestHandler } from "express";
import { closeOverdue } from "#app/interview/grade-ended.server.ts";
import type { SharedContext } from "#app/load-context.ts";

/**
 * Before anything else is answered, sections of the visitor's interview whose time is up are closed: no page
 * tells the state of a moment ago, whichever it is.
 */
export function closesInterviews(
  shared: Pick<SharedContext, "db" | "questions" | "scenarios" | "designs" | "log" | "queue">,
): RequestHandler {
  return (_request, response, next) => {
    const id: unknown = response.locals["visitor"]?.id;
    if (typeof id !== "string" || id === "") return next();
    closeOverdue(shared, id).then(
      () => next(),
      (error: unknown) => next(error),
    );
  };
}
