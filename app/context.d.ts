import type { Env } from "#app/env.server.ts";
import type { SubmissionEvents } from "#app/submission-events.ts";
import type { Database } from "#db/database.ts";
import type { Judge } from "#judge/judge.ts";

type LogLine = (fields: Record<string, unknown>, message: string) => void;

/** What server.ts hands to every loader and action. Live things exist once and travel in here. */
declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    db: Database;
    judge: Judge;
    env: Env;
    events: SubmissionEvents;
    log: { debug: LogLine; info: LogLine; warn: LogLine; error: LogLine };
    /** Names the request in the log, in the `x-request-id` header and on error pages. */
    requestId: string;
    /** Allows this response's own scripts under the content security policy. */
    nonce: string;
    visitor: { id: string; isNew: boolean };
    /** Aborted when the client has gone; `request.signal` does not fire reliably. */
    closed: AbortSignal;
  }
}
