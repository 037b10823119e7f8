import { Form, Link } from "@remix-run/react";
import { Field } from "#app/components/field.tsx";
import { sayAgo } from "#app/components/format-ago.ts";
import { ITEM_LABELS } from "#app/item-address.ts";
import { FAULT_LABELS } from "#app/reports/fault-labels.ts";
import type { SharedReport } from "#db/shared-reports.ts";

/** A report, the item that it is about, and what is decided. */
export function ReportToDecide({ report, now }: { report: SharedReport; now: number }) {
  const { id, item, title, version, seed, page, fault, words, state, reply, createdAt } = report;
  return (
    <li className="card admin-report">
      <div className="row wrap between">
        <h2>
          <Link className="link" to={page}>
            {title}
          </Link>
        </h2>
        <span className="cap">
          {ITEM_LABELS[item]}, {sayAgo(createdAt, now)}
        </span>
      </div>
      <p className="label">{FAULT_LABELS[fault]}</p>
      <p className="report-words">{words}</p>
      <p className="cap">
        Version <span className="mono">{version}</span>
        {seed !== undefined && (
          <>
            , seed <span className="mono">{seed}</span>
          </>
        )}
      </p>
      <Form method="post" className="admin-acts" preventScrollReset>
        <input type="hidden" name="id" value={id} />
        <Field label="Note to the reporter" hint="Optional. They see it beside their report.">
          {(control) => (
            <textarea
              {...control}
              className="input"
              name="reply"
              rows={2}
              maxLength={1000}
              defaultValue={reply ?? ""}
            />
          )}
        </Field>
        <p className="row wrap">
          {state !== "resolved" && (
            <button className="btn" type="submit" name="state" value="resolved">
              Resolved<span className="vh">: {title}</span>
            </button>
          )}
          {state !== "declined" && (
            <button className="btn" type="submit" name="state" value="declined">
              Declined<span className="vh">: {title}</span>
            </button>
          )}
          {state !== "open" && (
            <button className="btn btn-quiet" type="submit" name="state" value="open">
              Open again<span className="vh">: {title}</span>
            </button>
          )}
        </p>
      </Form>
    </li>
  );
}
