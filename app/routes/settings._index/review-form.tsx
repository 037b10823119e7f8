import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Field } from "#app/components/field.tsx";
import { WholeField } from "#app/components/whole-field.tsx";
import { NEW_A_DAY, RETENTION_PERCENT, REVIEWS_A_DAY } from "#review/vocabulary.ts";
import { Section } from "./section.tsx";

export type ReviewErrors = {
  retentionPercent?: string;
  newADay?: string;
  reviewsADay?: string;
  timeZone?: string;
};

type ReviewFormProps = {
  settings: { retentionPercent: number; newADay: number; reviewsADay: number; timeZone?: string };
  /** All that can be chosen. */
  zones: readonly string[];
  errors: ReviewErrors;
  /** What became of the last try. */
  children: ReactNode;
};

/** How much comes back on one day, and when that day begins. */
export function ReviewForm({ settings, zones, errors, children }: ReviewFormProps) {
  const isSaving = useNavigation().formData?.get("intent") === "review";
  const { timeZone = "" } = settings;
  return (
    <Section
      title="Review"
      say="How much comes back, and when. Changes apply from each card's next review on."
    >
      <Form method="post" action="/settings" className="setting-form" preventScrollReset>
        <input type="hidden" name="intent" value="review" />
        <WholeField
          label="Desired retention in percent"
          hint={`${range(RETENTION_PERCENT)}. The chance to know something at which it comes back; more means many more reviews.`}
          name="retentionPercent"
          value={settings.retentionPercent}
          limits={RETENTION_PERCENT}
          error={errors.retentionPercent}
        />
        <WholeField
          label="First returns a day"
          hint={`${range(NEW_A_DAY)}. What you have answered once so far; the rest waits for the next day.`}
          name="newADay"
          value={settings.newADay}
          limits={NEW_A_DAY}
          error={errors.newADay}
        />
        <WholeField
          label="Other reviews a day"
          hint={`${range(REVIEWS_A_DAY)}. When more are due, those come first that you are the most likely to forget.`}
          name="reviewsADay"
          value={settings.reviewsADay}
          limits={REVIEWS_A_DAY}
          error={errors.reviewsADay}
        />
        <Field
          label="Time zone"
          hint="A new day begins at four in the morning there."
          error={errors.timeZone}
        >
          {(control) => (
            <select {...control} className="select setting-language" name="timeZone" defaultValue={timeZone}>
              <option value="">As this browser says</option>
              {timeZone !== "" && !zones.includes(timeZone) && <option value={timeZone}>{timeZone}</option>}
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className="row">
          <button className="btn btn-primary" type="submit" aria-busy={isSaving}>
            Save
          </button>
        </p>
        <div role="status">{children}</div>
      </Form>
    </Section>
  );
}

function range({ least, usual, most }: { least: number; usual: number; most: number }): string {
  return `${least} to ${most}, usually ${usual}`;
}
