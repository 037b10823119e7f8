import { json } from "@remix-run/node";
import { refusalPage } from "./refusal-page.ts";

/** Scripts ask for JSON, plain forms for a page. */
export function wantsJson(request: Request): boolean {
  return (request.headers.get("accept") ?? "").includes("application/json");
}

type Refusal = { status: number; error: string; retryAfterSeconds?: number; sent?: string };

/**
 * What a form is told that was sent to an address without a page: `error` as JSON to scripts, as a page to people,
 * with what they `sent`.
 */
export function refuseForm(request: Request, { status, error, retryAfterSeconds, sent }: Refusal): Response {
  const headers = new Headers();
  if (retryAfterSeconds !== undefined) headers.set("retry-after", String(retryAfterSeconds));
  if (wantsJson(request)) return json({ error, retryAfterSeconds }, { status, headers });
  headers.set("content-type", "text/html; charset=utf-8");
  return new Response(refusalPage(error, sent), { status, headers });
}
