import { type AppLoadContext, redirect } from "@remix-run/node";
import type { SignedIn } from "#db/sessions.ts";

/** Who is signed in. Throws the way to the sign-in page, or for a form the answer 401. */
export function requireAccount({ account }: Pick<AppLoadContext, "account">, request: Request): SignedIn {
  if (account) return account;
  if (request.method === "GET" || request.method === "HEAD") {
    throw redirect(`/sign-in?next=${encodeURIComponent(new URL(request.url).pathname)}`);
  }
  throw new Response("You are not signed in any more. Sign in and try again.", { status: 401 });
}
