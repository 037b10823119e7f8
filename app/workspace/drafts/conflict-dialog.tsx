import { Dialog } from "#app/components/dialog.tsx";
import { useKept } from "#app/keeping/use-kept.ts";
import type { Language } from "#judge/verdict.ts";
import { Compare } from "./compare.tsx";
import type { DraftKeeper } from "./draft-state.ts";

type ConflictDialogProps = { keeper: DraftKeeper; language: Language; open: boolean; onClose: () => void };

/** Both texts of a draft that was written in two places. Whichever is chosen, the other stays findable. */
export function ConflictDialog({ keeper, language, open, onClose }: ConflictDialogProps) {
  const status = useKept(keeper, (state) => state.status);
  const source = useKept(keeper, (state) => state.text.source);
  const isOpen = open && status.kind === "conflict";
  const choose = (choice: "mine" | "theirs") => {
    void keeper.resolve(choice).then(onClose);
  };
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      title="Two texts of this draft"
      actions={
        <>
          <button className="btn" type="button" onClick={onClose}>
            Decide later
          </button>
          <button className="btn" type="button" onClick={() => choose("theirs")}>
            Use the other text
          </button>
          <button className="btn btn-primary" type="button" onClick={() => choose("mine")}>
            Keep this page's text
          </button>
        </>
      }
    >
      <div className="wide-dialog">
        <p>
          Another tab or device saved while you were typing here. Nothing is lost: the text you do not choose
          stays under “Earlier versions”.
        </p>
        {isOpen && (
          <Compare
            left={{ title: "Saved elsewhere", source: status.current.source }}
            right={{ title: "On this page", source }}
            language={language}
          />
        )}
      </div>
    </Dialog>
  );
}
