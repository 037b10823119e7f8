import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect, useState } from "react";
import { Dialog } from "#app/components/dialog.tsx";
import { shownKeeper, unsavedWords, useShownStatus } from "./keeper-slot.ts";

type FinishProps = {
  slug: string;
  id: string;
  /** What is still empty, as sentences. */
  open: readonly string[];
};

/** Asks once, before an answer is finished for good. Without scripts it stands above the answer. */
export function FinishQuestion({ slug, id, open }: FinishProps) {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => setIsShown(true), []);
  const unsaved = unsavedWords(useShownStatus());
  return (
    <>
      <section className="ds-finish needs-no-script" aria-label="Finish this answer">
        <h2>Finish this answer?</h2>
        <OpenParts open={open} />
        <FinishForm slug={slug} id={id} />
      </section>
      <Dialog
        open={isShown}
        onClose={() => setIsShown(false)}
        title="Finish this answer?"
        actions={
          <>
            <button className="btn" type="button" onClick={() => setIsShown(false)}>
              Go on writing
            </button>
            {unsaved === undefined && <FinishForm slug={slug} id={id} />}
          </>
        }
      >
        {unsaved !== undefined && (
          <p className="say is-fail" role="alert">
            What you wrote last on this page is not saved. {unsaved}
          </p>
        )}
        <OpenParts open={open} />
      </Dialog>
    </>
  );
}

function OpenParts({ open }: { open: readonly string[] }) {
  return (
    <>
      {open.length > 0 && (
        <>
          <p>Still open:</p>
          <ul className="ds-open">
            {open.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        Afterwards nothing can be changed: the answer is checked, and the reference is shown beside it for
        your review.
      </p>
    </>
  );
}

function FinishForm({ slug, id }: Omit<FinishProps, "open">) {
  const isSending = useNavigation().formData?.get("confirmed") === "yes";
  const submit = useSubmit();
  async function finish(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const keeper = shownKeeper();
    await keeper?.flush();
    // The dialog says why not.
    if (unsavedWords(keeper?.state().status) === undefined) submit(form);
  }
  return (
    <Form method="post" action={`/designs/${slug}`} onSubmit={(event) => void finish(event)}>
      <input type="hidden" name="intent" value="finish" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="confirmed" value="yes" />
      <button className="btn btn-primary" type="submit" aria-busy={isSending}>
        Finish for good
      </button>
    </Form>
  );
}
