import { Form } from "@remix-run/react";
import { ROLE_LABELS_OF_ACCOUNTS } from "#app/admin/role-labels.ts";
import { Field } from "#app/components/field.tsx";
import type { AccountRole } from "#db/roles.ts";

/** What an admin may do with somebody else's account. */
export function AccountActs({ role, isLocked }: { role: AccountRole; isLocked: boolean }) {
  return (
    <section className="admin-acts" aria-label="Change the account">
      <Form method="post" className="setting-form">
        <input type="hidden" name="intent" value="role" />
        <Field label="Role" hint="A reviewer sees and decides reports; an admin does all that is here.">
          {(control) => (
            <select key={role} {...control} className="select" name="role" defaultValue={role}>
              {Object.entries(ROLE_LABELS_OF_ACCOUNTS).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button className="btn" type="submit">
          Change the role
        </button>
      </Form>
      <Form method="post" className="row wrap">
        <button className="btn" type="submit" name="intent" value="sign_out">
          Sign out everywhere
        </button>
        <button className="btn" type="submit" name="intent" value="recovery_link" disabled={isLocked}>
          Make a recovery link
        </button>
        {isLocked ? (
          <button className="btn" type="submit" name="intent" value="unlock">
            Unlock
          </button>
        ) : (
          <button className="btn btn-danger" type="submit" name="intent" value="lock">
            Lock the account
          </button>
        )}
      </Form>
    </section>
  );
}
