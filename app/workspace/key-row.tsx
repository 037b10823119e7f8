import type { MutableRefObject } from "react";
import type { WorkspaceEditor } from "./workspace-editor.ts";

/** What phone keyboards hide, in the order of use. */
const KEYS = [
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  ";",
  "=",
  "<",
  ">",
  "=>",
  ".",
  ",",
  "+",
  "-",
  "*",
  "/",
  "%",
  '"',
  "`",
  "&",
  "|",
  "!",
  "?",
  ":",
];

/** Keys above a phone's keyboard. They leave the focus, and so the keyboard, where it is. */
export function KeyRow({ editor }: { editor: MutableRefObject<WorkspaceEditor | undefined> }) {
  const keys = [{ label: "Tab", text: "  " }, ...KEYS.map((text) => ({ label: text, text }))];
  return (
    <div className="keyrow only-phone" role="toolbar" aria-label="Code keys">
      {keys.map(({ label, text }) => (
        <button
          key={label}
          type="button"
          className={label === "Tab" ? "key-word" : ""}
          aria-label={label === "Tab" ? "Indent" : `Insert ${label}`}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => editor.current?.insert(text)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
