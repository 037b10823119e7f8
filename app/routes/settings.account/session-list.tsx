import { Form } from "@remix-run/react";
import { formatAgo } from "#app/components/format-ago.ts";

type Row = { id: string; device: string; lastSeenAt: number; isThis: boolean };

/** Every browser that is signed in, with a way to end each. */
export function SessionList({ sessions, now }: { sessions: readonly Row[]; now: number }) {
  return (
    <>
      <ul className="sessions">
        {sessions.map(({ id, device, lastSeenAt, isThis }) => (
          <li key={id}>
            <span className="session-device">{device}</span>
            <span className="cap">{isThis ? "this browser" : ago(lastSeenAt, now)}</span>
            {!isThis && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="intent" value="revoke" />
                <button
                  className="btn btn-sm"
                  type="submit"
                  name="session"
                  value={id}
                  aria-label={`Sign out ${device}, ${ago(lastSeenAt, now)}`}
                >
                  Sign out
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <p className="row wrap">
        <button className="btn" type="submit" form="sign-out">
          Sign out here
        </button>
        <button className="btn" type="submit" form="sign-out-everywhere">
          Sign out everywhere
        </button>
      </p>
      <Form method="post" action="/sign-out" id="sign-out" hidden />
      <Form method="post" id="sign-out-everywhere" hidden>
        <input type="hidden" name="intent" value="everywhere" />
      </Form>
    </>
  );
}

function ago(at: number, now: number): string {
  const past = formatAgo(at, now);
  return past === "now" ? "seen just now" : `seen ${past} ago`;
}
