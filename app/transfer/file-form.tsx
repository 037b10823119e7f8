import { Form, useNavigation } from "@remix-run/react";
import type { ChangeEvent } from "react";
import { Field } from "#app/components/field.tsx";

type FileFormProps = {
  /** Bytes of the largest file that is taken. */
  limit: number;
  /** Why the last one was not. */
  error?: string | undefined;
};

/** Chooses an export, to see what would be added. */
export function FileForm({ limit, error }: FileFormProps) {
  const isReading = useNavigation().formData?.has("file") === true;
  return (
    <Form method="post" action="/settings/import" encType="multipart/form-data" className="setting-form">
      <Field
        label="Import an export"
        hint="Of this or another server. You see what would be added before anything is."
        error={error}
      >
        {(control) => (
          <input
            {...control}
            className="input import-file"
            type="file"
            name="file"
            accept=".json,application/json"
            required
            onChange={(event) => refuseLarge(event, limit)}
          />
        )}
      </Field>
      <p>
        <button className="btn" type="submit" aria-busy={isReading}>
          Look into the file
        </button>
      </p>
    </Form>
  );
}

/** Says so before a large file travels for nothing. */
function refuseLarge({ target }: ChangeEvent<HTMLInputElement>, limit: number) {
  const isLarge = (target.files?.[0]?.size ?? 0) > limit;
  target.setCustomValidity(isLarge ? `No export is larger than ${limit / 1_000_000} MB.` : "");
  target.reportValidity();
}
