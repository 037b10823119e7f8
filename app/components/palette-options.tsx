import { useEffect, useRef } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { PaletteAction, PaletteEntry } from "./palette-entries.ts";

type PaletteOptionsProps = {
  /** Prefix of the options' ids, which the input names as its active descendant. */
  id: string;
  entries: readonly PaletteEntry[];
  query: string;
  active: number;
  loading: boolean;
  onActive: (position: number) => void;
  onChoose: (action: PaletteAction) => void;
};

export function PaletteOptions({
  id,
  entries,
  query,
  active,
  loading,
  onActive,
  onChoose,
}: PaletteOptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector(`[id="${CSS.escape(`${id}-${active}`)}"]`)
      ?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  const groups = [...new Set(entries.map((entry) => entry.group))];
  return (
    <>
      <div
        className="palette-list"
        id={id}
        role="listbox"
        aria-label="Results"
        aria-busy={loading}
        ref={list}
      >
        {groups.map((group) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div className="palette-sec" id={`${id}-${group}`}>
              {group}
            </div>
            {entries.map((entry, position) =>
              entry.group !== group ? null : (
                // The input keeps the focus and names its active option.
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys arrive at the input
                // biome-ignore lint/a11y/useFocusableInteractive: the input has the focus
                <div
                  key={entry.label}
                  className="palette-it"
                  id={`${id}-${position}`}
                  role="option"
                  aria-selected={position === active}
                  onPointerMove={() => onActive(position)}
                  onClick={() => onChoose(entry.action)}
                >
                  <Icon name={entry.icon} />
                  <span className="grow trunc">
                    <Marked text={entry.label} query={query} />
                  </span>
                  {entry.caption && <span className="cap">{entry.caption}</span>}
                </div>
              ),
            )}
          </div>
        ))}
      </div>
      <p className={entries.length === 0 ? "palette-none" : "vh"} role="status">
        {loading ? "Loading problems" : summary(entries.length, query)}
      </p>
    </>
  );
}

function summary(count: number, query: string): string {
  if (count === 0) return `Nothing matches “${query}”. Try a topic, such as memory.`;
  return count === 1 ? "1 result" : `${count} results`;
}

function Marked({ text, query }: { text: string; query: string }) {
  const wanted = query.trim();
  const start = wanted ? text.toLowerCase().indexOf(wanted.toLowerCase()) : -1;
  if (start < 0) return text;
  const end = start + wanted.length;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
