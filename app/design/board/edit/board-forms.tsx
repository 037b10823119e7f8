import { randomKey } from "#app/components/random-key.ts";
import { BlockDialog } from "#app/design/board/edit/block-dialog.tsx";
import { addBlock, addLink, changeBlock, changeLink, type Edit } from "#app/design/board/edit/edits.ts";
import type { Glossary } from "#app/design/board/edit/glossary.ts";
import { LinkDialog } from "#app/design/board/edit/link-dialog.tsx";
import { ExportDialog } from "#app/design/board/export/export-dialog.tsx";
import type { Board } from "#problems/system-design/vocabulary.ts";

/** `id` is of what is changed; without one something is added. */
export type OpenForm =
  | { form: "block"; id?: string }
  | { form: "link"; id?: string; ends?: { from?: string | undefined; to?: string | undefined } }
  | { form: "export" };

type BoardFormsProps = {
  open: OpenForm;
  board: Board;
  glossary: Glossary;
  title: string;
  /** `focus` is the id of what was added or changed. */
  onFinish: (edit: Edit | undefined, focus: string) => void;
  onDeleteBlock: (id: string) => void;
  onDeleteLink: (id: string) => void;
  onLinkFrom: (id: string) => void;
  onClose: () => void;
};

/** The form that is open, and what saving it does to the board. */
export function BoardForms({ open, board, glossary, title, onFinish, onClose, ...acts }: BoardFormsProps) {
  if (open.form === "export") return <ExportDialog board={board} title={title} onClose={onClose} />;
  const id = open.id ?? newId();
  if (open.form === "block") {
    return (
      <BlockDialog
        key={open.id ?? "new"}
        block={board.blocks.find((block) => block.id === open.id)}
        glossary={glossary}
        onSave={(fields) => {
          onFinish(open.id ? changeBlock(board, id, fields) : addBlock(board, id, fields), id);
        }}
        onDelete={() => acts.onDeleteBlock(id)}
        onLink={() => acts.onLinkFrom(id)}
        onClose={onClose}
      />
    );
  }
  return (
    <LinkDialog
      key={open.id ?? "new"}
      blocks={board.blocks}
      link={board.links.find((link) => link.id === open.id)}
      ends={open.ends}
      glossary={glossary}
      onSave={(fields) => {
        onFinish(open.id ? changeLink(board, id, fields) : addLink(board, id, fields), id);
      }}
      onDelete={() => acts.onDeleteLink(id)}
      onClose={onClose}
    />
  );
}

/** Unlike a count, never used again for something else, so versions can be compared by it. */
function newId(): string {
  return randomKey().slice(0, 12);
}
