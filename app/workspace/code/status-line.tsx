import type { DraftKeeper } from "#app/workspace/drafts/draft-state.ts";
import { useDraftState } from "#app/workspace/drafts/use-drafts.ts";
import type { CursorPlace } from "./workspace-editor.ts";

type StatusLineProps = { cursor: CursorPlace; keeper: DraftKeeper; vimKeys: boolean };

export function StatusLine({ cursor, keeper, vimKeys }: StatusLineProps) {
  const characters = useDraftState(keeper, (state) => state.text.source.length);
  return (
    <div className="statusline num">
      <span>
        Ln {cursor.line}, Col {cursor.column}
      </span>
      <span>2 spaces</span>
      {vimKeys && <span>Vim keys</span>}
      <span className="trunc needs-script">Esc, then Tab leaves the editor</span>
      <span className="end">{characters.toLocaleString("en")} characters</span>
    </div>
  );
}
