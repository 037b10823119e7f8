import { type EventStream, readEvents } from "./event-stream.ts";

type Init = { headers?: Record<string, string>; redirect?: "follow" | "manual"; method?: string };

/** Somebody with a browser: keeps cookies and says where a form comes from. */
export type Guest = {
  cookies: Map<string, string>;
  get: (path: string, init?: Init) => Promise<Response>;
  post: (
    path: string,
    fields: Record<string, string> | URLSearchParams | FormData,
    init?: Init,
  ) => Promise<Response>;
  /** Posts a program and returns the answer; JSON, as the page's script asks for. */
  submit: (fields?: Record<string, string>) => Promise<Response>;
  /** As `submit`, and it must have been taken. */
  submitted: (fields?: Record<string, string>) => Promise<string>;
  events: (submissionId: string, lastEventId?: string) => Promise<EventStream>;
};

export const SHOUT = 'export function shout(text) { return text.toUpperCase() + "!"; }';

/** `always`: headers of every request, as a proxy would add them. */
export function createGuest(origin: string, always: Record<string, string> = {}): Guest {
  const cookies = new Map<string, string>();

  async function send(
    path: string,
    init: RequestInit & { headers?: Record<string, string> },
  ): Promise<Response> {
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { accept: "text/html", ...(jar && { cookie: jar }), ...always, ...init.headers };
    const response = await fetch(`${origin}${path}`, { redirect: "manual", ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  const guest: Guest = {
    cookies,
    get: (path, init = {}) => send(path, init),
    post: (path, fields, { headers, ...init } = {}) => {
      const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
      return send(path, { method: "POST", body, ...init, headers: { origin, ...headers } });
    },
    submit: (fields) => {
      const form = { intent: "submit", language: "javascript", source: SHOUT, ...fields };
      return guest.post("/problems/shout-it/submissions", form, { headers: { accept: "application/json" } });
    },
    async submitted(fields) {
      const response = await guest.submit(fields);
      if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
      return ((await response.json()) as { submissionId: string }).submissionId;
    },
    async events(submissionId, lastEventId) {
      const headers = lastEventId === undefined ? {} : { "last-event-id": lastEventId };
      const left = new AbortController();
      const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const response = await fetch(`${origin}/submissions/${submissionId}/events`, {
        headers: { cookie: jar, ...always, ...headers },
        signal: left.signal,
      });
      return readEvents(response, left);
    },
  };
  return guest;
}
