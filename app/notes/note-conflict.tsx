import type { RefObject } from "react";
import { Notice } from "#app/components/notice.tsx";
import type { DraftKeeper } from "#app/workspace/drafts/draft-state.ts";

type NoteConflictProps = {
  keeper: DraftKeeper;
  /** What was saved elsewhere. */
  other: string;
  area: RefObject<HTMLTextAreaElement>;
};

/** Two tabs wrote: both texts are there, and the learner decides. */
export function NoteConflict({ keeper, other, area }: NoteConflictProps) {
  function keepBoth() {
    const source = [other, keeper.state().text.source].filter(Boolean).join("\n\n");
    if (area.current) area.current.value = source;
    keeper.change({ source });
    choose("mine");
  }
  function choose(choice: "mine" | "theirs") {
    void keeper.resolve(choice);
    area.current?.focus();
  }
  return (
    <Notice meaning="limit">
      <p>
        <b>Another tab or device changed this note.</b> Nothing was overwritten.{" "}
        {other === "" ? "There it was deleted." : "There it says:"}
      </p>
      {other !== "" && <blockquote className="note-other">{other}</blockquote>}
      <p className="row wrap">
        {other !== "" && (
          <button className="btn btn-sm" type="button" onClick={keepBoth}>
            Keep both texts
          </button>
        )}
        <button className="btn btn-sm" type="button" onClick={() => choose("mine")}>
          Keep this page's text
        </button>
        <button className="btn btn-sm" type="button" onClick={() => choose("theirs")}>
          {other === "" ? "Delete it here too" : "Use the other text"}
        </button>
      </p>
    </Notice>
  );
}
