import { Link } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import type { Mode } from "#judge/verdict.ts";

type AcceptedDetailProps = { mode: Mode; slug: string; next: { slug: string; title: string } | undefined };

/** What to do after everything that was judged is accepted. */
export function AcceptedDetail({ mode, slug, next }: AcceptedDetailProps) {
  if (mode === "run") {
    return (
      <section className="case-detail">
        <Notice meaning="pass">
          <b>Every case that was run is accepted.</b> The hidden groups ask for more.
        </Notice>
        <p className="sm dim">Next: Submit. Choose a row to see its input, answer and cost.</p>
      </section>
    );
  }
  return (
    <section className="case-detail">
      <Notice meaning="pass">
        <b>Accepted, 100 of 100 points.</b> Every sample and every hidden case is right and within the limits.
      </Notice>
      <p className="row wrap">
        <Link className="btn" to={`/problems/${slug}/editorial`}>
          Read the editorial
        </Link>
        {next && (
          <Link className="btn" to={`/problems/${next.slug}`}>
            Next: {next.title}
          </Link>
        )}
      </p>
    </section>
  );
}
