import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Field } from "#app/components/field.tsx";
import { sayAgo } from "#app/components/format-ago.ts";
import { Notice } from "#app/components/notice.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { FreshLink } from "./fresh-link.tsx";
import type { ShareLinkView } from "./share-link-view.ts";

type ShareCardProps<Link> = {
  links: readonly Link[];
  action: string;
  /** The address that was made just now: it is shown this once. */
  fresh: string | undefined;
  error: string | undefined;
  now: number;
  /** What a link opens, and what it does not. */
  children: ReactNode;
  /** What others did there besides opening it. */
  doneThrough?: (link: Link) => string;
};

/** Makes links for mentors, and lists them with what was done through each. */
export function ShareCard<Link extends ShareLinkView>(props: ShareCardProps<Link>) {
  const { links, action, fresh, error, now, children, doneThrough } = props;
  return (
    <section className="card" id="share" aria-labelledby="share-head">
      <div className="card-head">
        <h2 id="share-head">Share with a mentor</h2>
      </div>
      <div className="card-body share">
        <p className="sm dim">{children}</p>
        {fresh !== undefined && <FreshLink address={fresh} />}
        <div role="alert">{error !== undefined && <Notice meaning="fail">{error}</Notice>}</div>
        <Form method="post" action={action} className="field-row" preventScrollReset>
          <Field label="Works for">
            {(control) => (
              <select {...control} className="select" name="days" defaultValue="7">
                <option value="1">1 day</option>
                <option value="7">1 week</option>
                <option value="30">1 month</option>
              </select>
            )}
          </Field>
          <Field label="Your name, if they should see one">
            {(control) => (
              <input {...control} className="input" name="fromName" maxLength={40} autoComplete="off" />
            )}
          </Field>
          <button className="btn btn-primary" type="submit" name="intent" value="share">
            Make a link
          </button>
        </Form>
        <ul className="rows">
          {links.map((link) => (
            <li key={link.id} className="row wrap share-link">
              <span className="sm">
                <LinkState link={link} now={now} />
              </span>
              <span className="cap">
                {openedWords(link, now)}
                {doneThrough && `; ${doneThrough(link)}`}
              </span>
              {link.state === "open" && (
                <Form method="post" action={action} preventScrollReset className="end">
                  <input type="hidden" name="link" value={link.id} />
                  <button className="btn" type="submit" name="intent" value="revoke">
                    <Icon name="x" />
                    Revoke
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

function LinkState({ link, now }: { link: ShareLinkView; now: number }) {
  const made = `Made ${sayAgo(link.createdAt, now)}`;
  if (link.state === "revoked") return <>{made}, revoked</>;
  if (link.state === "expired") return <>{made}, expired</>;
  return (
    <>
      {made}, open until <span className="num">{DAY.format(link.expiresAt)} UTC</span>
    </>
  );
}

function openedWords({ openedAt }: ShareLinkView, now: number): string {
  return openedAt === undefined ? "not opened yet" : `last opened ${sayAgo(openedAt, now)}`;
}
