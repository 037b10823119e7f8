import type { AppLoadContext } from "@remix-run/node";
import { type AccountRole, isAtLeast } from "#db/roles.ts";
import type { SignedIn } from "#db/sessions.ts";

/**
 * Who is signed in, if they may do what `least` may. Throws the answer 404 for everybody else, as for an address
 * that does not exist: nobody learns what there is. Every loader and action of a page for a role begins with it.
 */
export function requireRole({ account }: Pick<AppLoadContext, "account">, least: AccountRole): SignedIn {
  if (account && isAtLeast(account.role, least)) return account;
  throw new Response(null, { status: 404 });
}
