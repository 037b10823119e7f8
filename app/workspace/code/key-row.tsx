import type { EditorSlot } from "./editor-slot.ts";

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
export function KeyRow({ slot }: { slot: EditorSlot }) {
  const keys = [{ label: "Tab", text: "  " }, ...KEYS.map((text) => ({ label: text, text }))];
  return (
    <div className="keyrow only-phone" role="toolbar" aria-label="Code keys">
      {keys.map(({ label, text }) => (
        <button
          key={label}
          type="button"
          className={label === "Tab" ? "key-word" : ""}
          aria-label={label === "Tab" ? "Tab: indent" : `Insert ${label}`}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => slot.use((editor) => editor.insert(text))}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
