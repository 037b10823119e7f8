import { useFetcher, useNavigate } from "@remix-run/react";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { loader } from "#app/routes/problems._index/route.tsx";
import { useThemeFetcher } from "#app/use-theme.ts";
import { useModal } from "./dialog.tsx";
import { matchingEntries, type PaletteAction, paletteEntries } from "./palette-entries.ts";
import { PaletteOptions } from "./palette-options.tsx";

type CommandPaletteProps = { onClose: () => void; onShortcuts: () => void };

/** Search problems, go to pages, switch the theme: a combobox in the browser's own dialog. */
export default function CommandPalette({ onClose, onShortcuts }: CommandPaletteProps) {
  const dialog = useModal(true);
  const problems = useProblems();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const id = useId();
  const act = useAction(onShortcuts);

  const entries = matchingEntries(paletteEntries(problems ?? []), query);
  const position = Math.min(active, entries.length - 1);

  function choose(action: PaletteAction | undefined) {
    if (!action) return;
    dialog.current?.close();
    act(action);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") choose(entries[position]?.action);
    else if (event.key === "ArrowDown") setActive((position + 1) % Math.max(1, entries.length));
    else if (event.key === "ArrowUp")
      setActive((position - 1 + entries.length) % Math.max(1, entries.length));
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog natively; the click is for its backdrop
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Command palette"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className="palette-in">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label="Search or jump to"
          aria-expanded="true"
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? `${id}-${position}` : undefined}
          placeholder="Search or jump to"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
        />
      </div>
      <PaletteOptions
        id={id}
        entries={entries}
        query={query}
        active={position}
        loading={problems === undefined}
        onActive={setActive}
        onChoose={choose}
      />
      <p className="palette-ft">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> open
        </span>
        <span>
          <kbd>Esc</kbd> close
        </span>
      </p>
    </dialog>
  );
}

function useAction(onShortcuts: () => void) {
  const navigate = useNavigate();
  const theme = useThemeFetcher();
  return (action: PaletteAction) => {
    if ("go" in action) navigate(action.go);
    else if ("show" in action) onShortcuts();
    else theme.submit({ intent: "theme", theme: action.theme }, { method: "post", action: "/settings" });
  };
}

/** The problems of the list page; undefined until they have arrived. */
function useProblems() {
  const { load, data } = useFetcher<typeof loader>({ key: "palette" });
  useEffect(() => load("/problems"), [load]);
  return data?.rows;
}
