import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import { type Language, languageLabel } from "#judge/verdict.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";

type EditorialProps = {
  blocks: readonly ContentBlock[];
  solutions: readonly { language: Language; blocks: readonly ContentBlock[] }[];
  gaveUp: boolean;
  /** The one that is being written: its solution is open. */
  language: Language;
};

export function Editorial({ blocks, solutions, gaveUp, language }: EditorialProps) {
  const isKnown = solutions.some((one) => one.language === language);
  return (
    <article className="statement">
      <h2 className="statement-title">Editorial</h2>
      {gaveUp && (
        <Notice meaning="info" icon="flag">
          You gave up on this problem once. Submitting still counts, and an acceptance stands for itself.
        </Notice>
      )}
      <Prose blocks={blocks} />
      {solutions.map((solution, position) => (
        <details
          key={solution.language}
          className="solution"
          open={isKnown ? solution.language === language : position === 0}
        >
          <summary>
            <h2>Solution in {languageLabel(solution.language)}</h2>
          </summary>
          <Prose blocks={solution.blocks} />
        </details>
      ))}
    </article>
  );
}
