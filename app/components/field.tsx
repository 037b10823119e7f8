import { type ReactNode, useId } from "react";

type FieldProps = {
  label: string;
  /** Said below the control, with its unit or range. */
  hint?: ReactNode;
  /** Replaces the hint: what is wrong and what to do. */
  error?: string | undefined;
  children: (control: { id: string; "aria-describedby"?: string; "aria-invalid"?: true }) => ReactNode;
};

/** Ties a label, a hint and an error to one control; the control takes the given attributes. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described ? { "aria-describedby": `${id}-hint` } : {}),
        ...(error ? { "aria-invalid": true } : {}),
      })}
      {described && (
        <span className={error ? "hint hint-fail" : "hint"} id={`${id}-hint`}>
          {described}
        </span>
      )}
    </div>
  );
}
