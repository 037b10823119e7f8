/** As db/sessions.ts makes them. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const COOKIE_SECONDS = 400 * 24 * 60 * 60;

/** The prefix keeps a neighbour under the same domain from signing somebody in as somebody else. */
function cookieName(name: "session" | "visitor", secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** The token of a request, unless it has another shape than every token. */
export function sessionToken(cookies: string | undefined, secure: boolean): string | undefined {
  const start = `${cookieName("session", secure)}=`;
  const pair = (cookies ?? "").split(/;\s*/).find((one) => one.startsWith(start));
  const token = pair?.slice(start.length);
  return token !== undefined && TOKEN.test(token) ? token : undefined;
}

/** A `set-cookie` value. The server decides how long the token is good. */
export function sessionCookie(token: string, secure: boolean): string {
  return attributes(cookieName("session", secure), token, COOKIE_SECONDS, secure);
}

/** `set-cookie` values of somebody who is signed in no more, and of a guest who is none any more. */
export function endedSessionCookie(secure: boolean): string {
  return attributes(cookieName("session", secure), "", 0, secure);
}
export function endedVisitorCookie(secure: boolean): string {
  return attributes(cookieName("visitor", secure), "", 0, secure);
}

function attributes(name: string, value: string, seconds: number, secure: boolean): string {
  const all = [`${name}=${value}`, `Max-Age=${seconds}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  return [...all, ...(secure ? ["Secure"] : [])].join("; ");
}
