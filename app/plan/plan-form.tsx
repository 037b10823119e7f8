import { Form, useNavigation } from "@remix-run/react";
import { Field } from "#app/components/field.tsx";
import { WholeField } from "#app/components/whole-field.tsx";
import { PLAN_DAYS, PLAN_MINUTES, WEEKDAYS } from "#plan/vocabulary.ts";
import { ROLE_LABELS, ROLES, type Role } from "#problems/vocabulary.ts";

export type PlanErrors = { days?: string; minutes?: string; daysOff?: string };

type PlanFormProps = {
  values: { role: Role; days: number; minutes: number; daysOff: readonly number[] };
  errors: PlanErrors;
  /** What the button says. */
  act: string;
};

/** Everything that somebody has to say for a plan. */
export function PlanForm({ values, errors, act }: PlanFormProps) {
  const isSaving = useNavigation().formData?.get("intent") === "save";
  return (
    <Form method="post" action="/plan" className="plan-form">
      <input type="hidden" name="intent" value="save" />
      <div className="plan-fields">
        <Field label="Role">
          {(control) => (
            <select {...control} className="select" name="role" defaultValue={values.role}>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {ROLE_LABELS[role]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <WholeField
          label="Days until the interview"
          hint={`${range(PLAN_DAYS)}. 1 is tomorrow; today counts as a day to practise.`}
          name="days"
          value={values.days}
          limits={PLAN_DAYS}
          error={errors.days}
        />
        <WholeField
          label="Minutes a day"
          hint={`${range(PLAN_MINUTES)}. Reviews included; from 30 on there are mock interviews.`}
          name="minutes"
          value={values.minutes}
          limits={PLAN_MINUTES}
          error={errors.minutes}
        />
      </div>
      <fieldset aria-describedby={errors.daysOff ? "days-off-error" : undefined}>
        <legend className="label">Days off</legend>
        <div className="plan-days-off">
          {WEEKDAYS.map((name, day) => (
            <label key={name} className="practice-radio">
              <input type="checkbox" name={`off-${day}`} defaultChecked={values.daysOff.includes(day)} />
              {name}
            </label>
          ))}
        </div>
        {errors.daysOff && (
          <p className="hint hint-fail" id="days-off-error">
            {errors.daysOff}
          </p>
        )}
      </fieldset>
      <p>
        <button className="btn btn-primary" type="submit" aria-busy={isSaving}>
          {act}
        </button>
      </p>
    </Form>
  );
}

function range({ least, most }: { least: number; most: number }): string {
  return `${least} to ${most}`;
}
