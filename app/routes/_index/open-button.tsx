import { Link } from "@remix-run/react";

/** To the workspace of a problem, at the foot of its card. */
export function OpenButton({ slug, word, primary }: { slug: string; word: string; primary: boolean }) {
  return (
    <p className="later-open">
      <Link className={primary ? "btn btn-primary" : "btn"} to={`/problems/${slug}`}>
        {word}
      </Link>
    </p>
  );
}
