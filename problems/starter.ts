import type { Language } from "#judge/verdict.ts";
import { entryIn } from "#problems/language-names.ts";
import { typingImport } from "#problems/python-types.ts";
import { functionHead, typeDeclarations } from "#problems/signature-text.ts";
import type { Signature } from "#problems/vocabulary.ts";

/** A first `starter.*` for a problem's author to improve: it compiles, and every case ends in an error. */
export function generateStarter(signature: Signature, language: Language): string {
  const head = functionHead(signature, language);
  const types = typeDeclarations(signature, language);
  const message = `"${entryIn(language, signature)} is not written yet"`;
  if (language !== "python") {
    const body = `{\n  throw new Error(${message});\n}`;
    return `${[...types, `${head} ${body}`].join("\n\n")}\n`;
  }
  const used = typingImport([...types, head]);
  const definition = `${head}:\n    raise NotImplementedError(${message})`;
  return `${[...(used ? [used] : []), ...types, definition].join("\n\n\n")}\n`;
}
