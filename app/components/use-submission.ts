import { useEffect, useState } from "react";
import {
  EVENT_NAMES,
  NOT_STARTED,
  progressed,
  readEvent,
  readStream,
  type SubmissionEvent,
  type SubmissionProgress,
} from "./submission-progress.ts";

/** Milliseconds between two attempts to read the stream where the browser gave it up. */
const RETRY_MS = { first: 1_000, most: 15_000 };

type Followed = SubmissionProgress & {
  /** False while the stream is broken; what was received stays. */
  connected: boolean;
};

/**
 * Follows a submission until it is judged. The browser reconnects on its own; where it gives up
 * (a refused or buffered stream), the same address is read as a whole, again and again, until done.
 */
export function useSubmission(id: string | undefined, initial: SubmissionProgress = NOT_STARTED): Followed {
  const [followed, setFollowed] = useState({ id, progress: initial, connected: true });
  // Another submission starts from nothing in the very render that asks for it.
  const fresh = followed.id !== id || initial.state === "done";
  const current = fresh ? { id, progress: initial, connected: true } : followed;
  const over = initial.state === "done";

  useEffect(() => {
    if (id === undefined || over) return;
    return follow(`/submissions/${id}/events`, {
      onEvents: (events) =>
        setFollowed((before) => {
          const from = before.id === id ? before.progress : NOT_STARTED;
          return { id, progress: events.reduce(progressed, from), connected: true };
        }),
      onLost: () => setFollowed((before) => (before.id === id ? { ...before, connected: false } : before)),
    });
  }, [id, over]);

  return { ...current.progress, connected: current.connected };
}

type Follower = { onEvents: (events: SubmissionEvent[]) => void; onLost: () => void };

/** Returns what stops following. */
function follow(address: string, { onEvents, onLost }: Follower): () => void {
  const stopped = new AbortController();
  const source = new EventSource(address);
  for (const name of EVENT_NAMES) {
    source.addEventListener(name, (message) => {
      const event = readEvent(name, message.data);
      if (event) onEvents([event]);
      if (event?.type === "done") source.close();
    });
  }
  source.addEventListener("error", () => {
    onLost();
    if (source.readyState === EventSource.CLOSED) void readUntilDone(address, onEvents, stopped.signal);
  });
  return () => {
    source.close();
    stopped.abort();
  };
}

async function readUntilDone(
  address: string,
  onEvents: Follower["onEvents"],
  stopped: AbortSignal,
): Promise<void> {
  let pause = RETRY_MS.first;
  while (!stopped.aborted) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 2, RETRY_MS.most);
    const events = await readWhole(address, stopped);
    if (events.length > 0) onEvents(events);
    if (events.some((event) => event.type === "done")) return;
  }
}

/** No events where the server cannot be reached now; the next attempt may find it. */
async function readWhole(address: string, signal: AbortSignal): Promise<SubmissionEvent[]> {
  try {
    const response = await fetch(address, { signal, headers: { accept: "text/event-stream" } });
    return response.ok ? readStream(await response.text()) : [];
  } catch {
    return [];
  }
}
