import type { SubmissionProgress } from "#app/components/submission-progress.ts";
import type { CodeToken } from "#app/highlight.server.ts";
import type { EditorSettings } from "#app/workspace/code/code-area.tsx";
import type { StoredDraft } from "#app/workspace/drafts/draft-text.ts";
import type { HiddenGroup, Sample } from "#app/workspace/statement/sample.ts";
import type { Language, Mode } from "#judge/verdict.ts";
import type { PaneSizes } from "./pane-sizes.ts";
import type { ProblemPage } from "./problem-page.server.ts";
import type { Standing } from "./standing.server.ts";

/** Everything that the page of a problem starts from. */
export type WorkspaceData = {
  problem: ProblemPage;
  samples: Sample[];
  groups: HiddenGroup[];
  /** With which the page opens. */
  language: Language;
  drafts: Partial<Record<Language, StoredDraft>>;
  /** An earlier attempt that the address asks to continue from. */
  restored?: { id: string; language: Language; source: string } | undefined;
  /** The program in colours, for showing it before the editor is there. */
  lines: CodeToken[][];
  /** What was run or submitted last. */
  latest?:
    | {
        submissionId: string;
        mode: Mode;
        language: Language;
        ownInputs: string[];
        progress: SubmissionProgress;
      }
    | undefined;
  standing: Standing;
  settings: EditorSettings;
  sizes: PaneSizes;
};
