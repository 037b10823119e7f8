import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { useRef } from "react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import { formFields } from "#app/form-fields.server.ts";
import { Icon } from "#app/icons/icon.tsx";
import { keyOf, noteRows, searchRows } from "#app/notes/note-rows.server.ts";
import { renderNote } from "#app/notes/render-note.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { ItemKeySchema } from "#db/item.ts";
import { deleteNote } from "#db/notes.ts";
import { itemsAsked } from "#db/sealed.ts";
import { NoteEntry } from "./note-entry.tsx";

/** Rows of one page: each may be a long text with formulas. */
const ROWS = 20;

export const meta: MetaFunction = () =>
  pageMeta({ title: "Notes and bookmarks", description: "Your own notes and bookmarks.", indexed: false });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const query = (search.get("q") ?? "").trim().slice(0, 100);
  const all = await noteRows(context.db, context.visitor.id);
  const found = searchRows(all, query);
  const pages = Math.max(1, Math.ceil(found.length / ROWS));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(search.get("page"))) || 1));
  const asked = new Set((await itemsAsked(context.db, context.visitor.id)).map(keyOf));
  const rows = found.slice((page - 1) * ROWS, page * ROWS).map(({ text, ...row }) => {
    if (text === undefined) return row;
    return asked.has(keyOf(row)) ? { ...row, isAsked: true } : { ...row, html: renderNote(text) };
  });
  return json({ rows, query, page, pages, found: found.length, total: all.length, now: Date.now() });
}

/** Deletes one's own note. */
export async function action({ request, context }: ActionFunctionArgs) {
  const fields = await formFields(request);
  const key = ItemKeySchema.strict().safeParse(fields);
  if (!key.success) throw new Response("This form is none of this page.", { status: 400 });
  await deleteNote(context.db, { ...key.data, visitorId: context.visitor.id });
  return redirect("/notes", 303);
}

export default function Notes() {
  const { rows, query, page, pages, found, total, now } = useLoaderData<typeof loader>();
  const text = useRef<HTMLInputElement>(null);
  useShortcuts({ "/": () => text.current?.select() });
  const pageAddress = (number: number) => `/notes?${new URLSearchParams({ q: query, page: String(number) })}`;
  return (
    <main className="page notes" id="main" tabIndex={-1}>
      <header className="page-head row wrap between">
        <h1 className="t-page">Notes and bookmarks</h1>
        {total > 0 && (
          <a className="btn" href="/notes/export" download>
            <Icon name="download" />
            Export as Markdown
          </a>
        )}
      </header>
      {total === 0 ? (
        <EmptyState icon="bookmark" title="Nothing is kept here yet">
          <p className="sm">
            Bookmark a problem or a question, or write a note on it: both stand beside it and are listed here.
            Only you see them.
          </p>
          <Link className="btn" to="/problems">
            Problems and questions
          </Link>
        </EmptyState>
      ) : (
        <>
          <Form className="row wrap" method="get" action="/notes" role="search">
            <input
              ref={text}
              // Follows the address when that changes by other means.
              key={query}
              className="input notes-search"
              type="search"
              name="q"
              placeholder="Words of a title or a note"
              aria-label="Search notes"
              aria-keyshortcuts="/"
              defaultValue={query}
            />
            <button className="btn" type="submit">
              <Icon name="search" />
              Search
            </button>
            <p className="cap" role="status">
              <b className="num">{found}</b> of {total}
            </p>
          </Form>
          {rows.length > 0 ? (
            <ul className="notes-list">
              {rows.map((row) => (
                <NoteEntry key={`${row.item} ${row.slug}`} row={row} now={now} />
              ))}
            </ul>
          ) : (
            <p className="dim">
              No note or title has all of these words.{" "}
              <Link className="link" to="/notes">
                Show all
              </Link>
            </p>
          )}
          {pages > 1 && (
            <nav className="row" aria-label="Pages of the list">
              {page > 1 && (
                <Link className="btn" to={pageAddress(page - 1)}>
                  Previous page
                </Link>
              )}
              <span className="cap num">
                {page} of {pages}
              </span>
              {page < pages && (
                <Link className="btn" to={pageAddress(page + 1)}>
                  Next page
                </Link>
              )}
            </nav>
          )}
        </>
      )}
      <p className="sm">
        <Link className="link" to="/reports">
          Mistakes that you reported
        </Link>
      </p>
    </main>
  );
}
