import { Link } from "@remix-run/react";
import type { InterviewHead } from "#app/interview/interview-head.server.ts";
import { LEVEL_LABELS, SECTION_LABELS } from "#interview/vocabulary.ts";
import { ROLE_LABELS } from "#problems/vocabulary.ts";

/** The interview that is under way, which comes before another. */
export function RunningInterview({ head }: { head: InterviewHead }) {
  const { id, role, level, sections, section, remainingMs, isPaused } = head;
  const current = sections.find(({ position }) => position === section);
  return (
    <section className="card later-card" aria-labelledby="running">
      <div className="card-head">
        <h2 id="running">{isPaused ? "Your interview is paused" : "Your interview is under way"}</h2>
        <span className="cap end num">{Math.ceil(remainingMs / 60_000)} min left in this section</span>
      </div>
      <div className="card-body practice-open">
        <p>
          {ROLE_LABELS[role]}, {LEVEL_LABELS[level].toLowerCase()}: section {section} of {sections.length}
          {current && `, ${SECTION_LABELS[current.kind].toLowerCase()}`}.
          {isPaused ? " The clock stands until you go on." : " The clock runs, here and everywhere."}
        </p>
        <p>
          <Link className="btn btn-primary btn-lg" to={`/interviews/${id}`}>
            {isPaused ? "Go to the interview" : "Continue"}
          </Link>
        </p>
      </div>
    </section>
  );
}
