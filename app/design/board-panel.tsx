import { useKept } from "#app/keeping/use-kept.ts";
import type { AnswerKeeper } from "./use-answer-keeper.ts";
import type { QuestionView } from "./workspace-data.ts";

type BoardPanelProps = { question: QuestionView; keeper: AnswerKeeper };

/** The block diagram of the answer. */
export function BoardPanel({ keeper }: BoardPanelProps) {
  const board = useKept(keeper, (state) => state.text.board);
  return (
    <section className="panel p-board" id="design-panel-board" aria-labelledby="board">
      <div className="panel-head">
        <h2 className="t-panel" id="board">
          Board
        </h2>
        <span className="cap num">
          {board.blocks.length} blocks, {board.links.length} links
        </span>
      </div>
      <div className="panel-body" />
    </section>
  );
}
