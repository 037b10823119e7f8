import type { ContentBlock } from "#problems/vocabulary.ts";
import { ArenaBar } from "./arena-bar.tsx";

type ProseProps = {
  blocks: readonly ContentBlock[];
  /** 16 px for reading pages; 14 px in the workspace. */
  large?: boolean;
};

/** Rendered Markdown with memory bars between. Only a problem folder's own text arrives here. */
export function Prose({ blocks, large = false }: ProseProps) {
  return (
    <div className={large ? "prose prose-lg" : "prose"}>
      {blocks.map((block, position) =>
        "arena" in block ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks never change places
          <ArenaBar key={position} picture={block.arena} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks never change places
          // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at seed time from our own Markdown, raw HTML refused
          <div key={position} className="prose-block" dangerouslySetInnerHTML={{ __html: block.html }} />
        ),
      )}
    </div>
  );
}
