import type { Language } from "#judge/verdict.ts";
import type { EditorSlot } from "./editor-slot.ts";

const SCRIPT_KEYS = '{ } ( ) [ ] ; = < > => . , + - * / % " ` & | ! ? :'.split(" ");
const C_KEYS = "{ } ( ) [ ] ; = * & -> < > . , + - / % | ^ ~ ! ? : \" ' # _".split(" ");

/** What phone keyboards hide, in the order of use. */
const KEYS: Record<Language, readonly string[]> = {
  javascript: SCRIPT_KEYS,
  typescript: SCRIPT_KEYS,
  python: ": ( ) [ ] \" = _ . , { } ' + - * / // ** % < > ! # & | ^ ~ @ ->".split(" "),
  c: C_KEYS,
  cpp: C_KEYS.toSpliced(10, 0, "::", "<<"),
};

type KeyRowProps = { slot: EditorSlot; language: Language };

/** Keys above a phone's keyboard. They leave the focus, and so the keyboard, where it is. */
export function KeyRow({ slot, language }: KeyRowProps) {
  const keep = (event: { preventDefault: () => void }) => event.preventDefault();
  return (
    <div className="keyrow only-phone" role="toolbar" aria-label="Code keys">
      <button
        type="button"
        className="key-word"
        aria-label="Tab: indent"
        onPointerDown={keep}
        onClick={() => slot.use((editor) => editor.indent())}
      >
        Tab
      </button>
      {KEYS[language].map((text) => (
        <button
          key={text}
          type="button"
          aria-label={`Insert ${text}`}
          onPointerDown={keep}
          onClick={() => slot.use((editor) => editor.insert(text))}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
