/** How names and values are written, which some languages share. Imports types only: the browser uses it too. */
import type { Language } from "#judge/verdict.ts";

/** JavaScript and TypeScript; Python; C and C++. */
export const NOTATIONS = ["script", "python", "kernel"] as const;
export type Notation = (typeof NOTATIONS)[number];

const NOTATION_OF: Record<Language, Notation> = {
  javascript: "script",
  typescript: "script",
  python: "python",
  c: "kernel",
  cpp: "kernel",
};

export function notationOf(language: Language): Notation {
  return NOTATION_OF[language];
}

/** In the order of NOTATIONS. */
export function notationsOf(languages: readonly Language[]): Notation[] {
  return NOTATIONS.filter((notation) => languages.some((one) => notationOf(one) === notation));
}

/** The same text or value for each notation that needs one of its own. */
export type ByNotation<T> = Partial<Record<Notation, T>>;

/** For a notation without one of its own, that of the first that has one: the default. */
export function inNotation<T>(variants: ByNotation<T>, language: Language): T | undefined {
  return (
    variants[notationOf(language)] ?? NOTATIONS.map((one) => variants[one]).find((one) => one !== undefined)
  );
}
