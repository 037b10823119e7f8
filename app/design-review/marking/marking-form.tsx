import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import { AnswerBody } from "#app/design-review/answer-body.tsx";
import { PickingProvider } from "#app/design-review/place-box.tsx";
import type { AnswerView, CriterionView } from "#app/design-review/review-data.ts";
import { DIMENSION_LABELS, DIMENSION_POINTS } from "#problems/system-design/vocabulary.ts";
import { LevelChoice } from "./level-choice.tsx";
import { movePlaces } from "./move-places.ts";
import { useAutosave } from "./use-autosave.ts";

type MarkingFormProps = {
  criterion: CriterionView;
  answer: AnswerView;
  action: string;
  /** Where marks are kept on the way. */
  keepAt: string;
  /** Why the mark was not taken. */
  error: string | undefined;
  isSending: boolean;
  /** The list of dimensions. */
  children: ReactNode;
};

/** One dimension: the level at the left, the answer at the right, in which the evidence is marked. */
export function MarkingForm(props: MarkingFormProps) {
  const { criterion, answer, action, keepAt, error, isSending, children } = props;
  const { dimension, mark } = criterion;
  const { standing, onChange, onSubmit } = useAutosave(keepAt);
  const heading = useArrivalFocus<HTMLHeadingElement>(true);
  const said = error ?? (standing.state === "refused" ? standing.error : undefined);
  const isMarked = mark.marked !== undefined;
  return (
    <Form
      method="post"
      action={action}
      className="dr-marking"
      preventScrollReset
      onChange={onChange}
      onSubmit={onSubmit}
      onKeyDown={movePlaces}
    >
      <input type="hidden" name="criterion" value={dimension} />
      <div className="dr-rubric">
        {children}
        <section className="card" aria-labelledby="criterion">
          <div className="card-head">
            <h2 id="criterion" ref={heading} tabIndex={-1}>
              {DIMENSION_LABELS[dimension]}
            </h2>
            <span className="num faint end">{DIMENSION_POINTS[dimension]} points</span>
          </div>
          <div className="card-body dr-criterion">
            <LevelChoice criterion={criterion} />
            <p className="sm dim">
              Evidence is what you mark in the answer: sentences, blocks, links, rows. Tab or arrow keys walk,
              Space marks.
            </p>
            <Field label="Comment" hint="What decided it, and what would have been one level more.">
              {(control) => (
                <textarea
                  {...control}
                  className="input"
                  name="comment"
                  rows={3}
                  maxLength={2000}
                  defaultValue={mark.comment}
                />
              )}
            </Field>
          </div>
        </section>
      </div>
      <section className="card dr-side" aria-labelledby="the-answer">
        <div className="card-head">
          <h2 id="the-answer">The answer</h2>
          <span className="cap end">mark what shows it</span>
        </div>
        <div className="card-body">
          <PickingProvider value={{ kind: "evidence", chosen: new Set(mark.evidence) }}>
            <AnswerBody answer={answer} />
          </PickingProvider>
        </div>
      </section>
      <div className="dr-send">
        <div role="alert">{said !== undefined && <Notice meaning="fail">{said}</Notice>}</div>
        <p className="row wrap">
          <button
            className="btn btn-primary btn-lg"
            type="submit"
            name="intent"
            value="mark"
            aria-busy={isSending}
          >
            {isMarked ? "Change this mark" : "Mark this dimension"}
          </button>
          <span className="sm dim">{DIMENSION_LABELS[dimension]}</span>
          <span className="cap" role="status">
            {standing.state === "keeping" ? "Saving" : standing.state === "kept" ? "Saved" : ""}
          </span>
        </p>
      </div>
    </Form>
  );
}
