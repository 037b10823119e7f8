import { indentationOf } from "#app/components/indentation.ts";
import { useKept } from "#app/keeping/use-kept.ts";
import type { DraftKeeper } from "#app/workspace/drafts/draft-state.ts";
import type { Language } from "#judge/verdict.ts";
import type { CursorPlace } from "./workspace-editor.ts";

type StatusLineProps = {
  cursor: CursorPlace;
  keeper: DraftKeeper;
  language: Language;
  vimKeys: boolean;
};

export function StatusLine({ cursor, keeper, language, vimKeys }: StatusLineProps) {
  const spaces = useKept(keeper, (state) => indentationOf(state.text.source, language).length);
  const characters = useKept(keeper, (state) => state.text.source.length);
  return (
    <div className="statusline num">
      <span>
        Ln {cursor.line}, Col {cursor.column}
      </span>
      <span>{spaces} spaces</span>
      {vimKeys && <span>Vim keys</span>}
      <span className="trunc needs-script">Esc, then Tab leaves the editor</span>
      <span className="end">{characters.toLocaleString("en")} characters</span>
    </div>
  );
}
