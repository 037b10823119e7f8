import { useEffect, useId, useRef, useState } from "react";
import { sendToKeep } from "#app/keeping/saving.ts";

type NotesFieldProps = {
  /** Of the interview. */
  id: string;
  name: "notes" | "reflection";
  label: string;
  text: string;
  rows: number;
};

const SAVE_AFTER_MS = 800;
const MOST = 10_000;

/** What is written is kept a moment later, and when the page goes. Without scripts there is a button. */
export function NotesField({ id, name, label, text, rows }: NotesFieldProps) {
  const field = useId();
  const [status, setStatus] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const saved = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const address = `/interviews/${id}/notes`;
  const save = useRef(async (leaving = false) => {
    clearTimeout(timer.current);
    const value = area.current?.value ?? saved.current;
    if (value === saved.current) return;
    const answer = await sendToKeep(address, { [name]: value }, { leaving });
    if (answer.kind === "saved") saved.current = value;
    else if (answer.kind === "unreachable") timer.current = setTimeout(() => void save.current(), 3_000);
    setStatus(answer.kind === "saved" ? "Kept." : "Not kept yet.");
  });
  useEffect(() => {
    const leave = () => void save.current(true);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  return (
    <form method="post" action={address} className="iv-notes">
      <label className="label" htmlFor={field}>
        {label}
      </label>
      <textarea
        ref={area}
        className="input"
        id={field}
        name={name}
        rows={rows}
        maxLength={MOST}
        defaultValue={text}
        onInput={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void save.current(), SAVE_AFTER_MS);
        }}
        onBlur={() => void save.current()}
      />
      <span className="cap needs-script" role="status">
        {status}
      </span>
      <noscript>
        <button className="btn" type="submit">
          Keep it
        </button>
      </noscript>
    </form>
  );
}
