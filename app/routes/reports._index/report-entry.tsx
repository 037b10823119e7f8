import { Form, Link } from "@remix-run/react";
import { REPORT_STATE_LABELS, REPORT_STATE_MEANINGS } from "#app/admin/report-states.ts";
import { sayAgo } from "#app/components/format-ago.ts";
import { Notice } from "#app/components/notice.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { ITEM_LABELS, itemAddress } from "#app/item-address.ts";
import { FAULT_LABELS } from "#app/reports/fault-labels.ts";
import type { ReportState } from "#db/tables/notes.ts";
import type { ItemKind, ReportedFault } from "#problems/vocabulary.ts";
import { CopyText } from "./copy-text.tsx";

type ReportEntryProps = {
  entry: {
    id: string;
    item: ItemKind;
    slug: string;
    title: string;
    fault: ReportedFault;
    words: string;
    createdAt: number;
    state: ReportState;
    /** Of whoever looked into it. */
    reply?: string;
    /** Of an issue, in Markdown. */
    text: string;
  };
  now: number;
  isOpen: boolean;
};

export function ReportEntry({ entry, now, isOpen }: ReportEntryProps) {
  const { id, item, title, fault, words, createdAt, text, state, reply } = entry;
  const ago = sayAgo(createdAt, now);
  return (
    <li className="card notes-entry">
      <div className="row wrap between">
        <h2>
          <Link to={itemAddress(entry)}>{title}</Link>
        </h2>
        <span className="cap">
          {ITEM_LABELS[item]}, <time dateTime={new Date(createdAt).toISOString()}>{ago}</time>
        </span>
      </div>
      <p className="label">{FAULT_LABELS[fault]}</p>
      <p className="report-words">{words}</p>
      {state !== "open" && (
        <Notice meaning={REPORT_STATE_MEANINGS[state]}>
          <b>{REPORT_STATE_LABELS[state]}.</b> {reply}
        </Notice>
      )}
      {state === "open" && reply !== undefined && <Notice meaning="info">{reply}</Notice>}
      <details open={isOpen}>
        <summary className="link sm">Text for an issue</summary>
        <CopyText text={text} label={`Text of an issue about ${title}`} />
      </details>
      <div className="row wrap g-4 sm">
        <a className="btn btn-sm" href={`/reports/${id}/issue`} download>
          <Icon name="download" />
          Download
          <span className="vh"> the report on {title}</span>
        </a>
        <details className="notes-delete">
          <summary className="link" aria-label={`Delete the report on ${title}`}>
            Delete
          </summary>
          <Form method="post" action="/reports?index">
            <input type="hidden" name="id" value={id} />
            <button className="btn btn-sm btn-danger" type="submit">
              Delete the report for good
            </button>
          </Form>
        </details>
      </div>
    </li>
  );
}
