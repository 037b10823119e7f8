import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endedSessionCookie } from "#app/account/session-cookie.ts";
import { FORGET_COPIES } from "#app/forget-copies.ts";
import { themeCookie } from "#app/theme.ts";
import { endSession } from "#db/sessions.ts";

export function loader() {
  return redirect("/settings");
}

/** Ends the session, and lets the page delete the copies of drafts that this browser has. */
export async function action({ context }: ActionFunctionArgs) {
  const { db, account, secure } = context;
  if (account) await endSession(db, account.accountId, account.sessionId);
  const headers = new Headers({ "set-cookie": endedSessionCookie(secure) });
  headers.append("set-cookie", themeCookie("system"));
  if (account) headers.append("set-cookie", FORGET_COPIES);
  return redirect("/settings?signed-out", { headers });
}
