import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { NoteText } from "#app/components/note-text.tsx";
import { Notice } from "#app/components/notice.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { ITEM_LABELS, itemAddress, noteAddress } from "#app/item-address.ts";
import { ItemTools } from "#app/notes/item-tools.tsx";
import { NoteForm, objection } from "#app/notes/note-form.server.ts";
import { ownItem } from "#app/notes/own-item.server.ts";
import { renderNote } from "#app/notes/render-note.server.ts";
import { takeNote } from "#app/notes/take-note.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import { findItem, ItemKeySchema } from "#db/item.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: `Note: ${data.about.title}`, description: data.about.title, indexed: false }) : [];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const key = ItemKeySchema.safeParse(params);
  const about = key.success ? await findItem(db, key.data) : undefined;
  if (!about) throw new Response(null, { status: 404 });
  await refuseAsked(context, about);
  const own = await ownItem(db, { ...about, visitorId: visitor.id });
  return json({ about, own, html: renderNote(own.note.text) });
}

/** Why a note was not taken, and what it said. */
type Refused = { error: string; text?: string };

/** A note that was sent without scripts: back to where it was written, or here with both texts. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const key = ItemKeySchema.safeParse(params);
  if (key.success) await refuseAsked(context, key.data);
  const form = NoteForm.safeParse(await formFields(request));
  if (!form.success) return json<Refused>({ error: objection(form.error.issues) }, { status: 400 });
  const saving = await takeNote(context, params, form.data);
  if ("error" in saving)
    return json<Refused>({ error: saving.error, text: form.data.text }, { status: saving.status });
  if (saving.kind === "saved") return redirect(form.data.returnTo ?? new URL(request.url).pathname, 303);
  return json<Refused>(
    {
      error:
        "This note was changed elsewhere meanwhile. Nothing was overwritten: below is your text, above the other one. Make one of both and save it.",
      text: form.data.text,
    },
    { status: 409 },
  );
}

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function NotePage() {
  const { about, own, html } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const text = refused?.text;
  return (
    <main className="page notes" id="main" tabIndex={-1}>
      <header className="page-head">
        <h1 className="t-page">{about.title}</h1>
      </header>
      <p className="dim">
        {ITEM_LABELS[about.item]}
        {about.isOffered ? (
          <>
            ,{" "}
            <Link className="link" to={itemAddress(about)}>
              open it
            </Link>
          </>
        ) : (
          ", not offered any more"
        )}
      </p>
      {refused?.error !== undefined && <Notice meaning="limit">{refused.error}</Notice>}
      {html !== "" && (
        <section aria-labelledby="kept">
          <h2 className="t-panel" id="kept">
            Note
          </h2>
          <NoteText html={html} />
        </section>
      )}
      <ItemTools
        // Another text to start from is another form.
        key={`${own.note.revision} ${text ?? ""}`}
        own={text === undefined ? own : { ...own, note: { ...own.note, text } }}
        seen={{ version: about.version }}
        returnTo={noteAddress(about)}
      />
    </main>
  );
}
