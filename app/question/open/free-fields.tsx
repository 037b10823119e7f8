import { useEffect, useId, useRef, useState } from "react";
import { keepText, keptText } from "./text-copy.ts";

/** Characters that an answer may have; the server counts again. */
const MOST = 4000;

type FreeFieldsProps = {
  fields: Record<string, string>;
  /** Under which name the browser keeps the text until it was sent. */
  copyName: string;
};

/** What is typed survives a reload and a crash: the browser keeps a copy, the server gets it when it is sent. */
export function FreeFields({ fields, copyName }: FreeFieldsProps) {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const [isRestored, setIsRestored] = useState(false);
  useEffect(() => {
    const field = text.current;
    if (!field) return;
    // Typed before the scripts came, or sent back by the server: newer than any copy.
    if (field.value !== "") return keepText(copyName, field.value);
    const kept = keptText(copyName);
    if (kept === "") return;
    field.value = kept;
    setIsRestored(true);
  }, [copyName]);
  return (
    <div className="field">
      <label htmlFor={id}>Your answer, as you would say it</label>
      <textarea
        ref={text}
        className="input q-text"
        id={id}
        name="text"
        rows={8}
        required
        maxLength={MOST}
        defaultValue={fields["text"]}
        onInput={(event) => keepText(copyName, event.currentTarget.value)}
        aria-describedby={`${id}-hint`}
      />
      <span className="hint" id={`${id}-hint`}>
        Three to six sentences. Afterwards you see the key points beside what you wrote.
      </span>
      <span className="hint" role="status">
        {isRestored && "What you had written here before is back."}
      </span>
    </div>
  );
}
