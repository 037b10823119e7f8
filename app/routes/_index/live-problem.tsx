import { type KeyboardEvent, useRef } from "react";
import { CodeField } from "#app/components/code-field.tsx";
import { DifficultyMark } from "#app/components/difficulty-mark.tsx";
import { useRun } from "#app/components/use-run.ts";
import { useModKey } from "#app/components/use-shortcuts.ts";
import { useSubmission } from "#app/components/use-submission.ts";
import type { CodeToken } from "#app/highlight.server.ts";
import { Icon } from "#app/icons/icon.tsx";
import { type Language, languageLabel } from "#judge/verdict.ts";
import type { Difficulty } from "#problems/vocabulary.ts";
import { LiveResults } from "./live-results.tsx";
import { WorkspaceLink } from "./workspace-link.tsx";

export type LiveProblemProps = {
  slug: string;
  title: string;
  difficulty: Difficulty;
  language: Language;
  invitation: string;
  source: string;
  lines: readonly (readonly CodeToken[])[];
  /** Names of the samples, in the order of judging. */
  samples: readonly string[];
};

/** A problem to run and mend on the spot. The form works without scripts and leads to the results. */
export function LiveProblem(props: LiveProblemProps) {
  const { slug, title, difficulty, language, invitation, source, lines, samples } = props;
  const form = useRef<HTMLFormElement>(null);
  const run = useRun();
  const progress = useSubmission(run.submissionId);
  const judging = run.sending || (run.submissionId !== undefined && progress.state !== "done");
  return (
    <section className="card try" aria-label="Try a problem">
      <form
        ref={form}
        method="post"
        action={`/problems/${slug}/submissions`}
        onSubmit={run.send}
        onKeyDownCapture={submitOnModEnter}
      >
        <input type="hidden" name="intent" value="run" />
        <input type="hidden" name="language" value={language} />
        <div className="panel-head">
          <h2 className="sm">{title}</h2>
          <span className="only-wide">
            <DifficultyMark difficulty={difficulty} />
          </span>
          <span className="badge badge-line only-wide">{languageLabel(language)}</span>
          <span className="grow" />
          <RunButton judging={judging} />
        </div>
        <p className="try-say sm dim">{invitation}</p>
        <CodeField
          name="source"
          label={`${title}, your code`}
          language={language}
          initial={source}
          lines={lines}
        />
      </form>
      <LiveResults samples={samples} progress={progress} judging={judging} error={run.error}>
        <WorkspaceLink slug={slug} language={language} initial={source} form={form} />
      </LiveResults>
    </section>
  );
}

function RunButton({ judging }: { judging: boolean }) {
  const mod = useModKey();
  return (
    <button
      className="btn btn-primary try-run"
      type="submit"
      aria-busy={judging}
      aria-keyshortcuts="Control+Enter Meta+Enter"
    >
      <Icon name={judging ? "loader" : "play"} />
      Run
      <kbd aria-hidden="true">{mod}</kbd>
      <kbd aria-hidden="true">Enter</kbd>
    </button>
  );
}

/** In the textarea and in the editor alike, and before either makes something else of it. */
function submitOnModEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.requestSubmit();
}
