import type { Language } from "#judge/verdict.ts";

/** The languages that pages speak. The judge runs those of LANGUAGES, which grows towards this list. */
export type PreparedLanguage = Language | "python" | "c" | "cpp";
