import { Form, useActionData } from "@remix-run/react";
import { useId } from "react";
import { Line } from "#app/components/line.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import { isUnsent } from "#app/unsent.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";
import { headingIds } from "./heading-ids.ts";
import { useSaveOnLeave } from "./use-save-on-leave.ts";

type FreeKeyProps = {
  text: string;
  /** `evidence` is the learner's own sentence that seems to cover the point. */
  points: readonly { html: string; weight: number; evidence?: string }[];
  reference: readonly ContentBlock[];
  followUp: string;
  /** What was confirmed before; absent until then. */
  marks: readonly number[] | undefined;
  isMarked: boolean;
  isSending: boolean;
  /** Where the marks go; by default to the page itself. */
  address?: string | undefined;
  /** Id of a heading that the key belongs to, where several keys stand on one page. */
  within?: string | undefined;
};

/** The key points beside what was written. Those with evidence are ticked until the writer has decided. */
export function FreeKey(props: FreeKeyProps) {
  const { text, points, reference, followUp, marks, isMarked, isSending, address, within } = props;
  const id = useId();
  const unsent = useUnsentMarks();
  const keep = useSaveOnLeave(marks?.join(), address);
  const total = points.reduce((sum, point) => sum + point.weight, 0);
  return (
    <>
      <section className="card" aria-labelledby={headingIds(`${id}-own`, within)}>
        <div className="card-head">
          <h2 id={`${id}-own`}>What you wrote</h2>
        </div>
        <blockquote className="card-body q-own">{text}</blockquote>
      </section>
      <section className="card" aria-labelledby={headingIds(`${id}-points`, within)}>
        <div className="card-head">
          <h2 id={`${id}-points`}>Key points</h2>
          <span className="cap end">self-marked, 80 of 100 count as right</span>
        </div>
        <Form
          method="post"
          {...(address ? { action: address } : {})}
          replace
          preventScrollReset
          className="card-body"
          onChange={(event) => keep(event.currentTarget)}
        >
          <ul className="q-points">
            {points.map(({ html, weight, evidence }, index) => (
              <li key={html}>
                <label>
                  <input
                    type="checkbox"
                    name={`point-${index}`}
                    defaultChecked={marks ? marks.includes(index) : evidence !== undefined}
                  />
                  <span className="grow">
                    <Line html={html} />
                    <span className="q-evidence sm">
                      {evidence === undefined ? (
                        "Nothing of it found in your text."
                      ) : (
                        <>
                          Found: <q>{evidence}</q>
                        </>
                      )}
                    </span>
                  </span>
                  <span className="cap num">{Math.round((100 * weight) / total)}</span>
                </label>
              </li>
            ))}
          </ul>
          {unsent && (
            <div role="alert">
              <Notice meaning="limit">{unsent}</Notice>
            </div>
          )}
          <p className="q-send">
            <button
              className={isMarked ? "btn btn-lg" : "btn btn-lg btn-primary"}
              type="submit"
              aria-busy={isSending}
            >
              {isMarked ? "Correct the marks" : "Save the marks"}
            </button>
          </p>
        </Form>
      </section>
      <section className="card" aria-labelledby={headingIds(`${id}-reference`, within)}>
        <div className="card-head">
          <h2 id={`${id}-reference`}>A good answer</h2>
        </div>
        <div className="card-body">
          <Prose blocks={reference} />
          <h3 className="q-sub">What an interviewer asks next</h3>
          <p className="q-why">
            <Line html={followUp} />
          </p>
        </div>
      </section>
    </>
  );
}

/** That the marks were not stored, where this form and no other of the page was sent last. */
function useUnsentMarks(): string | undefined {
  const result: unknown = useActionData();
  if (!isUnsent(result)) return undefined;
  return Object.keys(result.fields).every((name) => name.startsWith("point-")) ? result.error : undefined;
}
