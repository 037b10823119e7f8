import type { AccountParts } from "#app/account/account-parts.ts";
import type { Env } from "#app/env.server.ts";
import type { OpenStream } from "#app/stream-limit.ts";
import type { SubmissionEvents } from "#app/submission-events.ts";
import type { SubmissionQueue } from "#app/submission-queue.ts";
import type { Database } from "#db/database.ts";
import type { SignedIn } from "#db/sessions.ts";
import type { ReadExport } from "#db/transfer/read-export.ts";
import type { Judge } from "#judge/judge.ts";
import type { DesignSource } from "#problems/design-source.ts";
import type { QuestionSource } from "#problems/question-source.ts";
import type { ScenarioSource } from "#problems/scenario-source.ts";

type LogLine = (fields: Record<string, unknown>, message: string) => void;

/** The live things of this process. They exist once, are made in server.ts and travel to loaders and actions. */
export type SharedContext = {
  db: Database;
  judge: Judge;
  env: Env;
  events: SubmissionEvents;
  queue: SubmissionQueue;
  openStream: OpenStream;
  /** What the problem objects to in a learner's own input, in one sentence. */
  inputFault: (slug: string, args: readonly unknown[]) => Promise<string | undefined>;
  questions: QuestionSource;
  scenarios: ScenarioSource;
  designs: DesignSource;
  accounts: AccountParts;
  /** Reads a file that somebody chose, beside the thread that answers requests. */
  readExport: (text: string) => Promise<ReadExport>;
  log: { debug: LogLine; info: LogLine; warn: LogLine; error: LogLine };
};

/** What belongs to one request. */
export type RequestContext = {
  /** Names the request in the log, in the `x-request-id` header and on error pages. */
  requestId: string;
  /** Allows this response's own scripts under the content security policy. */
  nonce: string;
  /**
   * `isNew`: nobody yet, with an empty id; only reading and signing in are possible. Any other POST has a
   * visitor.
   */
  visitor: { id: string; isNew: boolean };
  /** Who is signed in; the visitor is theirs then. */
  account?: SignedIn;
  /** People come by https: cookies must not travel without it. */
  secure: boolean;
  /** Where the request comes from, for fairness only; never stored. */
  address: string;
  /** Aborted when the client has gone; `request.signal` does not fire reliably. */
  closed: AbortSignal;
  /** Resolves to true when the client has taken what was sent, to false when it has gone. */
  drained: () => Promise<boolean>;
};
