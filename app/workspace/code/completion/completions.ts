import type { Language } from "#judge/verdict.ts";
import type { Kernel } from "#problems/kernel-vocabulary.ts";
import type { Signature } from "#problems/vocabulary.ts";
import type { Source } from "./completion-source.ts";

/** What completion knows of a problem. */
export type CompletedProblem = { signature: Signature; kernel?: Kernel; driverHeader?: string };

const SOURCES: Record<Language, (problem: CompletedProblem) => Promise<Source[]>> = {
  javascript: script,
  typescript: script,
  python: ({ signature }) =>
    import("./python-completion.ts").then((module) => module.pythonCompletions(signature)),
  c: (problem) => import("./kernel-completion.ts").then((module) => module.kernelCompletions(problem, "c")),
  cpp: (problem) =>
    import("./kernel-completion.ts").then((module) => module.kernelCompletions(problem, "cpp")),
};

function script({ signature }: CompletedProblem): Promise<Source[]> {
  return import("./script-completion.ts").then((module) => module.scriptCompletions(signature));
}

/** Completions of a language that know the problem; loaded when an editor of that language is made. */
export function loadCompletions(language: Language, problem: CompletedProblem): Promise<Source[]> {
  return SOURCES[language](problem);
}
