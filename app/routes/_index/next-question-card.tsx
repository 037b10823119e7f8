import { Link } from "@remix-run/react";

type NextQuestionCardProps = { count: number; right: number; next: { slug: string; title: string } };

export function NextQuestionCard({ count, right, next }: NextQuestionCardProps) {
  return (
    <section className="card later-card" aria-labelledby="questions">
      <div className="card-head">
        <h2 id="questions">Next question</h2>
        <Link className="link sm end" to="/problems?kind=question">
          All {count} questions
        </Link>
      </div>
      <div className="card-body">
        <Link className="later-title" to={`/questions/${next.slug}`}>
          {next.title}
        </Link>
        <p className="sm dim">
          <span className="num">{right}</span> of <span className="num">{count}</span>{" "}
          {right === 1 ? "was" : "were"} right the last time.
        </p>
        <p className="later-open">
          <Link className="btn" to={`/questions/${next.slug}`}>
            Answer
          </Link>
        </p>
      </div>
    </section>
  );
}
