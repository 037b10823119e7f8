import type { KeyboardEvent } from "react";
import { MARK_WORDS, type Marks } from "#app/design/board/highlight.ts";
import { CATEGORY } from "#app/design/board/ink.ts";
import { LinkSays } from "#app/design/board/link-says.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { boardGraph } from "#problems/system-design/board/graph.ts";
import { blockName } from "#problems/system-design/board/words.ts";
import { BLOCK_LABELS, type Board, PLACE_LABELS, PLACES } from "#problems/system-design/vocabulary.ts";

type BoardListProps = {
  board: Board;
  marks: Marks;
  selected: string | undefined;
  /** Of the names of places; below the head of the editor, "h3". */
  heading: "h3" | "p";
  /** Absent: nothing can be changed. */
  acts?: BoardListActs | undefined;
};

export type BoardListActs = {
  onSelect: (id: string) => void;
  onEditBlock: (id: string) => void;
  onEditLink: (id: string) => void;
  onDeleteBlock: (id: string) => void;
  onDeleteLink: (id: string) => void;
};

/**
 * The board as a list of blocks by place, each with the links that leave it. It can do what the canvas can, and is the editor on
 * a phone. Up and down go from block to block, Enter changes, Delete deletes.
 */
export function BoardList({ board, marks, selected, heading: Heading, acts }: BoardListProps) {
  const graph = boardGraph(board);
  return (
    <div className="board-list" role="group" aria-label="Blocks and links" onKeyDown={walk}>
      {PLACES.map((place) => {
        const blocks = graph.blocks.filter((block) => block.place === place);
        if (blocks.length === 0) return null;
        return (
          <section key={place} aria-label={PLACE_LABELS[place]}>
            <Heading className="board-place cap">{PLACE_LABELS[place]}</Heading>
            <ul>
              {blocks.map((block) => (
                <li
                  key={block.id}
                  className="board-card"
                  data-category={CATEGORY[block.type]}
                  data-mark={marks.get(block.id)}
                  data-selected={block.id === selected || undefined}
                >
                  <Act
                    id={block.id}
                    kind="block"
                    onAct={acts?.onEditBlock}
                    onDelete={acts?.onDeleteBlock}
                    onFocus={acts?.onSelect}
                  >
                    <span className="board-card-head">
                      <b>{blockName(block)}</b>
                      <span className="cap">
                        <MarkWord marks={marks} id={block.id} />
                        {BLOCK_LABELS[block.type]}
                      </span>
                    </span>
                    {block.note && <span className="num faint board-card-note">{block.note}</span>}
                  </Act>
                  {graph.from(block.id).length > 0 && (
                    <ul aria-label={`Links from ${blockName(block)}`}>
                      {graph.from(block.id).map((link) => (
                        <li key={link.id} className="board-link" data-mark={marks.get(link.id)}>
                          <Act
                            id={link.id}
                            kind="link"
                            onAct={acts?.onEditLink}
                            onDelete={acts?.onDeleteLink}
                            onFocus={acts?.onSelect}
                          >
                            <Icon name="corner-down-right" small />
                            <LinkSays link={link} to={graph.block(link.to)} />
                            <MarkWord marks={marks} id={link.id} />
                          </Act>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type ActProps = {
  id: string;
  kind: "block" | "link";
  onAct: ((id: string) => void) | undefined;
  onDelete: ((id: string) => void) | undefined;
  onFocus: ((id: string) => void) | undefined;
  children: React.ReactNode;
};

/** A button where something can be changed, plain text where not. */
function Act({ id, kind, onAct, onDelete, onFocus, children }: ActProps) {
  const className = kind === "block" ? "board-card-act" : "board-link-act";
  if (!onAct) return <div className={className}>{children}</div>;
  return (
    <button
      type="button"
      className={className}
      data-board-item={id}
      data-kind={kind}
      aria-haspopup="dialog"
      onClick={() => onAct(id)}
      onFocus={() => onFocus?.(id)}
      onKeyDown={(event) => {
        if (event.key !== "Delete" && event.key !== "Backspace") return;
        event.preventDefault();
        onDelete?.(id);
      }}
    >
      {children}
    </button>
  );
}

function MarkWord({ marks, id }: { marks: Marks; id: string }) {
  const mark = marks.get(id);
  return mark ? <span className={`board-mark is-${mark}`}>{MARK_WORDS[mark]}</span> : null;
}

function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-board-item]")];
  const next = items[items.indexOf(document.activeElement as HTMLElement) + step];
  if (!next || !items.includes(document.activeElement as HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
