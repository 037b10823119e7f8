import { type FocusEvent, useEffect, useState } from "react";
import { Notice } from "#app/components/notice.tsx";
import { Splitter } from "#app/components/splitter.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import { useKept } from "#app/keeping/use-kept.ts";
import type { Section } from "#problems/system-design/vocabulary.ts";
import { AnswerTrouble } from "./answer-conflict.tsx";
import { BoardPanel } from "./board-panel.tsx";
import { BudgetPanel } from "./budget/budget-panel.tsx";
import { useSheetReading } from "./budget/use-sheet-reading.ts";
import { DesignTabs, type Pane } from "./design-tabs.tsx";
import { FinishQuestion } from "./finish-dialog.tsx";
import { showKeeper } from "./keeper-slot.ts";
import { SectionsPanel } from "./sections/sections-panel.tsx";
import { InterviewerPanel } from "./talk/interviewer-panel.tsx";
import { useAnswerKeeper } from "./use-answer-keeper.ts";
import { useBudgetHeight } from "./use-budget-height.ts";
import { useLastWords } from "./use-last-words.ts";
import type { OpenAnswerView, QuestionView } from "./workspace-data.ts";

type DesignWorkspaceProps = {
  question: QuestionView;
  answer: OpenAnswerView;
  /** Finishing was asked for: what is still empty. */
  finishing: { open: readonly string[]; at: number } | undefined;
  /** Why a form of this page was not taken. */
  error: string | undefined;
};

/** Where a question is answered: brief and sections, board and budget, interviewer; on narrow screens one at a time. */
export function DesignWorkspace({ question, answer, finishing, error }: DesignWorkspaceProps) {
  const keeper = useAnswerKeeper(question.slug, answer);
  const [pane, setPane] = useState<Pane>("brief");
  const [elsewhere, setElsewhere] = useState<Section>();
  const sheet = useSheetReading(question.slug, keeper, answer.sheet);
  const blocks = useKept(keeper, (state) => state.text.board.blocks.length);
  const unanswered = useKept(
    keeper,
    ({ text }) => answer.followUps.filter(({ id }) => !text.replies[id]?.trim()).length,
  );
  useEffect(() => showKeeper(keeper), [keeper]);
  useLastWords(keeper, answer.remainingMs);
  // Time counts for what has the focus: the sheet is part of the estimates, the board of the architecture.
  const follow = ({ target }: FocusEvent) => {
    const within = target.closest(".p-budget, .p-board, .ds-write");
    if (!within || within.matches(".ds-write")) return setElsewhere(undefined);
    setElsewhere(within.matches(".p-board") ? "architecture" : "estimate");
  };
  const { isInInterview } = answer;
  const height = useBudgetHeight();
  const heading = useArrivalFocus<HTMLHeadingElement>(true);
  const inside = (
    <>
      <h1 className="vh" ref={heading} tabIndex={-1}>
        {question.title}
      </h1>
      {finishing && (
        <FinishQuestion key={finishing.at} slug={question.slug} id={answer.id} open={finishing.open} />
      )}
      <AnswerTrouble address={isInInterview ? answer.address : `${answer.address}?up`} keeper={keeper}>
        {error && <Notice meaning="limit">{error}</Notice>}
      </AnswerTrouble>
      <DesignTabs pane={pane} onPane={setPane} {...{ blocks, unanswered }} sheet={sheet.view} />
      <SectionsPanel {...{ question, answer, keeper, elsewhere }} />
      <div className="ds-mid" style={height.style}>
        <BoardPanel
          question={question}
          keeper={keeper}
          isUntimed={answer.mode === "practice" && !isInInterview}
        />
        <Splitter
          pane="design-panel-budget"
          direction="y"
          label="Height of the budget"
          {...height.splitter}
        />
        <BudgetPanel {...{ question, answer, keeper }} sheet={sheet.view} state={sheet.state} />
      </div>
      <InterviewerPanel {...{ question, answer, keeper }} />
    </>
  );
  const common = { className: "ds", "data-pane": pane, onFocusCapture: follow };
  // The page of an interview has its own main part.
  if (isInInterview) return <div {...common}>{inside}</div>;
  return (
    <main {...common} id="main" tabIndex={-1}>
      {inside}
    </main>
  );
}
