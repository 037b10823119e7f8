import type { Language } from "#judge/verdict.ts";

/** How the files of a language end, without the dot. */
export const SOURCE_EXTENSIONS: Record<Language, string> = {
  javascript: "js",
  typescript: "ts",
  python: "py",
  c: "c",
  cpp: "cpp",
};

/** The language of `solution.ts`, `wrong/…/x.js` and the like; undefined for other files. */
export function languageOfFile(path: string): Language | undefined {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const languages = Object.keys(SOURCE_EXTENSIONS) as Language[];
  return languages.find((language) => SOURCE_EXTENSIONS[language] === extension);
}
