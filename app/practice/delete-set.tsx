import { Form } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";

/** Asks once more before it deletes. */
export function DeleteSet({ set, isSending, about }: { set: string; isSending: boolean; about?: string }) {
  return (
    <details className="set-delete">
      <summary className="btn btn-quiet">
        <Icon name="trash-2" />
        <span>
          Delete<span className={about ? "vh" : ""}> {about ?? "this set"}</span>
        </span>
      </summary>
      <Form method="post" action="/practice" className="set-delete-body">
        <input type="hidden" name="intent" value="delete" />
        <input type="hidden" name="set" value={set} />
        <p className="sm dim">The set goes for good. Your answers stay with their questions.</p>
        <button className="btn btn-danger" type="submit" aria-busy={isSending}>
          Delete the set
        </button>
      </Form>
    </details>
  );
}
