import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { Splitter } from "#app/components/splitter.tsx";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import { CodePanel, PROGRAM_FORM } from "#app/workspace/code/code-panel.tsx";
import { createEditorSlot } from "#app/workspace/code/editor-slot.ts";
import { PressButtons } from "#app/workspace/code/press-buttons.tsx";
import { budgetIn } from "#app/workspace/device/target.ts";
import { ConflictDialog } from "#app/workspace/drafts/conflict-dialog.tsx";
import { useDrafts } from "#app/workspace/drafts/use-drafts.ts";
import { useLanguage } from "#app/workspace/drafts/use-language.ts";
import { useReplacing } from "#app/workspace/drafts/use-replacing.ts";
import { VersionsDialog } from "#app/workspace/drafts/versions-dialog.tsx";
import { OwnInputsPanel } from "#app/workspace/own-inputs/own-inputs-panel.tsx";
import { useOwnInputs } from "#app/workspace/own-inputs/use-own-inputs.ts";
import { caseInputs } from "#app/workspace/results/case-inputs.ts";
import { caseSections, failureCount } from "#app/workspace/results/case-sections.ts";
import { marksOf } from "#app/workspace/results/judged-marks.ts";
import { ResultsPanel, type ResultsTab } from "#app/workspace/results/results-panel.tsx";
import { useJudging } from "#app/workspace/results/use-judging.ts";
import { type Pane, PhoneTabs } from "./phone-tabs.tsx";
import { ProblemPanel } from "./problem-panel.tsx";
import { usePaneSizes } from "./use-pane-sizes.ts";
import { usePress } from "./use-press.ts";
import type { WorkspaceData } from "./workspace-data.ts";

/** The page of a problem: statement, code and results beside each other, or one at a time on a phone. */
export function Workspace({ data }: { data: WorkspaceData }) {
  const { problem, samples, groups, standing, settings } = data;
  const [pane, setPane] = useState<Pane>("statement");
  const [tab, setTab] = useState<ResultsTab>("results");
  const [dialog, setDialog] = useState<"conflict" | "versions">();
  const [slot] = useState(createEditorSlot);
  const sizing = usePaneSizes(data.sizes);
  const keepers = useDrafts({ ...problem, drafts: data.drafts });
  const { language, change: changeLanguage } = useLanguage(data.language, problem.slug, keepers);
  const keeper = keepers(language);
  const own = useOwnInputs(keeper, problem.signature);
  const { undo, replace } = useReplacing({ keepers, onLanguage: changeLanguage, restored: data.restored });
  const revalidator = useRevalidator();
  const judging = useJudging({
    latest: data.latest,
    onDone(progress, press) {
      const marks = marksOf(progress);
      if (marks.length > 0) slot.use((editor) => editor.mark(marks));
      // Attempts, score and the editorial's lock follow from what was just judged.
      if (press.mode === "submit") revalidator.revalidate();
    },
  });
  const pressing = usePress({
    ...{ form: PROGRAM_FORM, language, keeper, inputs: own.inputs, judging },
    signature: problem.signature,
    onSent() {
      slot.use((editor) => editor.mark([]));
      setTab("results");
      setPane("results");
    },
    onWrongInput() {
      setTab("own");
      setPane("results");
    },
  });
  useShortcuts({
    "mod+enter": (event) => pressing.press(event.shiftKey ? "submit" : "run"),
  });

  const shown = judging.shown ?? { mode: "run", language, ownInputs: [] };
  const plan = {
    mode: shown.mode,
    samples: samples.map((one) => one.name),
    ownInputs: shown.ownInputs.length,
    groups,
  };
  const sections = caseSections(plan, judging.progress.cases);
  const buttons = {
    judging: judging.isJudging ? shown.mode : undefined,
    isSending: judging.isSending,
  };
  const restore = (source: string) => {
    setDialog(undefined);
    replace(language, source, "An earlier version is in the editor.");
  };

  return (
    <main className="ws" id="main" tabIndex={-1} data-pane={pane} style={sizing.style}>
      <h1 className="vh">{problem.title}</h1>
      <PhoneTabs
        pane={pane}
        onPane={setPane}
        failures={failureCount(judging.progress.cases)}
        isJudging={judging.isJudging}
        isAccepted={judging.progress.verdict === "accepted"}
        budgetVerdict={judging.progress.device?.verdict}
      />
      <ProblemPanel
        outlet={{
          ...{ problem, samples, standing, language },
          onRestore: (attempted, source) => {
            replace(attempted, source, "An earlier attempt is in the editor.");
            setPane("code");
          },
        }}
      />
      <Splitter direction="x" label="Width of the statement" {...sizing.splitter("statement")} />
      <div className="ws-right">
        <CodePanel
          {...{
            problem,
            language,
            keeper,
            settings,
            slot,
            undo,
            lines: data.lines,
            openedWith: data.restored?.source,
            ...buttons,
          }}
          ownInputs={pressing.ownInputs}
          onLanguage={changeLanguage}
          onSend={pressing.send}
          onPress={pressing.press}
          onCompare={() => setDialog("conflict")}
          onVersions={() => setDialog("versions")}
          onReset={() => replace(language, problem.starters[language] ?? "", "The starter is in the editor.")}
        />
        <Splitter direction="y" label="Height of the results" {...sizing.splitter("results")} />
        <ResultsPanel
          {...{ judging, sections, tab, onTab: setTab, slug: problem.slug, limits: problem.limits }}
          inputOf={caseInputs(samples, shown.ownInputs, problem.signature, language)}
          language={language}
          next={problem.place.next}
          budget={budgetIn(problem.target, language)}
          deviceName={problem.target?.name}
          ownCount={own.inputs.length}
          onLine={(line, column) => {
            setPane("code");
            slot.use((editor) => editor.goTo({ line, column }));
          }}
          onUseAsInput={(index) => {
            own.add(samples[index]?.arguments.map((one) => one.json));
            setTab("own");
          }}
          onHints={() => setPane("statement")}
        >
          <OwnInputsPanel own={own} signature={problem.signature} isStrict={pressing.isStrict} />
        </ResultsPanel>
      </div>
      <div className="actions only-phone">
        <PressButtons form={PROGRAM_FORM} {...buttons} />
      </div>
      <ConflictDialog
        {...{ keeper, language }}
        open={dialog === "conflict"}
        onClose={() => setDialog(undefined)}
      />
      <VersionsDialog
        {...{ slug: problem.slug, language, keeper }}
        open={dialog === "versions"}
        onClose={() => setDialog(undefined)}
        onRestore={restore}
      />
    </main>
  );
}
