import type { AppLoadContext } from "@remix-run/node";
import { highlightShort } from "#app/workspace/code/code-lines.server.ts";
import type { StoredDraft } from "#app/workspace/drafts/draft-text.ts";
import { openingLanguage } from "#app/workspace/drafts/drafts.server.ts";
import { problemPage } from "#app/workspace/problem-page.server.ts";
import { resultsOf } from "#app/workspace/results/latest-results.server.ts";
import { samplesOf } from "#app/workspace/statement/samples.server.ts";
import { draftsOf } from "#db/interview-drafts.ts";
import { interviewPrograms } from "#db/interview-results.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";
import { findProblem } from "#db/problems.ts";
import { findSettings } from "#db/settings.ts";
import { findSubmission } from "#db/submissions.ts";
import { LANGUAGES, type Language } from "#judge/verdict.ts";

/** What was sent, as far as the mode of the interview tells. */
export type SentProgram = {
  id: string;
  language: Language;
  createdAt: number;
  isJudged: boolean;
  /** Absent in an exam. */
  outcome?: { verdict: string; score: number };
};

/** A coding problem without hints, editorial and everything else that an interviewer would not show. */
export async function codingView(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  interview: Interview,
  item: InterviewItem,
) {
  const problem = await findProblem(db, item.slug);
  if (problem?.version !== item.version) {
    return { view: "gone" as const, why: problem ? ("changed" as const) : ("retired" as const) };
  }
  const stored = await draftsOf(db, interview.id, item.position);
  const drafts: Partial<Record<Language, StoredDraft>> = {};
  for (const language of problem.definition.languages) {
    const draft = stored.find((one) => one.language === language);
    if (draft) drafts[language] = { source: draft.text, ownInputs: [], revision: draft.revision };
  }
  const last = LANGUAGES.find((one) => one === stored[0]?.language);
  const language = last ?? (await openingLanguage(db, visitor.id, problem, null));
  const programs = (await interviewPrograms(db, interview.id)).get(item.position) ?? [];
  const lastRun = programs.findLast(({ mode }) => mode === "run");
  const run = lastRun && (await findSubmission(db, lastRun.id, visitor.id));
  const source = drafts[language]?.source ?? problem.starters[language] ?? "";
  return {
    view: "coding" as const,
    problem: { ...problemPage(problem), hintCount: 0 },
    statement: problem.statement,
    signatures: problem.signatures,
    sources: problem.definition.sources,
    samples: await samplesOf(db, problem),
    language,
    drafts,
    lines: highlightShort(source, language),
    latest: run && (await resultsOf(db, run)),
    sent: programs
      .filter(({ mode }) => mode === "submit")
      .map(({ id, language: own, createdAt, state, verdict, score }): SentProgram => {
        const isJudged = state === "done";
        const isTold = interview.mode === "practice" && isJudged && verdict !== undefined;
        return {
          ...{ id, language: own, createdAt, isJudged },
          ...(isTold ? { outcome: { verdict, score: score ?? 0 } } : {}),
        };
      }),
    settings: await findSettings(db, visitor.id),
  };
}
