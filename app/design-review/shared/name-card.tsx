import { Form } from "@remix-run/react";
import { Field } from "#app/components/field.tsx";

type NameCardProps = {
  address: string;
  suggested: string;
  learner: string;
  error: string | undefined;
};

/** Before the first mark: how the reviewer wants to be called, and what happens with what they say. */
export function NameCard({ address, suggested, learner, error }: NameCardProps) {
  return (
    <section className="card" aria-labelledby="begin-review">
      <div className="card-head">
        <h2 id="begin-review">Mark it by the rubric, or comment on it</h2>
      </div>
      <div className="card-body dr-criterion">
        <p className="sm dim">
          No account is needed. Your marks, words and the name below go to {learner}, who may reply and may
          delete them. When you hand in your marks, what the platform found and the reference answer are shown
          to you: not before, so that your marks are your own. If you want to try this question yourself, do
          it first.
        </p>
        <Form method="post" action={address} className="field-row">
          <Field label="Your name" error={error}>
            {(control) => (
              <input
                {...control}
                className="input"
                name="name"
                required
                maxLength={40}
                defaultValue={suggested}
                autoComplete="name"
              />
            )}
          </Field>
          <button className="btn btn-primary btn-lg" type="submit" name="intent" value="begin">
            Begin
          </button>
        </Form>
      </div>
    </section>
  );
}
