import "#app/styles/question.css";
import "#app/styles/design.css";
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { NoteText } from "#app/components/note-text.tsx";
import { openDesign } from "#app/design/open-design.server.ts";
import { renderNote } from "#app/notes/render-note.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { findDesignAnswer } from "#db/design-answers.ts";
import { settleDesignAnswers } from "#db/finish-design-answer.ts";
import { SECTION_LABELS, SECTIONS } from "#problems/system-design/vocabulary.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.title, description: data.title, indexed: false }) : [];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const { slug, title } = await openDesign(context, params["slug"]);
  await settleDesignAnswers(db, visitor.id);
  const stored = await findDesignAnswer(db, visitor.id, params["id"] ?? "");
  if (stored?.slug !== slug || stored.finishedAt === undefined) throw new Response(null, { status: 404 });
  const texts = SECTIONS.map((section) => ({ section, html: renderNote(stored.answer.texts[section]) }));
  return json({ slug, title, texts });
}

/** A finished answer, as it was written. */
export default function AnswerRoute() {
  const { slug, title, texts } = useLoaderData<typeof loader>();
  return (
    <main className="page question" id="main" tabIndex={-1}>
      <header className="q-head">
        <h1>{title}</h1>
        <p className="dim">
          Your answer is finished.{" "}
          <Link className="link" to={`/designs/${slug}`}>
            Back to the question
          </Link>
        </p>
      </header>
      {texts.map(({ section, html }) => (
        <section key={section} aria-labelledby={section}>
          <h2 id={section}>{SECTION_LABELS[section]}</h2>
          {html === "" ? <p className="dim">Nothing was written here.</p> : <NoteText html={html} />}
        </section>
      ))}
    </main>
  );
}
