import type { LanguageSupport } from "@codemirror/language";
import type { Language } from "#judge/verdict.ts";

/** Each is a file of its own, loaded when an editor of that language is made. */
const GRAMMARS: Record<Language, () => Promise<LanguageSupport>> = {
  javascript: () => import("@codemirror/lang-javascript").then(({ javascript }) => javascript()),
  typescript: () =>
    import("@codemirror/lang-javascript").then(({ javascript }) => javascript({ typescript: true })),
  python: () => import("@codemirror/lang-python").then(({ python }) => python()),
  // Reads C as well: what C++ adds does not occur there.
  c: () => import("@codemirror/lang-cpp").then(({ cpp }) => cpp()),
  cpp: () => import("@codemirror/lang-cpp").then(({ cpp }) => cpp()),
};

/** How a language is coloured and indented, with its own words for completion. */
export function loadGrammar(language: Language): Promise<LanguageSupport> {
  return GRAMMARS[language]();
}
