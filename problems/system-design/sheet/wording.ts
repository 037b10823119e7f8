/** Sentences for what the grammar does not take, with what is probably meant. */
import { readUnit } from "#problems/question/units.ts";
import { quoted } from "#problems/system-design/sheet/fault.ts";
import { FUNCTIONS } from "#problems/system-design/sheet/functions.ts";
import type { Token } from "#problems/system-design/sheet/tokens.ts";

/** A name that is neither a given, nor a row, nor a function. */
export function unknownName(name: string, names: ReadonlySet<string>): string {
  if (name.toLowerCase() === "log") return "Say which logarithm: ln, log2 or log10.";
  const like = [...names, ...FUNCTIONS].find((one) => one === name.toLowerCase());
  if (like) return `Nothing here is called ${quoted(name)}: is ${quoted(like)} meant?`;
  const hint = isUnit(name) ? ` If the unit is meant, write 1 ${name}.` : "";
  return `Nothing here is called ${quoted(name)}.${hint}`;
}

/** A token where an operator or the end was due. */
export function unexpected(token: Token, before: Token | undefined, behind: Token | undefined): string {
  const previous = before?.text ?? "";
  if (token.is === "sign") {
    if (token.text === ")") return "A bracket is closed that was not opened.";
    if (token.text === "," && before?.is === "amount" && behind?.is === "amount") {
      return `Write a decimal point, not a comma: ${previous}.${behind.text}.`;
    }
    return token.text === ","
      ? "A comma separates what a function is given: max(a, b)."
      : `Write an operator, such as *, before ${quoted(token.text)}.`;
  }
  if (token.is === "name") {
    if (token.text === "per") return "Write “per” as / without spaces: 5 kB/d.";
    if (before?.is === "amount" && isUnit(token.text)) {
      return `Write the unit in one piece: ${quoted(token.text)} stands apart from it.`;
    }
  }
  if (/^\d{1,3}$/.test(previous) && /^\d{3}$/.test(token.text))
    return `Write ${previous}${token.text} without a space.`;
  return `Write an operator, such as *, between ${quoted(previous)} and ${quoted(token.text)}.`;
}

function isUnit(name: string): boolean {
  try {
    return readUnit(name).text !== "";
  } catch {
    return false;
  }
}
