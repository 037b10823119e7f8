import type { BlockType } from "#problems/system-design/vocabulary.ts";

/** What makes sense on a question's board, and what each word means: HTML of one line of our own content. */
export type Glossary = {
  blocks: readonly { type: BlockType; means: string }[];
  links: readonly { protocol: string; means: string }[];
};
