import { type ReactNode, useState } from "react";
import { TabList, tabPanel } from "#app/components/tabs.tsx";
import { DevicePanel } from "#app/workspace/device/device-panel.tsx";
import type { DeviceBudget, Language } from "#judge/verdict.ts";
import { AcceptedDetail } from "./accepted-detail.tsx";
import { announcement } from "./announcement.ts";
import { CaseDetail, type CaseInput } from "./case-detail.tsx";
import { CaseList } from "./case-list.tsx";
import { type CaseSections, firstFailure, type Selection } from "./case-sections.ts";
import { CompileErrorView } from "./compile-error.tsx";
import { CompilerWarnings } from "./compiler-warnings.tsx";
import { GroupDetail } from "./group-detail.tsx";
import { JudgingNotice } from "./judging-notice.tsx";
import { MistakeNotice } from "./mistake-notice.tsx";
import { ResultsHead } from "./results-head.tsx";
import type { Judging } from "./use-judging.ts";

export type ResultsTab = "results" | "own";

type ResultsPanelProps = {
  judging: Judging;
  sections: CaseSections;
  inputOf: (index: number) => CaseInput | undefined;
  limits: { timeMs: number; memoryMb: number };
  /** The one that is being written. */
  language: Language;
  next: { slug: string; title: string } | undefined;
  slug: string;
  /** What kernels may use in the language that is being written, where they are measured. */
  budget: DeviceBudget | undefined;
  deviceName: string | undefined;
  tab: ResultsTab;
  onTab: (tab: ResultsTab) => void;
  /** How many inputs of their own the learner has. */
  ownCount: number;
  onLine: (line: number, column?: number) => void;
  onUseAsInput: (index: number) => void;
  /** Someone goes from the results to the hints. */
  onHints: () => void;
  /** The fields for own inputs. */
  children: ReactNode;
};

/** What the judge said, with every row in its place before it arrives. */
export function ResultsPanel(props: ResultsPanelProps) {
  const { judging, sections, tab, onTab, ownCount } = props;
  return (
    <section className="panel p-results" id="pane-panel-results" aria-label="Results">
      <h2 className="vh">Results</h2>
      <div className="panel-head">
        <TabList
          name="results"
          label="Results"
          selected={tab}
          onSelect={onTab}
          tabs={[
            { id: "results", label: title(judging) },
            { id: "own", label: "Own inputs", extra: <span className="count">{ownCount}</span> },
          ]}
        />
        <span className="grow" />
        <ResultsHead judging={judging} sections={sections} />
      </div>
      <p className="vh" role="status">
        {judging.shown && announcement(judging.progress, sections)}
      </p>
      <div className="results-tab" {...tabPanel("results", "results")} hidden={tab !== "results"}>
        <Results {...props} />
      </div>
      <div className="results-tab" {...tabPanel("results", "own")} hidden={tab !== "own"}>
        {props.children}
      </div>
    </section>
  );
}

function title({ shown }: Judging): string {
  if (!shown) return "Results";
  return shown.mode === "run" ? "Run" : "Submission";
}

function Results(props: ResultsPanelProps) {
  const { judging, sections } = props;
  const [chosen, setChosen] = useState<{ round: number; selection: Selection }>();
  const picked = chosen?.round === judging.round ? chosen.selection : undefined;
  const selection = picked ?? firstFailure(sections);
  const { compileError, verdict, score, cases, warnings, device, mistake } = judging.progress;
  const name = props.budget || device ? (props.deviceName ?? device?.target) : undefined;
  return (
    <div className="res">
      <CaseList
        sections={sections}
        isJudging={judging.isJudging}
        selection={selection ?? (verdict === "accepted" ? undefined : FIRST)}
        onSelect={(next) => setChosen({ round: judging.round, selection: next })}
      />
      <div className={name === undefined ? "res-main" : "res-main with-device"}>
        <div className="res-detail">
          <JudgingNotice judging={judging} />
          <MistakeNotice mistake={mistake} cases={cases} slug={props.slug} onHints={props.onHints} />
          {compileError && !picked ? (
            <CompileErrorView error={compileError} onLine={props.onLine} />
          ) : verdict === "accepted" && !picked ? (
            <AcceptedDetail
              mode={judging.shown?.mode ?? "run"}
              slug={props.slug}
              next={props.next}
              device={device}
              score={score ?? 0}
            />
          ) : (
            <Selected {...props} selection={selection ?? FIRST} />
          )}
        </div>
        {name !== undefined && (
          <div className="res-device">
            <DevicePanel name={name} report={device} budget={props.budget} />
          </div>
        )}
        <div className="res-remarks">
          <CompilerWarnings warnings={warnings ?? []} onLine={props.onLine} />
        </div>
      </div>
    </div>
  );
}

const FIRST: Selection = { kind: "case", index: 0 };

function Selected({ selection, ...props }: ResultsPanelProps & { selection: Selection }) {
  const { judging, sections, limits, onLine, inputOf, onUseAsInput } = props;
  const language = judging.shown?.language ?? props.language;
  if (selection.kind === "group") {
    const group = sections.groups.find((one) => one.name === selection.name);
    return group ? <GroupDetail {...{ group, limits, language, onLine }} /> : null;
  }
  const row = [...sections.samples, ...sections.own].find((one) => one.index === selection.index);
  if (!row) return null;
  const isSample = row.index < sections.samples.length;
  return (
    <CaseDetail
      row={row}
      input={inputOf(row.index)}
      limits={limits}
      language={language}
      onLine={onLine}
      onUseAsInput={isSample ? () => onUseAsInput(row.index) : undefined}
    />
  );
}
