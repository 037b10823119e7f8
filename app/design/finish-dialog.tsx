import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { Dialog } from "#app/components/dialog.tsx";
import { shownKeeper } from "./keeper-slot.ts";

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
            <FinishForm slug={slug} id={id} />
          </>
        }
      >
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
  return (
    <Form method="post" action={`/designs/${slug}`} onSubmit={() => void shownKeeper()?.flush()}>
      <input type="hidden" name="intent" value="finish" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="confirmed" value="yes" />
      <button className="btn btn-primary" type="submit" aria-busy={isSending}>
        Finish for good
      </button>
    </Form>
  );
}
