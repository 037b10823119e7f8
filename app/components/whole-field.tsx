import { Field } from "./field.tsx";

type WholeFieldProps = {
  label: string;
  hint: string;
  name: string;
  value: number;
  limits: { least: number; most: number };
  error: string | undefined;
};

/** A whole number between limits, to be typed. */
export function WholeField({ label, hint, name, value, limits, error }: WholeFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          className="input num whole-number"
          type="number"
          name={name}
          inputMode="numeric"
          min={limits.least}
          max={limits.most}
          required
          defaultValue={value}
        />
      )}
    </Field>
  );
}
