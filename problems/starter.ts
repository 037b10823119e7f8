import type { Language } from "#judge/verdict.ts";
import { kernelPrototype } from "#problems/kernel-prototype.ts";
import type { Kernel, KernelLanguage } from "#problems/kernel-vocabulary.ts";
import { entryIn } from "#problems/language-names.ts";
import { typingImport } from "#problems/python-types.ts";
import { functionHead, isKernelLanguage, typeDeclarations } from "#problems/signature-text.ts";
import type { Signature } from "#problems/vocabulary.ts";

/**
 * A first `starter.*` for a problem's author to improve: it compiles, and no case is accepted. `kernel`: for C
 * and C++.
 */
export function generateStarter(signature: Signature, language: Language, kernel?: Kernel): string {
  if (isKernelLanguage(language)) {
    if (!kernel) throw new Error(`the problem says nothing of its function in ${language}`);
    return generateKernelStarter(signature.entry, kernel, language);
  }
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

function generateKernelStarter(entry: string, kernel: Kernel, language: KernelLanguage): string {
  const { includes, structs, head } = kernelPrototype(kernel, entry, language);
  const body = kernel.returns === "void" ? "" : `\n  return ${kernel.returns === "bool" ? "false" : 0};`;
  return `${[
    ...(includes.length > 0 ? [includes.map((one) => `#include ${one}`).join("\n")] : []),
    ...structs,
    `${head} {\n  /* Write it here. */${body}\n}`,
  ].join("\n\n")}\n`;
}
