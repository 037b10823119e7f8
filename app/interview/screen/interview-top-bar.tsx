import { Form, useRouteLoaderData } from "@remix-run/react";
import { SavedWord } from "#app/design/saved-word.tsx";
import { Icon } from "#app/icons/icon.tsx";
import type { loader } from "#app/routes/interviews.$id.tsx";
import { LEVEL_LABELS } from "#interview/vocabulary.ts";
import { ROLE_LABELS } from "#problems/vocabulary.ts";

/** What is being rehearsed, and the way out. */
export function InterviewTopBar() {
  const data = useRouteLoaderData<typeof loader>("routes/interviews.$id");
  if (!data) return <span className="grow" />;
  const { id, role, level, mode, sections, isPaused } = data.head;
  const minutes = Math.round(sections.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  return (
    <>
      <span className="crumbs grow">
        <b className="only-wide">Mock interview</b>
        <span className="trunc">
          {ROLE_LABELS[role]}, {LEVEL_LABELS[level].toLowerCase()}, {minutes}&nbsp;min
          {mode === "exam" && ", exam"}
        </span>
      </span>
      {data.item?.view === "design" && <SavedWord />}
      {mode === "practice" && !isPaused && (
        <Form method="post" action={`/interviews/${id}`}>
          <input type="hidden" name="intent" value="pause" />
          <button className="btn btn-quiet" type="submit">
            Pause
          </button>
        </Form>
      )}
      <details className="iv-leave">
        <summary className="btn">
          <Icon name="flag" />
          End<span className="only-wide"> interview</span>
        </summary>
        <Form method="post" action={`/interviews/${id}`} className="iv-leave-body">
          <input type="hidden" name="intent" value="leave" />
          <p className="sm">
            What is saved so far is graded. Sections that have not begun are never asked, and the report says
            so.
          </p>
          <button className="btn btn-danger" type="submit">
            End the interview
          </button>
        </Form>
      </details>
    </>
  );
}
