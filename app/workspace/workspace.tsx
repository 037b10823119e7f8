import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import { caseInputs } from "./case-inputs.ts";
import { caseSections, failureCount } from "./case-sections.ts";
import { CodePanel, PROGRAM_FORM } from "./code-panel.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { createEditorSlot } from "./editor-slot.ts";
import { marksOf } from "./judged-marks.ts";
import { OwnInputsPanel } from "./own-inputs-panel.tsx";
import { type Pane, PhoneTabs } from "./phone-tabs.tsx";
import { PressButtons } from "./press-buttons.tsx";
import { ProblemPanel } from "./problem-panel.tsx";
import { ResultsPanel, type ResultsTab } from "./results-panel.tsx";
import { Splitter } from "./splitter.tsx";
import { useDrafts } from "./use-drafts.ts";
import { useJudging } from "./use-judging.ts";
import { useLanguage } from "./use-language.ts";
import { useOwnInputs } from "./use-own-inputs.ts";
import { usePaneSizes } from "./use-pane-sizes.ts";
import { usePress } from "./use-press.ts";
import { useReplacing } from "./use-replacing.ts";
import { VersionsDialog } from "./versions-dialog.tsx";
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
    ...{ form: PROGRAM_FORM, keeper, inputs: own.inputs, judging },
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

  const shown = judging.shown ?? { mode: "run", ownInputs: [] };
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
      <Splitter pane="statement" direction="x" label="Width of the statement" sizing={sizing} />
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
        <Splitter pane="results" direction="y" label="Height of the results" sizing={sizing} />
        <ResultsPanel
          {...{ judging, sections, tab, onTab: setTab, slug: problem.slug, limits: problem.limits }}
          inputOf={caseInputs(samples, shown.ownInputs, problem.signature)}
          next={problem.place.next}
          ownCount={own.inputs.length}
          onLine={(line, column) => {
            setPane("code");
            slot.use((editor) => editor.goTo({ line, column }));
          }}
          onUseAsInput={(index) => {
            own.add(samples[index]?.arguments.map((one) => one.json));
            setTab("own");
          }}
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
