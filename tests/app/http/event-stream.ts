export type StreamEvent = { event: string; id?: string; data: Record<string, unknown> };

export type EventStream = {
  response: Response;
  /** The next event; undefined when the stream has ended. Comments are skipped. */
  next: () => Promise<StreamEvent | undefined>;
  /** All events until the stream ends. */
  rest: () => Promise<StreamEvent[]>;
  /** Goes away like a closed tab. */
  leave: () => void;
  /** Everything received, as it came. */
  text: () => string;
};

/** Reads server-sent events as a browser does. */
export function readEvents(response: Response, left: AbortController): EventStream {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let received = "";
  let read = 0;

  async function next(): Promise<StreamEvent | undefined> {
    for (;;) {
      const end = received.indexOf("\n\n", read);
      if (end >= 0) {
        const event = parse(received.slice(read, end));
        read = end + 2;
        if (event) return event;
        continue;
      }
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return undefined;
      received += chunk.value;
    }
  }
  return {
    response,
    next,
    async rest() {
      const events: StreamEvent[] = [];
      for (let event = await next(); event; event = await next()) events.push(event);
      return events;
    },
    leave: () => left.abort(),
    text: () => received,
  };
}

function parse(block: string): StreamEvent | undefined {
  const fields = new Map(
    block.split("\n").map((line) => [line.split(": ")[0], line.slice(line.indexOf(": ") + 2)]),
  );
  const event = fields.get("event");
  if (event === undefined) return undefined;
  const id = fields.get("id");
  return { event, data: JSON.parse(fields.get("data") ?? "null"), ...(id !== undefined && { id }) };
}
