import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { syntaxTree } from "@codemirror/language";
import type { Signature } from "#problems/vocabulary.ts";
import { allTypes } from "./type-fields.ts";

/** Where completions come from: what fits at a place of the program, or null. */
export type Source = (
  context: CompletionContext,
) => CompletionResult | null | Promise<CompletionResult | null>;

/** The words that a signature's enums and variants know, which programs write in quotes. */
export function signatureWords(signature: Signature): Completion[] {
  const words = new Set<string>();
  for (const type of allTypes(signature)) {
    if (typeof type === "string") continue;
    if ("enum" in type) for (const one of type.enum) words.add(one);
    if ("variants" in type) for (const one of Object.keys(type.variants)) words.add(one);
  }
  return [...words].map((label) => ({ label, type: "constant", boost: 1 }));
}

export function isInQuotes(context: CompletionContext): boolean {
  return /String|Template/.test(nodeAt(context));
}

/** Inside of a text, a comment or the like, where no code is written. */
export function isInText(context: CompletionContext): boolean {
  return /String|Template|Comment|RegExp|CharLiteral/.test(nodeAt(context));
}

function nodeAt(context: CompletionContext): string {
  return syntaxTree(context.state).resolveInner(context.pos, -1).name;
}
