import { type KeyboardEvent, lazy, Suspense, useMemo, useRef, useState } from "react";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";
import { BoardBar } from "./edit/board-bar.tsx";
import { BoardForms, type OpenForm } from "./edit/board-forms.tsx";
import { BoardList } from "./edit/board-list.tsx";
import { arrangeAgain, type Edit, noRoomFor, removeBlock, removeLink } from "./edit/edits.ts";
import type { Glossary } from "./edit/glossary.ts";
import { useBoardHistory } from "./edit/use-board-history.ts";
import { useBoardImport } from "./edit/use-board-import.ts";
import { useBoardView } from "./edit/use-board-view.ts";
import { useCanvas } from "./edit/use-canvas.ts";
import { useItemFocus } from "./edit/use-item-focus.ts";
import { evidenceMarks } from "./highlight.ts";

/** Brings the layout; a phone and the list never load it. */
const BoardStill = lazy(async () => {
  const { BoardStill } = await import("./canvas/board-still.tsx");
  return { default: BoardStill };
});
export type BoardEditorProps = {
  board: Board;
  /** Called with each change; the board is never changed in place. */
  onChange: (board: Board) => void;
  glossary: Glossary;
  /** Of the question: names exported files. */
  title: string;
  readOnly?: boolean;
  /** Where files of boards are read; absent: none are. */
  importAt?: string | undefined;
  /** Ids of blocks and links that are marked, as evidence. */
  highlight?: readonly string[];
};

const NOTHING: readonly string[] = [];

/** Blocks and links, as a canvas or as a list of the same board. It keeps an undo history and nothing else. */
export function BoardEditor(props: BoardEditorProps) {
  const { board, onChange, glossary, title, readOnly = false, importAt, highlight = NOTHING } = props;
  const root = useRef<HTMLElement>(null);
  const history = useBoardHistory(board, onChange);
  const [view, setView] = useBoardView();
  const [open, setOpen] = useState<OpenForm>();
  const [selected, setSelected] = useState<string>();
  const [arranged, setArranged] = useState(0);
  const showAll = () => setArranged((count) => count + 1);
  const onImport = useBoardImport(importAt, history, showAll);
  const { Canvas, fetchCanvas } = useCanvas();
  const focusItem = useItemFocus(root);
  const marks = useMemo(() => evidenceMarks(highlight), [highlight]);

  function begin(form: "block" | "link", ends?: { from?: string | undefined; to?: string | undefined }) {
    const full = noRoomFor(form, board);
    if (full) return history.say(full);
    setOpen(form === "link" ? { form, ends: ends ?? { from: blockOf(board, selected) } } : { form });
  }
  function finish(edit: Edit | undefined, focus: string | undefined) {
    history.apply(edit);
    setOpen(undefined);
    if (focus) setSelected(focus);
    focusItem(focus);
  }
  function close() {
    setOpen(undefined);
    focusItem(selected, { gently: true });
  }
  function deleteBlock(id: string) {
    finish(removeBlock(board, id), neighbour(board.blocks, id));
  }
  function deleteLink(id: string) {
    finish(removeLink(board, id), board.links.find((link) => link.id === id)?.from);
  }
  const acts = {
    onSelect: setSelected,
    onEditBlock: (id: string) => setOpen({ form: "block", id }),
    onEditLink: (id: string) => setOpen({ form: "link", id }),
    onDeleteBlock: deleteBlock,
    onDeleteLink: deleteLink,
  };

  /** A form in a pane that is not shown could not be seen, and would hold the page. */
  function beginWhereShown(form: "block" | "link") {
    if (root.current?.getClientRects().length) begin(form);
  }
  useShortcuts(readOnly ? {} : { b: () => beginWhereShown("block"), l: () => beginWhereShown("link") });
  function onKeyDown(event: KeyboardEvent) {
    if (readOnly || open || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) history.redo();
    else history.undo();
    focusItem(selected, { gently: true });
  }

  const turn = view === "canvas" ? fetchCanvas : undefined;
  const list = (
    <BoardList
      board={board}
      marks={marks}
      selected={selected}
      heading="h3"
      acts={readOnly ? undefined : acts}
    />
  );
  return (
    <section
      ref={root}
      className="board-editor"
      aria-label="Board"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerEnter={turn}
      onFocusCapture={turn}
    >
      <BoardBar
        board={board}
        edits={
          readOnly
            ? undefined
            : {
                history,
                onAddBlock: () => begin("block"),
                onAddLink: () => begin("link"),
                onImport,
                onArrange: () => {
                  history.apply(arrangeAgain(board));
                  showAll();
                },
              }
        }
        isCanvas={view === "canvas"}
        onView={(isCanvas) => {
          setView(isCanvas ? "canvas" : "list");
          if (isCanvas) fetchCanvas();
        }}
        onExport={() => setOpen({ form: "export" })}
      />
      <div className="board-ground" data-view={view}>
        {board.blocks.length === 0 && <EmptyBoard isReadOnly={readOnly} />}
        {view === "list" ? (
          list
        ) : Canvas ? (
          <Canvas
            board={board}
            marks={marks}
            selected={selected}
            arranged={arranged}
            acts={readOnly ? undefined : acts}
            onApply={history.apply}
            onConnect={(from, to) => begin("link", { from, to })}
          />
        ) : (
          <Suspense fallback={<div className="board-waiting">{list}</div>}>
            <BoardStill board={board} marks={marks} />
          </Suspense>
        )}
      </div>
      <p className="board-said cap" role="status">
        {history.said}
      </p>
      {open && (
        <BoardForms
          {...{ open, board, glossary, title }}
          onFinish={finish}
          onDeleteBlock={deleteBlock}
          onDeleteLink={deleteLink}
          onLinkFrom={(from) => begin("link", { from })}
          onClose={close}
        />
      )}
    </section>
  );
}

function EmptyBoard({ isReadOnly }: { isReadOnly: boolean }) {
  if (isReadOnly) return <p className="board-empty cap">Nothing was drawn.</p>;
  return (
    <p className="board-empty">
      Nothing here yet. Begin with what senses, what decides and who is told; say of each link what it carries
      and how often.
    </p>
  );
}

function blockOf(board: Board, id: string | undefined): string | undefined {
  return (
    board.blocks.find((block) => block.id === id)?.id ?? board.links.find((link) => link.id === id)?.from
  );
}

function neighbour(blocks: Board["blocks"], id: string): string | undefined {
  const index = blocks.findIndex((block) => block.id === id);
  return (blocks[index + 1] ?? blocks[index - 1])?.id;
}
