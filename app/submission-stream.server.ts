import type { AppLoadContext } from "@remix-run/node";
import { casesOf, findSubmission, type Submission } from "#db/submissions.ts";

const HEARTBEAT_MS = 15_000;
/** A stream is closed after this; the browser comes back with Last-Event-ID and loses nothing. */
const LIFETIME_MS = 5 * 60_000;

/**
 * Follows a submission as server-sent events. The database is the truth and the emitter a nudge: each nudge
 * sends what is stored beyond what was sent. `release` is called once, when the stream is over.
 */
export function submissionStream(
  context: Pick<AppLoadContext, "db" | "events" | "closed">,
  submission: Submission,
  after: number,
  release: () => void,
): ReadableStream<Uint8Array> {
  const { db, events, closed } = context;
  const encoder = new TextEncoder();
  let over = false;
  let end = () => {};

  return new ReadableStream<Uint8Array>({
    start(controller) {
      let sent = after;
      let state = "";
      let sending = Promise.resolve();

      const write = (text: string) => {
        if (!over) controller.enqueue(encoder.encode(text));
      };
      const sendNews = async () => {
        // The submission is read first: every case that it had by then is in the second answer.
        const now = await findSubmission(db, submission.id, submission.visitorId);
        if (!now) return end();
        if (now.state !== state && now.state !== "done") write(message("state", { state: now.state }));
        state = now.state;
        for (const { sequence, ...result } of await casesOf(db, submission.id, sent)) {
          sent = sequence;
          write(message("case", result, sequence));
        }
        if (now.state === "done") {
          write(message("done", outcome(now)));
          end();
        }
      };
      const nudge = () => {
        sending = sending.then(() => (over ? undefined : sendNews())).catch(() => end());
      };

      const heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MS);
      const lifetime = setTimeout(() => end(), LIFETIME_MS);
      const unsubscribe = events.subscribe(submission.id, nudge);
      end = () => {
        if (over) return;
        over = true;
        clearInterval(heartbeat);
        clearTimeout(lifetime);
        unsubscribe();
        closed.removeEventListener("abort", end);
        release();
        try {
          controller.close();
        } catch {
          // The client has gone first.
        }
      };
      closed.addEventListener("abort", end);
      write("retry: 1000\n\n");
      nudge();
    },
    cancel() {
      end();
    },
  });
}

function outcome({ verdict, score, compileError, cpuMs }: Submission) {
  return { verdict, score, compileError, cpuMs };
}

function message(event: string, data: unknown, id?: number): string {
  return `${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
