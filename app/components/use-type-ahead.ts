import { useEffect, useState } from "react";

/** What was typed so far, and whether Enter ended it. */
export type TypedAhead = { text: string; entered: boolean };

const NOTHING: TypedAhead = { text: "", entered: false };

/**
 * Keeps what is typed between the opening of something and the moment at which it has the focus: its code may
 * still be on its way. What arrives in a dialog is the dialog's.
 */
export function useTypeAhead(isOpening: boolean): TypedAhead {
  const [typed, setTyped] = useState(NOTHING);
  useEffect(() => {
    if (!isOpening) return setTyped(NOTHING);
    // From then on it has what is typed; a key right after it was closed is the page's again.
    let hadFocus = false;
    function onFocusIn(event: FocusEvent) {
      hadFocus ||= isInDialog(event.target);
    }
    function onKeyDown(event: KeyboardEvent) {
      const isCommand = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
      if (hadFocus || isCommand || isInDialog(event.target)) return;
      const change = changeOf(event.key);
      if (!change) return;
      event.preventDefault();
      event.stopPropagation();
      setTyped(change);
    }
    document.addEventListener("focusin", onFocusIn);
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => {
      document.removeEventListener("focusin", onFocusIn);
      document.removeEventListener("keydown", onKeyDown, { capture: true });
    };
  }, [isOpening]);
  return typed;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("dialog[open]") !== null;
}

function changeOf(key: string): ((before: TypedAhead) => TypedAhead) | undefined {
  if (key === "Enter") return ({ text }) => ({ text, entered: true });
  if (key === "Backspace") return ({ text }) => ({ text: text.slice(0, -1), entered: false });
  if ([...key].length === 1) return ({ text }) => ({ text: text + key, entered: false });
  return undefined;
}
