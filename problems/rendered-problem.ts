import type { Language } from "#judge/verdict.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import type { LoadedProblem } from "#problems/load.ts";
import { type ByNotation, notationsOf } from "#problems/notation.ts";
import type { Renderer } from "#problems/render.ts";
import { isKernelLanguage } from "#problems/signature-text.ts";
import { SOURCE_EXTENSIONS } from "#problems/source-file.ts";
import { withNames } from "#problems/statement-names.ts";
import type { ContentBlock, Hint } from "#problems/vocabulary.ts";

type ByLanguage = Partial<Record<Language, ContentBlock[]>>;

/** A problem's texts as pages show them. */
export type RenderedProblem = {
  /** With the names of each notation; one that reads like the first is left out. */
  statement: ByNotation<ContentBlock[]>;
  signatures: ByLanguage;
  hints: Hint[];
  editorial: ContentBlock[];
  /** The references, highlighted. */
  solutionBlocks: ByLanguage;
};

/** For whoever only judges. */
export const NOT_RENDERED: RenderedProblem = {
  statement: {},
  signatures: {},
  hints: [],
  editorial: [],
  solutionBlocks: {},
};

/** Throws a FolderFault that names file and line of each text that can't be rendered. */
export function renderProblem(problem: LoadedProblem, renderer: Renderer): RenderedProblem {
  const { slug, definition, hints, editorial, solutions, driverHeader } = problem;
  const faults: string[] = [];
  const attempt = <T>(file: string, none: T, work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      faults.push(`${slug}/${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
      return none;
    }
  };
  const rendered: RenderedProblem = {
    statement: attempt("problem.md", {}, () => renderStatement(problem, renderer)),
    hints: attempt("hints.md", [], () => renderer.renderHints(hints)),
    editorial: attempt("editorial.md", [], () => renderer.render(editorial, "editorial-")),
    signatures: {},
    solutionBlocks: {},
  };
  for (const language of definition.languages) {
    const file = `solution.${SOURCE_EXTENSIONS[language]}`;
    rendered.signatures[language] =
      // The prototype would be that of the driver, which nobody has to write.
      driverHeader !== undefined && isKernelLanguage(language)
        ? renderer.renderCode(driverHeader, language)
        : renderer.renderSignature(definition.signature, language, definition.kernel);
    rendered.solutionBlocks[language] = attempt(file, [], () =>
      renderer.renderCode(solutions[language] ?? "", language),
    );
  }
  if (faults.length > 0) throw new FolderFault(faults);
  return rendered;
}

function renderStatement(
  { definition, statement }: LoadedProblem,
  renderer: Renderer,
): ByNotation<ContentBlock[]> {
  const variants: ByNotation<ContentBlock[]> = {};
  let first: string | undefined;
  for (const notation of notationsOf(definition.languages)) {
    const text = withNames(statement, definition, notation);
    if (text === first) continue;
    first ??= text;
    variants[notation] = renderer.render(text);
  }
  return variants;
}
