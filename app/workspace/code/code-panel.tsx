import { type FormEvent, type ReactNode, useState } from "react";
import type { CodeToken } from "#app/highlight.server.ts";
import { Icon } from "#app/icons/icon.tsx";
import { DraftNotice } from "#app/workspace/drafts/draft-notice.tsx";
import type { DraftKeeper } from "#app/workspace/drafts/draft-state.ts";
import { DraftWord } from "#app/workspace/drafts/draft-word.tsx";
import type { ProblemPage } from "#app/workspace/problem-page.server.ts";
import { type Language, languageLabel } from "#judge/verdict.ts";
import { CodeArea, type EditorSettings } from "./code-area.tsx";
import type { EditorSlot } from "./editor-slot.ts";
import { KeyRow } from "./key-row.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { PressButtons } from "./press-buttons.tsx";
import { StatusLine } from "./status-line.tsx";

export const PROGRAM_FORM = "program";

type CodePanelProps = {
  problem: ProblemPage;
  language: Language;
  keeper: DraftKeeper;
  settings: EditorSettings;
  /** An earlier attempt that stands in the field from the beginning. */
  openedWith: string | undefined;
  lines: readonly (readonly CodeToken[])[];
  slot: EditorSlot;
  /** The runnable inputs of the learner's own, as JSON. */
  ownInputs: string;
  judging: "run" | "submit" | undefined;
  isSending: boolean;
  undo: { says: string; onUndo: () => void } | undefined;
  onLanguage: (language: Language) => void;
  onSend: (event: FormEvent<HTMLFormElement>) => void;
  onPress: (intent: "run" | "submit") => void;
  onCompare: () => void;
  /** Absent where none are kept. */
  onVersions?: () => void;
  onReset: () => void;
  /** In an interview: where the program goes, and its buttons. */
  own?: { address: string; buttons: ReactNode };
};

/** The program: its language, its safety, its text. One form, which also works without scripts. */
export function CodePanel(props: CodePanelProps) {
  const { problem, language, keeper, settings, slot, judging, isSending, undo, onCompare } = props;
  const [cursor, setCursor] = useState({ line: 1, column: 1 });
  // The server drew only the language that the page was opened with.
  const [opened] = useState(language);
  const isFirst = language === opened;
  return (
    <section className="panel p-code" id="pane-panel-code" aria-label="Code">
      {/* Around nothing: the editor's search has fields of its own, which are no part of what is sent. */}
      <form
        id={PROGRAM_FORM}
        method="post"
        action={props.own?.address ?? `/problems/${problem.slug}/submissions`}
        onSubmit={props.onSend}
      >
        <input type="hidden" name="ownInputs" value={props.ownInputs} />
      </form>
      <div className="panel-head">
        <LanguageSelect
          form={PROGRAM_FORM}
          slug={problem.slug}
          languages={problem.languages}
          language={language}
          onChange={props.onLanguage}
        />
        <span className="grow" />
        <DraftWord keeper={keeper} onCompare={onCompare} />
        <ToolButton
          icon="search"
          label="Find in the code"
          className="only-wide"
          onClick={() => slot.use((editor) => editor.find())}
        />
        {props.onVersions && (
          <ToolButton icon="history" label="Earlier versions" onClick={props.onVersions} />
        )}
        <ToolButton icon="rotate-ccw" label="Reset to starter" onClick={props.onReset} />
        <div className="row g-4 only-wide">
          {props.own?.buttons ?? <PressButtons form={PROGRAM_FORM} judging={judging} isSending={isSending} />}
        </div>
      </div>
      <DraftNotice keeper={keeper} onCompare={onCompare} undo={undo} />
      <div className="panel-body">
        <CodeArea
          form={PROGRAM_FORM}
          key={language}
          language={language}
          keeper={keeper}
          slot={slot}
          label={`${problem.title}, your code in ${languageLabel(language)}`}
          problem={problem}
          vimKeys={settings.vimKeys}
          fontSize={settings.fontSize}
          openedWith={isFirst ? props.openedWith : undefined}
          lines={isFirst ? props.lines : []}
          onCursor={setCursor}
          onPress={props.onPress}
        />
      </div>
      {settings.keyRow && <KeyRow slot={slot} language={language} />}
      <StatusLine cursor={cursor} keeper={keeper} language={language} vimKeys={settings.vimKeys} />
    </section>
  );
}

type ToolButtonProps = {
  icon: "search" | "history" | "rotate-ccw";
  label: string;
  className?: string;
  onClick: () => void;
};

function ToolButton({ icon, label, className = "", onClick }: ToolButtonProps) {
  return (
    <button
      className={`btn btn-quiet btn-icon needs-script ${className}`}
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
