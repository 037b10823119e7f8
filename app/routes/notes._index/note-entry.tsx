import { Form, Link } from "@remix-run/react";
import { sayAgo } from "#app/components/format-ago.ts";
import { NoteText } from "#app/components/note-text.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { ITEM_LABELS, itemAddress, noteAddress } from "#app/item-address.ts";
import type { NoteRow } from "#app/notes/note-rows.server.ts";

type NoteEntryProps = { row: Omit<NoteRow, "text"> & { html?: string; isAsked?: boolean }; now: number };

/** An item with what is kept beside it, and what can be done with that. */
export function NoteEntry({ row, now }: NoteEntryProps) {
  const { item, slug, title, isOffered, bookmarkedAt, writtenAt, html, isAsked } = row;
  return (
    <li className="card notes-entry">
      <div className="row wrap between">
        <h2>{isOffered ? <Link to={itemAddress(row)}>{title}</Link> : title}</h2>
        <span className="cap">
          {ITEM_LABELS[item]}
          {!isOffered && ", not offered any more"}
        </span>
      </div>
      {html !== undefined && <NoteText html={html} />}
      {isAsked && <p className="sm dim">Your interview asks this: the note waits until it is over.</p>}
      <div className="row wrap g-4 sm">
        {writtenAt !== undefined && (
          <>
            <span className="cap">
              Note: <Ago at={writtenAt} now={now} />
            </span>
            <Link className="link" to={noteAddress(row)} aria-label={`Edit the note on ${title}`}>
              Edit
            </Link>
            <details className="notes-delete">
              <summary className="link" aria-label={`Delete the note on ${title}`}>
                Delete
              </summary>
              <Form method="post" action="/notes?index">
                <input type="hidden" name="item" value={item} />
                <input type="hidden" name="slug" value={slug} />
                <button className="btn btn-sm btn-danger" type="submit">
                  Delete the note for good
                </button>
              </Form>
            </details>
          </>
        )}
        {bookmarkedAt !== undefined && (
          <>
            <span className="cap row g-2">
              <Icon name="bookmark" small />
              Bookmarked: <Ago at={bookmarkedAt} now={now} />
            </span>
            <Form method="post" action="/bookmarks">
              <input type="hidden" name="item" value={item} />
              <input type="hidden" name="slug" value={slug} />
              <input type="hidden" name="returnTo" value="/notes" />
              <button className="btn btn-sm btn-quiet" type="submit" name="bookmarked" value="off">
                Remove bookmark<span className="vh"> of {title}</span>
              </button>
            </Form>
          </>
        )}
      </div>
    </li>
  );
}

/** `now`, `3 h ago`, with the day for whoever asks. */
function Ago({ at, now }: { at: number; now: number }) {
  return <time dateTime={new Date(at).toISOString()}>{sayAgo(at, now)}</time>;
}
