import { useEffect, useRef, useSyncExternalStore } from "react";

/** What a key does. `mod+k` is held with Command on Apple devices and Control elsewhere. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

/**
 * Listens on the whole page while the component is shown. Keys without `mod+` rest while somebody
 * types, and all of them rest while a dialog is open, unless `inDialogs` is set.
 */
export function useShortcuts(shortcuts: Shortcuts, { inDialogs = false } = {}): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (!inDialogs && document.querySelector("dialog[open]")) return;
      const mod = isApple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      const bare = !event.metaKey && !event.ctrlKey && !isTyping(event.target);
      const name = mod ? `mod+${event.key.toLowerCase()}` : event.key;
      const act = mod || bare ? latest.current[name] : undefined;
      if (!act) return;
      event.preventDefault();
      act(event);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [inDialogs]);
}

/** How the `mod` key is called here; `Ctrl` until the browser is known. */
export function useModKey(): string {
  return useSyncExternalStore(
    () => () => {},
    () => (isApple() ? "⌘" : "Ctrl"),
    () => "Ctrl",
  );
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select")
  );
}
