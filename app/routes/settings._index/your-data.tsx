import { Form } from "@remix-run/react";
import { NameForManagers, PasswordField } from "#app/account/credential-fields.tsx";
import { formatCount } from "#app/components/format-number.ts";
import { Icon } from "#app/icons/icon.tsx";
import { FileForm } from "#app/transfer/file-form.tsx";
import { Section } from "./section.tsx";

type YourDataProps = {
  /** Bytes. */
  storage: { used: number; quota: number };
  /** Days of absence after which a guest is deleted. */
  guestDays: number;
  /** Of the account, where there is one. */
  name: string | undefined;
  /** Bytes of the largest file that can be imported. */
  importLimit: number;
  /** Items that something was imported for and that are not here. */
  aside: readonly string[];
  /** Why the last try to delete was refused. */
  errors: { confirmed?: string; password?: string } | undefined;
};

export function YourData({ storage, guestDays, name, importLimit, aside, errors }: YourDataProps) {
  const { used, quota } = storage;
  const where =
    name === undefined
      ? `under a cookie of this browser. They are deleted after ${guestDays} days without a visit.`
      : "under your account, until you delete them.";
  return (
    <Section
      title="Your data"
      say={`Drafts, submissions, answers, reviews, notes, bookmarks, reports and results are stored on this server ${where}`}
    >
      <div className="storage">
        <p className="row between sm">
          <span>Storage used</span>
          <span className="num">
            {kilobytes(used)} <span className="faint">of {kilobytes(quota)} kB</span>
          </span>
        </p>
        <meter className="storage-bar" min={0} max={quota} value={used} aria-label="Storage used">
          {kilobytes(used)} of {kilobytes(quota)} kB
        </meter>
      </div>
      <p className="setting-act">
        <a className="btn" href="/settings/export" download>
          <Icon name="download" />
          Export everything as one file
        </a>
      </p>
      <FileForm limit={importLimit} />
      {aside.length > 0 && (
        <p className="sm">
          Kept from imports for items that this server does not have: {aside.join(", ")}. Import a file once
          more when it has them.
        </p>
      )}
      <details
        className="setting-danger"
        open={errors?.confirmed !== undefined || errors?.password !== undefined}
      >
        <summary className="btn btn-danger">
          <Icon name="trash-2" />
          Delete everything of mine
        </summary>
        <Form method="post" action="/settings" className="setting-form">
          <input type="hidden" name="intent" value="delete" />
          <p className="sm dim">
            Every draft, submission, answer, note, bookmark and report and these settings go at once, here and
            in this browser{name === undefined ? "" : ", and the account with them"}. Nobody can bring them
            back; export first if you may want them.
          </p>
          <label className="check">
            <input
              type="checkbox"
              name="confirmed"
              required
              aria-invalid={errors?.confirmed ? true : undefined}
            />
            Delete all of it for good
          </label>
          {errors?.confirmed && <p className="hint hint-fail">{errors.confirmed}</p>}
          {name !== undefined && (
            <>
              <NameForManagers name={name} />
              <PasswordField error={errors?.password} />
            </>
          )}
          <p>
            <button className="btn btn-danger" type="submit">
              Delete for good
            </button>
          </p>
        </Form>
      </details>
    </Section>
  );
}

function kilobytes(bytes: number): string {
  return formatCount(Math.ceil(bytes / 1000));
}
