import type { ClientActionFunctionArgs } from "@remix-run/react";
import { isUnsent, keepUnsent } from "./unsent.ts";

let words: string | undefined;
const listeners = new Set<() => void>();

/**
 * The `clientAction` of a page that has no place of its own for it: where the server is away, the page and what
 * was filled in stay as they are, and the frame says why. Needs `shouldRevalidate` to be `keepsPageWhenUnsent`.
 */
export async function stayWhenUnsent({ request, serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  say(undefined);
  const taken = await keepUnsent(request, () => serverAction());
  if (!isUnsent(taken)) return taken;
  say(taken.error);
  // Pages that have errors by field have none here.
  return { isUnsent: true, errors: {} };
}

/** Why the last form was not sent; undefined where it was. */
export function unsentWords(): string | undefined {
  return words;
}

export function forgetUnsent(): void {
  say(undefined);
}

export function onUnsent(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function say(next: string | undefined): void {
  words = next;
  for (const listener of listeners) listener();
}
