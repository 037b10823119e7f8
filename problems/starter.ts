import type { Language } from "#judge/verdict.ts";
import { functionHead, typeDeclarations } from "#problems/signature-text.ts";
import type { Signature } from "#problems/vocabulary.ts";

/** A first `starter.*` for a problem's author to improve: it compiles, and every case ends in an error. */
export function generateStarter(signature: Signature, language: Language): string {
  const head = functionHead(signature, language);
  const body = `{\n  throw new Error("${signature.entry} is not written yet");\n}`;
  return `${[...typeDeclarations(signature, language), `${head} ${body}`].join("\n\n")}\n`;
}
