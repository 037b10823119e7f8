import type { KeyboardEvent, ReactNode } from "react";

type Tab<Id extends string> = { id: Id; label: string; extra?: ReactNode };

type TabListProps<Id extends string> = {
  /** Names the list, and is the prefix of the ids that tie tabs to panels. */
  name: string;
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
};

/** One stop for Tab; arrow keys, Home and End move and select. Panels take `tabPanel(name, id)`. */
export function TabList<Id extends string>({ name, label, tabs, selected, onSelect }: TabListProps<Id>) {
  function move(event: KeyboardEvent) {
    const from = tabs.findIndex((tab) => tab.id === selected);
    const to = target(event.key, from, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    document.getElementById(`${name}-tab-${tab.id}`)?.focus();
  }
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className="tab"
          id={`${name}-tab-${tab.id}`}
          aria-controls={`${name}-panel-${tab.id}`}
          aria-selected={tab.id === selected}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
          {tab.extra}
        </button>
      ))}
    </div>
  );
}

/** The attributes of the panel that belongs to a tab. */
export function tabPanel(name: string, id: string) {
  return { role: "tabpanel", id: `${name}-panel-${id}`, "aria-labelledby": `${name}-tab-${id}` } as const;
}

function target(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % count;
    case "ArrowLeft":
      return (from - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
