import { Form, useActionData } from "@remix-run/react";
import { useEffect } from "react";
import { Notice } from "#app/components/notice.tsx";
import { keepText } from "#app/question/open/text-copy.ts";
import { isUnsent } from "#app/unsent.ts";
import type { Ending, Feedback, PracticeChoice } from "#db/practice-choice.ts";
import { Clock } from "./clock.tsx";
import { describeChoice, plural } from "./describe-set.ts";
import { ProgressMarks } from "./progress-marks.tsx";
import type { Mark } from "./standing.ts";

/** What stands above each item of a set. */
export type SetHead = {
  id: string;
  choice: PracticeChoice;
  feedback: Feedback;
  ending?: Ending;
  marks: readonly Mark[];
  /** How many items are open. */
  open: number;
  /** Absent without a clock, and once the set has ended. */
  remainingMs?: number;
  /** Questions of which a text was sent. */
  written: readonly string[];
};

/** The name under which the browser keeps a text of a set's item. */
export function copyNameOf(set: string, slug: string): string {
  return `${slug}:${set}`;
}

type SetBarProps = { set: SetHead; position: number; isSending: boolean };

/** Where one is in the set, how long it still takes, and the way to its end. */
export function SetBar({ set, position, isSending }: SetBarProps) {
  const { id, written, marks, remainingMs } = set;
  useEffect(() => {
    for (const slug of written) keepText(copyNameOf(id, slug), "");
  }, [id, written]);
  const skipped = marks.filter(({ state }) => state === "skipped").length;
  return (
    <header className="set-bar">
      <div className="set-bar-line">
        <p className="sm">
          <b>
            Question <span className="num">{position}</span> of <span className="num">{marks.length}</span>
          </b>
          <span className="dim only-wide"> {describeChoice(set.choice)}</span>
        </p>
        {remainingMs !== undefined && <Clock remainingMs={remainingMs} address={`/practice/${id}`} />}
        {set.ending === undefined && <Finish set={set} isSending={isSending} />}
      </div>
      <ProgressMarks marks={marks} current={position} />
      {skipped > 0 && (
        <Notice meaning="info">
          {plural(skipped, "question was", "questions were")} changed or withdrawn since the set was drawn and{" "}
          {skipped === 1 ? "is" : "are"} left out. That counts neither for nor against you.
        </Notice>
      )}
    </header>
  );
}

/** Two taps that lie apart: nobody ends a set by a slip of the thumb. */
function Finish({ set, isSending }: { set: SetHead; isSending: boolean }) {
  const result: unknown = useActionData();
  const isUnfinished = isUnsent(result) && result.fields["intent"] === "finish";
  return (
    <details className="set-finish">
      <summary className="btn btn-quiet">Finish now</summary>
      <Form method="post" action={`/practice/${set.id}`} replace className="set-finish-body">
        <input type="hidden" name="intent" value="finish" />
        <p className="sm">
          {plural(set.open, "question is", "questions are")} still open and will count as unanswered.
        </p>
        {isUnfinished && (
          <div role="alert">
            <Notice meaning="limit">The server cannot be reached: the set goes on.</Notice>
          </div>
        )}
        <button className="btn" type="submit" aria-busy={isSending}>
          Finish and see the result
        </button>
      </Form>
    </details>
  );
}
