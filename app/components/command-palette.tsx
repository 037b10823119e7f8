import { useFetcher, useNavigate, useRouteLoaderData } from "@remix-run/react";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { loader as rootLoader } from "#app/root.tsx";
import type { loader } from "#app/routes/problems._index/route.tsx";
import { chooseTheme } from "#app/use-theme.ts";
import { useModal } from "./dialog.tsx";
import { matchingEntries, type PaletteAction, paletteEntries } from "./palette-entries.ts";
import { PaletteOptions } from "./palette-options.tsx";
import type { TypedAhead } from "./use-type-ahead.ts";

type CommandPaletteProps = {
  /** What was typed before it was here. */
  typed: TypedAhead;
  onClose: () => void;
  onShortcuts: () => void;
};

/** Search problems, go to pages, switch the theme: a combobox in the browser's own dialog. */
export default function CommandPalette({ typed, onClose, onShortcuts }: CommandPaletteProps) {
  const dialog = useModal(true);
  const { problems, isLoading } = useProblems();
  const [query, setQuery] = useState(typed.text);
  /** Enter was pressed before there was everything to choose from. */
  const [entered, setEntered] = useState(typed.entered);
  const [active, setActive] = useState(0);
  const id = useId();
  const act = useAction(onShortcuts);
  const { role = "learner" } = useRouteLoaderData<typeof rootLoader>("root") ?? {};

  const entries = matchingEntries(paletteEntries(problems, role !== "learner"), query);
  const position = Math.min(active, entries.length - 1);

  // What is typed until the input has the focus still arrives outside.
  useEffect(() => {
    setQuery(typed.text);
    setEntered(typed.entered);
  }, [typed]);
  useEffect(() => {
    if (!entered || isLoading) return;
    setEntered(false);
    choose(entries[position]?.action);
  });

  function choose(action: PaletteAction | undefined) {
    if (!action) return;
    dialog.current?.close();
    act(action);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") setEntered(true);
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
            setEntered(false);
          }}
        />
      </div>
      <PaletteOptions
        id={id}
        entries={entries}
        query={query}
        active={position}
        loading={isLoading}
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
  return (action: PaletteAction) => {
    if ("go" in action) navigate(action.go);
    else if ("show" in action) onShortcuts();
    else chooseTheme(action.theme);
  };
}

/** The problems of the list page. Loading ends without them while the server is away. */
function useProblems() {
  const { load, data, state } = useFetcher<typeof loader>({ key: "palette" });
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    load("/problems");
    setIsAsked(true);
  }, [load]);
  const problems = data?.rows ?? [];
  return { problems, isLoading: data === undefined && (!isAsked || state !== "idle") };
}
