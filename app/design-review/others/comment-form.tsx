import { Form } from "@remix-run/react";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { AnswerBody } from "#app/design-review/answer-body.tsx";
import { PickingProvider } from "#app/design-review/place-box.tsx";
import type { AnswerView } from "#app/design-review/review-data.ts";

type CommentFormProps = {
  answer: AnswerView;
  action: string;
  error: string | undefined;
  /** What was typed, where it was not taken. */
  text: string | undefined;
};

/** A comment on a sentence, block, link or row, which is chosen in the answer; or on all of it. */
export function CommentForm({ answer, action, error, text }: CommentFormProps) {
  return (
    <Form method="post" action={action} className="dr-marking">
      <div className="dr-rubric">
        <section className="card" aria-labelledby="say">
          <div className="card-head">
            <h2 id="say">Say something</h2>
          </div>
          <div className="card-body dr-criterion">
            <label className="dr-pick dr-whole">
              <input type="radio" name="place" value="" defaultChecked />
              About the whole answer
            </label>
            <p className="sm dim">Or choose a sentence, block, link or row in the answer: arrow keys walk.</p>
            <Field label="Comment" hint="Markdown; at most 4,000 characters." error={error}>
              {(control) => (
                <textarea
                  {...control}
                  className="input"
                  name="text"
                  rows={5}
                  required
                  maxLength={4000}
                  defaultValue={text}
                />
              )}
            </Field>
            <div role="alert">{error !== undefined && <Notice meaning="fail">{error}</Notice>}</div>
            <p>
              <button className="btn btn-primary btn-lg" type="submit" name="intent" value="comment">
                Send the comment
              </button>
            </p>
          </div>
        </section>
      </div>
      <section className="card dr-side" aria-labelledby="the-answer">
        <div className="card-head">
          <h2 id="the-answer">The answer</h2>
          <span className="cap end">choose what it is about</span>
        </div>
        <div className="card-body">
          <PickingProvider value={{ kind: "comment", chosen: undefined }}>
            <AnswerBody answer={answer} />
          </PickingProvider>
        </div>
      </section>
    </Form>
  );
}
