import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { FormFault } from "#app/account/account-page.tsx";
import {
  NameField,
  NameForManagers,
  NewPasswordField,
  PasswordField,
} from "#app/account/credential-fields.tsx";

type Faults = Record<string, string> | undefined;
type ChangeFormProps = {
  intent: string;
  /** What is wrong with what was sent. */
  errors: Faults;
  /** Of the account. */
  name: string;
  submit: string;
  children?: ReactNode;
};

/** A form that asks for the password once more. */
function ChangeForm({ intent, errors, name, submit, children }: ChangeFormProps) {
  return (
    <Form method="post" className="setting-form account-form" preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <FormFault errors={errors} />
      {intent !== "rename" && <NameForManagers name={name} />}
      {children}
      <PasswordField
        label={intent === "password" ? "Present password" : "Password, once more"}
        error={errors?.["password"]}
      />
      <p>
        <button className="btn" type="submit">
          {submit}
        </button>
      </p>
    </Form>
  );
}

export function RenameForm({ name, errors }: { name: string; errors: Faults }) {
  return (
    <ChangeForm intent="rename" name={name} errors={errors} submit="Change the name">
      <NameField key={name} initially={name} error={errors?.["name"]} />
    </ChangeForm>
  );
}

export function PasswordForm({ name, errors }: { name: string; errors: Faults }) {
  return (
    <ChangeForm intent="password" name={name} errors={errors} submit="Change the password">
      <NewPasswordField error={errors?.["newPassword"]} />
    </ChangeForm>
  );
}

export function CodesForm({ name, errors }: { name: string; errors: Faults }) {
  return <ChangeForm intent="codes" name={name} errors={errors} submit="Make new codes" />;
}
