import { Field } from "#app/components/field.tsx";
import { PASSWORD_LENGTH } from "./password-length.ts";

type FieldProps = { error?: string | undefined; hint?: string };

/** What a password manager fills in as the name. */
export function NameField({ error, hint, initially }: FieldProps & { initially?: string | undefined }) {
  return (
    <Field label="User name or email" hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          className="input"
          type="text"
          name="name"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
          defaultValue={initially}
        />
      )}
    </Field>
  );
}

export function PasswordField({ error, hint, label = "Password" }: FieldProps & { label?: string }) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          className="input"
          type="password"
          name="password"
          autoComplete="current-password"
          required
        />
      )}
    </Field>
  );
}

export function NewPasswordField({ error, label = "New password" }: FieldProps & { label?: string }) {
  return (
    <Field
      label={label}
      hint={`At least ${PASSWORD_LENGTH.least} characters of any kind. Passwords from known leaks are refused.`}
      error={error}
    >
      {(control) => (
        <input
          {...control}
          className="input"
          type="password"
          name="newPassword"
          autoComplete="new-password"
          minLength={PASSWORD_LENGTH.least}
          required
        />
      )}
    </Field>
  );
}

/** Tells a password manager whose password a form is about that asks for no name. */
export function NameForManagers({ name }: { name: string }) {
  return <input type="text" autoComplete="username" value={name} readOnly hidden />;
}
