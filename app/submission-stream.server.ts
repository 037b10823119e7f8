import type { AppLoadContext } from "@remix-run/node";
import { measuredDevice } from "#app/measured-device.server.ts";
import { casesOf, findSubmission, type Submission } from "#db/submissions.ts";

/** In milliseconds. */
export const PACE = {
  /** Proxies and browsers take a longer silence for a broken connection. */
  heartbeat: 15_000,
  /** A stream is closed after this; the browser comes back with Last-Event-ID and loses nothing. */
  lifetime: 5 * 60_000,
};

type Context = Pick<AppLoadContext, "db" | "events" | "closed" | "drained">;

/**
 * A submission as server-sent events: what is stored after the event `after`, then what follows. Ends with
 * the verdict, with its lifetime, or when the client has gone. Never ahead of what the client has taken by
 * more than one event, so that a slow reader costs no memory.
 */
export function submissionStream(
  context: Context,
  submission: Pick<Submission, "id" | "visitorId">,
  after: number,
  pace: typeof PACE = PACE,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const events = follow(context, submission, after, pace);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = (await context.drained()) ? await events.next() : await events.return();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      },
      async cancel() {
        await events.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The database is the truth and the emitter a nudge: each nudge tells what is stored beyond what was told. */
async function* follow(
  { db, events, closed }: Context,
  { id, visitorId }: Pick<Submission, "id" | "visitorId">,
  after: number,
  pace: typeof PACE,
): AsyncGenerator<string, void, void> {
  let news = Promise.withResolvers<"news" | "over" | "quiet">();
  const wake = (why: "news" | "over" | "quiet") => () => news.resolve(why);
  const unsubscribe = events.subscribe(id, wake("news"));
  const heartbeat = setInterval(wake("quiet"), pace.heartbeat);
  const lifetime = setTimeout(wake("over"), pace.lifetime);
  const gone = wake("over");
  closed.addEventListener("abort", gone);
  const closesAt = performance.now() + pace.lifetime;
  let sent = after;
  let state = "";
  try {
    yield "retry: 1000\n\n";
    while (!closed.aborted && performance.now() < closesAt) {
      // Whatever is stored from here on wakes the wait below.
      news = Promise.withResolvers();
      // The submission is read first: every case that it had by then is in the second answer.
      const now = await findSubmission(db, id, visitorId);
      if (!now) return;
      if (now.state !== state && now.state !== "done") yield message("state", { state: now.state });
      state = now.state;
      for (const { sequence, ...result } of await casesOf(db, id, sent)) {
        yield message("case", result, sequence);
        sent = sequence;
      }
      if (now.state === "done") {
        yield message("done", { ...outcome(now), device: await measuredDevice(db, now) });
        return;
      }
      if ((await news.promise) === "quiet") yield ": still here\n\n";
    }
  } finally {
    clearInterval(heartbeat);
    clearTimeout(lifetime);
    unsubscribe();
    closed.removeEventListener("abort", gone);
  }
}

function outcome({ verdict, score, compileError, warnings, mistake, cpuMs }: Submission) {
  return { verdict, score, compileError, warnings, mistake, cpuMs };
}

function message(event: string, data: unknown, id?: number): string {
  return `${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
