import { Form } from "@remix-run/react";
import { useState } from "react";
import { Icon } from "#app/icons/icon.tsx";
import { presetSections } from "#interview/plan.ts";
import {
  INTERVIEW_LENGTHS,
  type InterviewLength,
  SECTION_LABELS,
  type SectionKind,
} from "#interview/vocabulary.ts";
import { ROLES } from "#problems/vocabulary.ts";
import { ModeChoice, RoleAndLevel } from "./choice-fields.tsx";

type PresetInterviewProps = { kinds: readonly SectionKind[]; isSending: boolean };

/** The usual interview of a role, or one that chance chooses. */
export function PresetInterview({ kinds, isSending }: PresetInterviewProps) {
  const [chosen, setChosen] = useState({ role: "tinyml", length: "45" });
  const role = ROLES.find((one) => one === chosen.role) ?? "tinyml";
  const length = INTERVIEW_LENGTHS.find((one) => String(one) === chosen.length) ?? 45;
  return (
    <section className="card" aria-labelledby="preset">
      <div className="card-head">
        <h2 id="preset">By role and level</h2>
      </div>
      <Form
        method="post"
        className="card-body practice-form"
        onChange={(event) => {
          const fields = new FormData(event.currentTarget);
          setChosen({ role: String(fields.get("role")), length: String(fields.get("length")) });
        }}
      >
        <RoleAndLevel name="preset" />
        <fieldset>
          <legend className="label">Length</legend>
          <div className="practice-radios">
            {INTERVIEW_LENGTHS.map((minutes) => (
              <label key={minutes} className="practice-radio">
                <input type="radio" name="length" value={minutes} defaultChecked={minutes === 45} />
                {minutes} min
              </label>
            ))}
          </div>
        </fieldset>
        <Sections sections={presetSections(role, length, new Set(kinds))} length={length} />
        <ModeChoice />
        <p className="row wrap">
          <button
            className="btn btn-primary btn-lg"
            type="submit"
            name="intent"
            value="preset"
            aria-busy={isSending}
          >
            Begin now
          </button>
        </p>
        <p className="cap">The clock starts with the press. Items you have not met lately come first.</p>
      </Form>
      <Form method="post" className="card-body interviews-surprise">
        <input type="hidden" name="mode" value="practice" />
        <button className="btn" type="submit" name="intent" value="surprise" aria-busy={isSending}>
          <Icon name="shuffle" />
          Surprise me
        </button>
        <span className="cap">Role, level and length by chance, in practice mode.</span>
      </Form>
    </section>
  );
}

type SectionsProps = { sections: ReturnType<typeof presetSections>; length: InterviewLength };

function Sections({ sections, length }: SectionsProps) {
  return (
    <p className="interviews-plan sm" aria-live="polite">
      {length} minutes:{" "}
      {sections.map(({ kind, minutes }, index) => (
        <span key={kind}>
          {index > 0 && ", "}
          {SECTION_LABELS[kind].toLowerCase()} <b className="num">{minutes}</b>
        </span>
      ))}
      .
    </p>
  );
}
