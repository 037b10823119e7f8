import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Notice } from "#app/components/notice.tsx";

type BeginProps = { action: string; error: string | undefined; label: string; children: ReactNode };

/** A look that can be begun. */
export function Begin({ action, error, label, children }: BeginProps) {
  return (
    <section className="card" aria-label="Mark it yourself">
      <div className="card-body dr-criterion">
        <p className="dr-say">{children}</p>
        <div role="alert">{error !== undefined && <Notice meaning="fail">{error}</Notice>}</div>
        <Form method="post" action={action}>
          <button className="btn btn-primary btn-lg" type="submit" name="intent" value="begin">
            {label}
          </button>
        </Form>
      </div>
    </section>
  );
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

type LookDoneProps = {
  action: string;
  error: string | undefined;
  isFree: boolean;
  freeAt: number;
  children: ReactNode;
};

/** Between two looks: when the next one opens, and the reference of each dimension meanwhile. */
export function LookDone({ action, error, isFree, freeAt, children }: LookDoneProps) {
  return (
    <>
      {isFree ? (
        <Begin action={action} error={error} label="Look again">
          Days have passed: mark the answer again without seeing how you did. Both looks are compared
          afterwards, and say whether you are a harsher or a kinder judge of yourself than before.
        </Begin>
      ) : (
        <p className="sm dim">
          This look is done. Another one opens on {DAY.format(freeAt)}: who marks again at once only
          remembers.
        </p>
      )}
      <div className="dr-between">{children}</div>
    </>
  );
}
