import { type FormEvent, useEffect, useRef, useState } from "react";

type Standing = { state: "idle" | "keeping" | "kept" } | { state: "refused"; error: string };

const PAUSE_MS = 700;
const AWAY = "The server can't be reached: what you chose is still here and is sent with the next change.";

/**
 * Sends a form by itself to `address` a moment after something in it was changed, beside whatever the page does
 * meanwhile. Returns what to put on the form, and how it stands.
 */
export function useAutosave(address: string) {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [standing, setStanding] = useState<Standing>({ state: "idle" });
  useEffect(() => () => clearTimeout(timer.current), []);

  async function keep(form: HTMLFormElement): Promise<void> {
    if (!form.isConnected) return;
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.set(name, value);
    fields.set("intent", "keep");
    setStanding({ state: "keeping" });
    setStanding(await sent(address, fields));
  }

  return {
    standing,
    onChange({ currentTarget: form }: FormEvent<HTMLFormElement>) {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(form), PAUSE_MS);
    },
    // What is sent by the button needs no sending after it.
    onSubmit: () => clearTimeout(timer.current),
  };
}

async function sent(address: string, fields: URLSearchParams): Promise<Standing> {
  try {
    const response = await fetch(address, { method: "POST", body: fields, keepalive: true });
    if (response.ok) return { state: "kept" };
    const { error } = (await response.json()) as { error?: string };
    return { state: "refused", error: error ?? AWAY };
  } catch {
    return { state: "refused", error: AWAY };
  }
}
