import { Kbd } from "#app/components/kbd.tsx";
import { Icon } from "#app/icons/icon.tsx";
import type { Board } from "#problems/system-design/vocabulary.ts";
import type { BoardHistory } from "./use-board-history.ts";

type BoardBarProps = {
  board: Board;
  /** Absent: nothing can be changed. */
  edits?:
    | {
        history: BoardHistory;
        onAddBlock: () => void;
        onAddLink: () => void;
        onArrange: () => void;
        onImport: (() => void) | undefined;
      }
    | undefined;
  isCanvas: boolean;
  onView: (isCanvas: boolean) => void;
  onExport: () => void;
};

/** The head of the board's panel: what there is, and everything that can be done to it. */
export function BoardBar({ board, edits, isCanvas, onView, onExport }: BoardBarProps) {
  const isPinned = board.blocks.some(({ at }) => at);
  return (
    <div className="panel-head board-bar">
      <h2 className="t-panel">Board</h2>
      <span className="cap only-wide">
        {counted(board.blocks.length, "block")}, {counted(board.links.length, "link")}
      </span>
      <span className="grow" />
      {edits && (
        <>
          <button
            className="btn btn-quiet btn-sm needs-script"
            type="button"
            data-add-block
            onClick={edits.onAddBlock}
          >
            <Icon name="plus" />
            Block <Kbd keys="B" />
          </button>
          <button className="btn btn-quiet btn-sm needs-script" type="button" onClick={edits.onAddLink}>
            <Icon name="spline" />
            Link <Kbd keys="L" />
          </button>
          <Tool icon="undo" label="Undo" isOff={!edits.history.canUndo} onPress={edits.history.undo} />
          <Tool icon="redo" label="Redo" isOff={!edits.history.canRedo} onPress={edits.history.redo} />
          {isCanvas && (
            <Tool icon="workflow" label="Arrange automatically" isOff={!isPinned} onPress={edits.onArrange} />
          )}
        </>
      )}
      <button
        className="btn btn-quiet btn-icon btn-sm only-wide needs-script"
        type="button"
        aria-label="Show as list"
        title="Show as list"
        aria-pressed={!isCanvas}
        onClick={() => onView(!isCanvas)}
      >
        <Icon name="list-tree" />
      </button>
      {edits?.onImport && (
        <Tool icon="upload" label="Read a board from a file" isOff={false} onPress={edits.onImport} />
      )}
      <Tool icon="download" label="Export" isOff={board.blocks.length === 0} onPress={onExport} />
    </div>
  );
}

type ToolProps = {
  icon: "undo" | "redo" | "workflow" | "upload" | "download";
  label: string;
  isOff: boolean;
  onPress: () => void;
};

/** Stays focusable while it is off, so that undoing the last step does not lose the focus. */
function Tool({ icon, label, isOff, onPress }: ToolProps) {
  return (
    <button
      className="btn btn-quiet btn-icon btn-sm needs-script"
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
