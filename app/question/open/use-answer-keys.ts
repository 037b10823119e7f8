import { type RefObject, useEffect } from "react";

/**
 * Digits choose what carries `data-key`, Enter sends the form. Both rest while somebody types, and Enter
 * leaves links and buttons to the browser. With Control or Command, Enter sends from within a text too. A
 * key that is held down sends once.
 */
export function useAnswerKeys(form: RefObject<HTMLFormElement>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, target } = event;
      if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat) return;
      if (!form.current || document.querySelector("dialog[open]")) return;
      if (event.ctrlKey || event.metaKey) {
        if (key === "Enter" && form.current.contains(document.activeElement)) form.current.requestSubmit();
        return;
      }
      if (isTyping(target)) return;
      if (/^[1-9]$/.test(key)) {
        const chosen = form.current.querySelector<HTMLElement>(`[data-key="${key}"]`);
        if (!chosen) return;
        event.preventDefault();
        chosen.focus();
        if (chosen instanceof HTMLInputElement) chosen.click();
      } else if (key === "Enter" && !(target instanceof Element && target.closest("a, button, summary"))) {
        event.preventDefault();
        form.current.requestSubmit();
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [form]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select")
  );
}
