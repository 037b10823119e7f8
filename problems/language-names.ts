import type { Language } from "#judge/verdict.ts";
import { snakeCase } from "#problems/snake-case.ts";
import type { Signature } from "#problems/vocabulary.ts";

/** What the function of a problem is called in a language. Fields of records keep the names of the data. */
export function entryIn(language: Language, signature: Pick<Signature, "entry">): string {
  return language === "python" ? snakeCase(signature.entry) : signature.entry;
}

export const PYTHON_KEYWORDS: readonly string[] = (
  "and as assert async await break class continue def del elif else except finally for from global if import in " +
  "is lambda nonlocal not or pass raise return try while with yield"
).split(" ");

/** Names that a parameter would take away from the function: keywords, and builtins that a solution may want. */
const TAKEN_IN_PYTHON = new Set([
  ...PYTHON_KEYWORDS,
  ...(
    "abs all any bin bool bytes dict filter float format hash hex id input int iter len list map max min next object " +
    "open pow print range reversed round set slice sorted str sum tuple type vars zip"
  ).split(" "),
]);

/** What a parameter is called; a name that Python needs itself gets an underscore at its end. */
export function parameterIn(language: Language, name: string): string {
  if (language !== "python") return name;
  const snake = snakeCase(name);
  return TAKEN_IN_PYTHON.has(snake) ? `${snake}_` : snake;
}
