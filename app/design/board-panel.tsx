import { useKept } from "#app/keeping/use-kept.ts";
import { BoardEditor } from "./board/board-editor.tsx";
import type { AnswerKeeper } from "./use-answer-keeper.ts";
import type { QuestionView } from "./workspace-data.ts";

type BoardPanelProps = {
  question: QuestionView;
  keeper: AnswerKeeper;
  /** Without a clock, and outside interviews: a board that was exported can be read in. */
  isUntimed: boolean;
};

/** The block diagram of the answer. */
export function BoardPanel({ question, keeper, isUntimed }: BoardPanelProps) {
  const board = useKept(keeper, (state) => state.text.board);
  return (
    <div className="panel p-board" id="design-panel-board">
      <p className="ds-no-board needs-no-script">
        Drawing needs scripts. What is on the board is listed below; describe your blocks and links under
        Architecture instead.
      </p>
      <BoardEditor
        board={board}
        onChange={(next) => keeper.change({ board: next })}
        glossary={question.glossary}
        title={question.title}
        importAt={isUntimed ? `/designs/${question.slug}/board` : undefined}
      />
    </div>
  );
}
