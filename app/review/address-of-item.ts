import type { ReviewKind } from "#review/vocabulary.ts";

const PAGES: Record<ReviewKind, string> = {
  question: "/questions",
  scenario: "/scenarios",
  coding: "/problems",
};

/** Where an item is answered. */
export function addressOfItem({ kind, slug }: { kind: ReviewKind; slug: string }): string {
  return `${PAGES[kind]}/${slug}`;
}

const SOURCES: Record<ReviewKind, (slug: string, source: string) => string> = {
  question: (slug, source) => `/questions/${slug}/answers/${source}`,
  scenario: (slug, source) => `/scenarios/${slug}/runs/${source}`,
  // Whoever gave up has sent nothing.
  coding: (slug, source) => (source.startsWith("give-up ") ? `/problems/${slug}` : `/submissions/${source}`),
};

/** Where one can see what was answered. */
export function addressOfSource({ kind, slug }: { kind: ReviewKind; slug: string }, source: string): string {
  return SOURCES[kind](slug, source);
}
