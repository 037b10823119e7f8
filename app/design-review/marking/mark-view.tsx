import { Form, Link } from "@remix-run/react";
import { formatCount } from "#app/components/format-number.ts";
import type { AnswerView, MarkState } from "#app/design-review/review-data.ts";
import { DIMENSION_LABELS, DIMENSIONS, type Dimension } from "#problems/system-design/vocabulary.ts";
import { Beside } from "./beside.tsx";
import { CriterionList } from "./criterion-list.tsx";
import { Begin, LookDone } from "./look-cards.tsx";
import { MarkingForm } from "./marking-form.tsx";

type MarkViewProps = {
  state: MarkState;
  answer: AnswerView;
  address: string;
  error: string | undefined;
  isSending: boolean;
};

/** Marking oneself, dimension by dimension; each opens its part of the reference once it is marked. */
export function MarkView({ state, answer, address, error, isSending }: MarkViewProps) {
  const action = `${address}?view=mark`;
  if (state.kind === "none") {
    return (
      <Begin action={action} error={error} label="Begin">
        Mark your answer by the rubric, one dimension after the other: mark the sentence, block, link or row
        that shows the level, choose the level, and the reference opens beside it. The total is self-marked
        and called so wherever it is shown.
      </Begin>
    );
  }
  const addressOf = (dimension: Dimension) => `${action}&criterion=${dimension}`;
  const { criteria, current, beside, total } = state;
  const list = <CriterionList criteria={criteria} current={current} addressOf={addressOf} />;
  const criterion = criteria.find(({ dimension }) => dimension === current);
  const next = DIMENSIONS.find(
    (one) =>
      one !== current && criteria.find(({ dimension }) => dimension === one)?.mark.marked === undefined,
  );
  return (
    <>
      <p className="dr-sum sm">
        {total.marked === 0 ? (
          "Nothing is marked yet."
        ) : (
          <>
            <b className="num">{formatCount(total.points)}</b> of {formatCount(total.outOf)} points,
            self-marked, {total.marked} of {DIMENSIONS.length} dimensions
          </>
        )}
      </p>
      {state.kind === "done" && (
        <LookDone action={action} error={error} isFree={state.isFree} freeAt={state.freeAt}>
          {list}
        </LookDone>
      )}
      {state.kind === "open" && criterion && (
        <MarkingForm
          key={`${state.look} ${current}`}
          criterion={criterion}
          answer={answer}
          action={addressOf(current)}
          keepAt={`${address}/marks`}
          error={error}
          isSending={isSending}
        >
          {list}
        </MarkingForm>
      )}
      {beside && <Beside beside={beside} />}
      {state.kind === "open" && beside && (
        <div className="q-actions">
          {next && (
            <Link className="btn btn-lg btn-primary" to={addressOf(next)}>
              Next: {DIMENSION_LABELS[next]}
            </Link>
          )}
          {total.isComplete && (
            <Form method="post" action={action}>
              <button className="btn btn-lg btn-primary" type="submit" name="intent" value="hand-in">
                Finish this look
              </button>
            </Form>
          )}
        </div>
      )}
    </>
  );
}
