import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import { type Language, languageLabel } from "#judge/verdict.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";

type EditorialProps = {
  blocks: readonly ContentBlock[];
  solutions: readonly { language: Language; blocks: readonly ContentBlock[] }[];
  gaveUp: boolean;
};

export function Editorial({ blocks, solutions, gaveUp }: EditorialProps) {
  return (
    <article className="statement">
      <h2 className="statement-title">Editorial</h2>
      {gaveUp && (
        <Notice meaning="info" icon="flag">
          You gave up on this problem once. Submitting still counts, and an acceptance stands for itself.
        </Notice>
      )}
      <Prose blocks={blocks} />
      {solutions.map((solution) => (
        <section key={solution.language}>
          <h2>Solution in {languageLabel(solution.language)}</h2>
          <Prose blocks={solution.blocks} />
        </section>
      ))}
    </article>
  );
}
