import { type ElementType, type FormEvent, useState } from "react";
import { Dialog } from "#app/components/dialog.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";

type GiveUpProps = {
  /** A form of the router, or the browser's. */
  Form: ElementType;
  hintsOpened: number;
  attempts: number;
  isBusy: boolean;
};

/**
 * The closed editorial. Giving up asks first: with scripts in a dialog, without them by a box that must be
 * ticked.
 */
export function GiveUp({ Form, hintsOpened, attempts, isBusy }: GiveUpProps) {
  const [isAsking, setAsking] = useState(false);
  const form = "give-up";
  return (
    <EmptyState icon="book-open" title="The editorial opens when you are accepted.">
      <p>
        {attempts === 0 ? "You have not submitted yet." : `You have submitted ${attempts} times.`}{" "}
        {hintsOpened === 0 ? "No hint is open." : `Hints opened: ${hintsOpened}.`} You can also give up and
        read it now; that is kept with this problem.
      </p>
      <Form
        id={form}
        method="post"
        onSubmit={(event: FormEvent) => {
          if (isAsking) return;
          event.preventDefault();
          setAsking(true);
        }}
      >
        <p className="row wrap">
          <noscript>
            <label className="check">
              <input type="checkbox" required /> I want to read the solution
            </label>
          </noscript>
          <button className="btn" type="submit">
            Give up
          </button>
        </p>
      </Form>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title="Give up and read the editorial?"
        actions={
          <>
            <button className="btn" type="button" onClick={() => setAsking(false)}>
              Keep trying
            </button>
            <button className="btn btn-primary" type="submit" form={form} aria-busy={isBusy}>
              Give up and read
            </button>
          </>
        }
      >
        <p>
          It explains the idea and shows the solution. That you gave up is kept with this problem; you can
          still submit and be accepted.
        </p>
      </Dialog>
    </EmptyState>
  );
}
