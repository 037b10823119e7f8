import { Link } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";

/** Before the first answer. */
export function NothingYet() {
  return (
    <EmptyState icon="calendar-clock" title="Nothing to review yet">
      <p>
        Answer a question or submit a coding problem. From then on it comes back here, sooner when it was hard
        and later when it was easy.
      </p>
      <p>
        <Link className="btn btn-primary" to="/problems?kind=question">
          Choose a question
        </Link>
      </p>
    </EmptyState>
  );
}
