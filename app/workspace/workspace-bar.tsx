import { Link, useRouteLoaderData } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import type { loader } from "#app/routes/problems.$slug/route.tsx";
import { TOPIC_LABELS } from "#problems/vocabulary.ts";

/** Where the learner is among the problems, in the top bar. */
export function WorkspaceBar() {
  const data = useRouteLoaderData<typeof loader>("routes/problems.$slug");
  if (!data) return <span className="grow" />;
  const { title, topics, place } = data.problem;
  const [topic] = topics;
  return (
    <>
      <nav className="crumbs grow" aria-label="Breadcrumb">
        <Link className="only-wide" to="/problems">
          Problems
        </Link>
        <span className="only-wide" aria-hidden="true">
          /
        </span>
        {topic && (
          <>
            <Link className="only-wide" to={`/problems?topic=${topic}`}>
              {TOPIC_LABELS[topic]}
            </Link>
            <span className="only-wide" aria-hidden="true">
              /
            </span>
          </>
        )}
        <b className="trunc" aria-current="page">
          {title}
        </b>
        {data.standing.score !== undefined && (
          <span className="badge num only-phone end">
            {data.standing.score} / 100<span className="vh"> points</span>
          </span>
        )}
      </nav>
      <nav className="row g-2 only-wide" aria-label="Neighbouring problems">
        <Neighbour problem={place.previous} label="Previous problem" icon="chevron-left" />
        <span className="cap num">
          {place.position} of {place.count}
        </span>
        <Neighbour problem={place.next} label="Next problem" icon="chevron-right" />
      </nav>
    </>
  );
}

type NeighbourProps = {
  problem: { slug: string; title: string } | undefined;
  label: string;
  icon: "chevron-left" | "chevron-right";
};

function Neighbour({ problem, label, icon }: NeighbourProps) {
  if (!problem) {
    return (
      <span className="btn btn-quiet btn-icon no-neighbour">
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <Link
      className="btn btn-quiet btn-icon"
      to={`/problems/${problem.slug}`}
      aria-label={`${label}: ${problem.title}`}
      title={problem.title}
    >
      <Icon name={icon} />
    </Link>
  );
}
