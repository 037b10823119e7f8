import type { KeyboardEvent } from "react";
import type { AnswerKeeper } from "#app/design/use-answer-keeper.ts";
import { Icon } from "#app/icons/icon.tsx";
import { useKept } from "#app/keeping/use-kept.ts";
import { SECTION_LABELS, SECTIONS, type Section } from "#problems/system-design/vocabulary.ts";
import { countWords } from "./count-words.ts";
import { plannedMinutes } from "./planned-minutes.ts";

type SectionListProps = {
  keeper: AnswerKeeper;
  selected: Section;
  onSelect: (section: Section) => void;
  /** In percent of `minutes`. */
  shares: Record<Section, number>;
  minutes: number;
  /** Seconds. */
  spent: Partial<Record<Section, number>>;
};

/** The sections as tabs: one stop for Tab, arrow keys move. Each says how much is there and how long it took. */
export function SectionList(props: SectionListProps) {
  const { selected, onSelect } = props;
  function move(event: KeyboardEvent) {
    const section = neighbour(event.key, SECTIONS.indexOf(selected));
    if (!section) return;
    event.preventDefault();
    onSelect(section);
    document.getElementById(tabId(section))?.focus();
  }
  return (
    <div
      className="ds-sections needs-script"
      role="tablist"
      aria-label="Sections of your answer"
      aria-orientation="vertical"
      onKeyDown={move}
    >
      {SECTIONS.map((section) => (
        <SectionTab key={section} {...props} section={section} />
      ))}
    </div>
  );
}

function SectionTab({
  keeper,
  selected,
  onSelect,
  shares,
  minutes,
  spent,
  section,
}: SectionListProps & { section: Section }) {
  const words = useKept(keeper, (state) => countWords(state.text.texts[section]));
  const planned = plannedMinutes(shares, minutes)[section];
  const used = (spent[section] ?? 0) / 60;
  return (
    <button
      type="button"
      role="tab"
      id={tabId(section)}
      aria-controls={panelId(section)}
      aria-selected={section === selected}
      tabIndex={section === selected ? 0 : -1}
      className="ds-section"
      onClick={() => onSelect(section)}
    >
      <Icon name={words > 0 ? "circle-dot" : "circle"} small />
      <span className="grow">{SECTION_LABELS[section]}</span>
      <span className="cap num">
        {words > 0 && (
          <>
            {words}
            <span className="vh"> {words === 1 ? "word" : "words"}, </span>
            <span aria-hidden="true"> w</span>
          </>
        )}
      </span>
      <span className={used > planned ? "ds-time cap num is-over" : "ds-time cap num"}>
        {Math.floor(used)}
        <span className="vh"> of </span>
        <span aria-hidden="true"> / </span>
        {planned} min
        {used > planned && <span className="vh">, longer than suggested</span>}
      </span>
    </button>
  );
}

export function tabId(section: Section): string {
  return `section-tab-${section}`;
}

export function panelId(section: Section): string {
  return `section-panel-${section}`;
}

function neighbour(key: string, at: number): Section | undefined {
  const count = SECTIONS.length;
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return SECTIONS[(at + 1) % count];
    case "ArrowUp":
    case "ArrowLeft":
      return SECTIONS[(at - 1 + count) % count];
    case "Home":
      return SECTIONS[0];
    case "End":
      return SECTIONS[count - 1];
    default:
      return undefined;
  }
}
