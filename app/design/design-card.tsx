import { Link } from "@remix-run/react";
import type { NextDesign } from "./next-design.ts";

/** On the page of today: the open answer, or the system-design question to begin next. */
export function DesignCard({ slug, title, minutes, count, isOpen }: NextDesign) {
  const address = `/designs/${slug}`;
  return (
    <section className="card later-card" aria-labelledby="design">
      <div className="card-head">
        <h2 id="design">{isOpen ? "Design under way" : "Next system design"}</h2>
        <Link className="link sm end" to="/problems?kind=design">
          All {count} designs
        </Link>
      </div>
      <div className="card-body">
        <Link className="later-title" to={address}>
          {title}
        </Link>
        <p className="sm dim">
          {isOpen ? (
            "Your answer is saved where you left it."
          ) : (
            <>
              Board, budget and an interviewer, <span className="num">{minutes}</span> min
            </>
          )}
        </p>
        <p className="later-open">
          <Link className="btn" to={address}>
            {isOpen ? "Go on" : "Read the brief"}
          </Link>
        </p>
      </div>
    </section>
  );
}
