import { Form } from "@remix-run/react";

/** One press to ten questions of everything. */
export function TimedSet({ isSending }: { isSending: boolean }) {
  return (
    <section className="card practice-timed" aria-labelledby="timed">
      <div className="card-head">
        <h2 id="timed">Ten questions, fifteen minutes</h2>
      </div>
      <Form method="post" action="/practice" className="card-body practice-form">
        <input type="hidden" name="intent" value="timed" />
        <p className="sm dim">
          Of all topics, on the server's clock. It runs on when you leave; what is open at the end counts as
          unanswered.
        </p>
        <label className="practice-select">
          <span className="label">Explanations</span>
          <select className="select" name="feedback" defaultValue="deferred">
            <option value="deferred">At the end, as in an interview</option>
            <option value="immediate">After each answer</option>
          </select>
        </label>
        <p>
          <button className="btn btn-lg" type="submit" aria-busy={isSending}>
            Start the clock
          </button>
        </p>
      </Form>
    </section>
  );
}
