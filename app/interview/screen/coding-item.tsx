import { useRevalidator } from "@remix-run/react";
import { type FormEvent, useEffect, useState } from "react";
import { useRun } from "#app/components/use-run.ts";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import type { codingView, SentProgram } from "#app/interview/coding-view.server.ts";
import { CodePanel, PROGRAM_FORM } from "#app/workspace/code/code-panel.tsx";
import { createEditorSlot } from "#app/workspace/code/editor-slot.ts";
import { ConflictDialog } from "#app/workspace/drafts/conflict-dialog.tsx";
import { useDrafts } from "#app/workspace/drafts/use-drafts.ts";
import { useReplacing } from "#app/workspace/drafts/use-replacing.ts";
import { type Pane, PhoneTabs } from "#app/workspace/phone-tabs.tsx";
import { failureCount } from "#app/workspace/results/case-sections.ts";
import { marksOf } from "#app/workspace/results/judged-marks.ts";
import { useJudging } from "#app/workspace/results/use-judging.ts";
import { Statement } from "#app/workspace/statement/statement.tsx";
import type { InterviewMode } from "#interview/vocabulary.ts";
import type { Language } from "#judge/verdict.ts";
import { inNotation } from "#problems/notation.ts";
import { ProgramButtons } from "./program-buttons.tsx";
import { RunResults } from "./run-results.tsx";
import { useFlushed } from "./use-flushed.ts";

type CodingItemProps = Extract<Awaited<ReturnType<typeof codingView>>, { view: "coding" }> & {
  interview: string;
  position: number;
  place: string;
  mode: InterviewMode;
  /** The section is about to end: what is not saved yet is saved now. */
  isClosing: boolean;
};

/** How often the page asks for the verdict of what was sent. */
const ASK_MS = 1_500;

/** A coding problem as on a call: statement, editor, samples; no hints, and nothing of the hidden tests. */
export function CodingItem(props: CodingItemProps) {
  const { interview, position, place, mode, problem, samples, sent, isClosing } = props;
  const [pane, setPane] = useState<Pane>("statement");
  const [isComparing, setComparing] = useState(false);
  const [slot] = useState(createEditorSlot);
  const address = `/interviews/${interview}/submissions?item=${position}`;
  const kept = {
    name: `interview:${interview}:${position}`,
    address: `/interviews/${interview}/draft?item=${position}`,
  };
  const keepers = useDrafts({ ...problem, drafts: props.drafts, kept });
  const [language, setLanguage] = useState(props.language);
  const keeper = keepers(language);
  const onLanguage = (next: Language) => {
    void keeper.flush();
    setLanguage(next);
  };
  const { undo, replace } = useReplacing({ keepers, onLanguage, restored: undefined });
  const judging = useJudging({
    latest: props.latest,
    onDone: (progress) => slot.use((editor) => editor.mark(marksOf(progress))),
  });
  const submit = useRun();
  useAskedAgain(sent, submit.submissionId);
  useFlushed(keeper, isClosing);

  const isSentForGood = mode === "exam" && (sent.length > 0 || submit.submissionId !== undefined);
  function send(event: FormEvent<HTMLFormElement>) {
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    void keeper.flush();
    if (submitter instanceof HTMLButtonElement && submitter.value === "submit") return submit.send(event);
    slot.use((editor) => editor.mark([]));
    judging.send(event, { mode: "run", language, ownInputs: [] });
    setPane("results");
  }
  const run = () =>
    document.querySelector<HTMLButtonElement>(`button[value=run][form=${PROGRAM_FORM}]`)?.click();
  useShortcuts({ "mod+enter": run });
  const buttons = (
    <ProgramButtons
      form={PROGRAM_FORM}
      isRunning={judging.isJudging}
      isSubmitting={submit.sending}
      isSentForGood={isSentForGood}
      mode={mode}
    />
  );
  return (
    <div className="iv-code" data-pane={pane}>
      <PhoneTabs
        pane={pane}
        onPane={setPane}
        failures={failureCount(judging.progress.cases)}
        isJudging={judging.isJudging}
        isAccepted={judging.progress.verdict === "accepted"}
        budgetVerdict={undefined}
      />
      <section className="panel p-statement" id="pane-panel-statement" aria-label="Problem">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls by keyboard */}
        <div className="panel-body iv-statement" tabIndex={0}>
          <p className="cap">{place}</p>
          <Statement
            {...problem}
            blocks={inNotation(props.statement, language) ?? []}
            language={language}
            signatureBlocks={props.signatures[language] ?? []}
            samples={samples}
            sources={props.sources}
            accepted={undefined}
          />
        </div>
      </section>
      <CodePanel
        {...{ problem, language, keeper, slot, undo, lines: props.lines, settings: props.settings }}
        openedWith={undefined}
        ownInputs="[]"
        judging={judging.isJudging ? "run" : undefined}
        isSending={judging.isSending}
        onLanguage={onLanguage}
        onSend={send}
        onPress={run}
        onCompare={() => setComparing(true)}
        onReset={() => replace(language, problem.starters[language] ?? "", "The starter is in the editor.")}
        own={{ address, buttons }}
      />
      <RunResults
        {...{ judging, samples, problem, language, sent, mode, submitError: submit.error }}
        onLine={(line, column) => {
          setPane("code");
          slot.use((editor) => editor.goTo({ line, column }));
        }}
      />
      <div className="actions only-phone">{buttons}</div>
      <ConflictDialog {...{ keeper, language }} open={isComparing} onClose={() => setComparing(false)} />
    </div>
  );
}

/** The verdict of what was sent comes with the page's data; a page that waits for it asks now and then. */
function useAskedAgain(sent: readonly SentProgram[], justSent: string | undefined): void {
  const { revalidate, state } = useRevalidator();
  const isMissing = justSent !== undefined && !sent.some(({ id }) => id === justSent);
  const isWaiting = isMissing || sent.some(({ isJudged }) => !isJudged);
  useEffect(() => {
    if (!isWaiting || state !== "idle") return;
    const timer = setTimeout(revalidate, isMissing ? 0 : ASK_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, isMissing, state, revalidate]);
}
