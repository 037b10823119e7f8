import type { Language } from "#judge/verdict.ts";

/** What the same thing is called by those who write a language. */
type LanguageWords = {
  /** For columns of tables. */
  short: string;
  /** The function that prints. */
  print: string;
  /** Of an input that must be refused: what the function does, and with what. */
  refusal: { does: string; what: string };
  /** The same as an order. */
  refuse: string;
};

const C_WORDS = {
  print: "printf",
  refusal: { does: "returns", what: "a status that is not 0" },
  refuse: "return a status that is not 0 for it",
};

export const LANGUAGE_WORDS: Record<Language, LanguageWords> = {
  javascript: {
    ...{ short: "JS", print: "console.log" },
    refusal: { does: "throws", what: "an Error" },
    refuse: "throw an Error for it",
  },
  typescript: {
    ...{ short: "TS", print: "console.log" },
    refusal: { does: "throws", what: "an Error" },
    refuse: "throw an Error for it",
  },
  python: {
    ...{ short: "Py", print: "print" },
    refusal: { does: "raises", what: "an exception" },
    refuse: "raise an exception for it",
  },
  c: { short: "C", ...C_WORDS },
  cpp: { short: "C++", ...C_WORDS },
};
