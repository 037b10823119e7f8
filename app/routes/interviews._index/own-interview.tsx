import { Form } from "@remix-run/react";
import { LEAST_MINUTES, MOST_MINUTES } from "#interview/plan.ts";
import { SECTION_LABELS, type SectionKind } from "#interview/vocabulary.ts";
import { ModeChoice, RoleAndLevel } from "./choice-fields.tsx";

type OwnInterviewProps = { kinds: readonly SectionKind[]; isSending: boolean };

const USUAL: Record<SectionKind, number> = { conceptual: 10, coding: 25, scenario: 15, design: 0 };

/** Sections and minutes of one's own. */
export function OwnInterview({ kinds, isSending }: OwnInterviewProps) {
  return (
    <section className="card" aria-labelledby="own">
      <div className="card-head">
        <h2 id="own">Put together your own</h2>
      </div>
      <Form method="post" className="card-body practice-form">
        <RoleAndLevel name="own" />
        <fieldset>
          <legend className="label">Minutes of each section, 0 for none</legend>
          <div className="interviews-minutes">
            {kinds.map((kind) => (
              <label key={kind} className="practice-select" htmlFor={`minutes-${kind}`}>
                <span className="sm">
                  {SECTION_LABELS[kind]} <span className="cap">from {LEAST_MINUTES[kind]}</span>
                </span>
                <input
                  className="input num"
                  id={`minutes-${kind}`}
                  name={`minutes-${kind}`}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={MOST_MINUTES.section}
                  defaultValue={USUAL[kind]}
                />
              </label>
            ))}
          </div>
        </fieldset>
        <ModeChoice />
        <p>
          <button className="btn btn-lg" type="submit" name="intent" value="own" aria-busy={isSending}>
            Begin this one
          </button>
        </p>
      </Form>
    </section>
  );
}
