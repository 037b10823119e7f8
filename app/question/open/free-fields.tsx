import { useId } from "react";

/** Characters that an answer may have; the server counts again. */
const MOST = 4000;

export function FreeFields({ fields }: { fields: Record<string, string> }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Your answer, as you would say it</label>
      <textarea
        className="input q-text"
        id={id}
        name="text"
        rows={8}
        required
        maxLength={MOST}
        defaultValue={fields["text"]}
        aria-describedby={`${id}-hint`}
      />
      <span className="hint" id={`${id}-hint`}>
        Three to six sentences. Afterwards you see the key points beside what you wrote.
      </span>
    </div>
  );
}
