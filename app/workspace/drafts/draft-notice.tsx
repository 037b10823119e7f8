import { Notice } from "#app/components/notice.tsx";
import { useKept } from "#app/keeping/use-kept.ts";
import type { DraftKeeper } from "./draft-state.ts";

type DraftNoticeProps = {
  keeper: DraftKeeper;
  onCompare: () => void;
  /** A text was just replaced and may be taken back. */
  undo: { says: string; onUndo: () => void } | undefined;
};

/** What a learner should know about the draft beyond one word, under the head of the editor. */
export function DraftNotice({ keeper, onCompare, undo }: DraftNoticeProps) {
  const status = useKept(keeper, (state) => state.status);
  return (
    <div className="draft-notice" role="status">
      {status.kind === "conflict" && (
        <Notice meaning="limit">
          <b>Another tab or device saved this draft too.</b> Both texts are kept.{" "}
          <button className="link line-link" type="button" onClick={onCompare}>
            Compare and choose
          </button>
        </Notice>
      )}
      {status.kind === "refused" && <Notice meaning="fail">{status.error}</Notice>}
      {undo && (
        <Notice meaning="info" icon="rotate-ccw">
          {undo.says}{" "}
          <button className="link line-link" type="button" onClick={undo.onUndo}>
            Undo
          </button>
        </Notice>
      )}
    </div>
  );
}
