import { type FormEvent, useRef, useState } from "react";
import { randomKey } from "./random-key.ts";

/** What the server answers to a program that was sent for judging. */
type Answer = { submissionId: string } | { error: string; retryAfterSeconds?: number };

export type Run = {
  /** Sends the form that the event comes from; a second press while sending changes nothing. */
  send: (event: FormEvent<HTMLFormElement>) => void;
  sending: boolean;
  submissionId?: string;
  /** One sentence, when the server refused it or could not be reached. */
  error?: string;
};

/**
 * Sends a program by a form that also works without scripts. Each press carries its own key, so that
 * a request repeated by the browser or the network is judged once.
 */
export function useRun(): Run {
  const [answer, setAnswer] = useState<{ submissionId?: string; error?: string }>({});
  const [sending, setSending] = useState(false);
  const busy = useRef(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    const form = event.currentTarget;
    const body = new FormData(form, submitterOf(event));
    body.set("idempotencyKey", randomKey());
    const received = await post(form.action, body);
    setAnswer("error" in received ? { error: explained(received) } : received);
    setSending(false);
    busy.current = false;
  }
  return { send, sending, ...answer };
}

function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  return event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
}

async function post(address: string, body: FormData): Promise<Answer> {
  try {
    const response = await fetch(address, { method: "POST", body, headers: { accept: "application/json" } });
    const isJson = response.headers.get("content-type")?.includes("json");
    if (isJson) return await response.json();
    return { error: `The server answered ${response.status} and did not judge it. Try again.` };
  } catch {
    return { error: "The server cannot be reached. Your code is still here; try again." };
  }
}

function explained({ error, retryAfterSeconds }: { error: string; retryAfterSeconds?: number }): string {
  return retryAfterSeconds ? `${error} Try again in ${retryAfterSeconds} s.` : error;
}
