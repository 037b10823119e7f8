import type { Completion, CompletionContext } from "@codemirror/autocomplete";
import type { Kernel, KernelLanguage } from "#problems/kernel-vocabulary.ts";
import { isInText, type Source } from "./completion-source.ts";
import { fieldsOfChain, structsOf } from "./kernel-types.ts";
import { C_WORDS, CPP_WORDS, FUNCTIONS, STD_NAMES } from "./kernel-words.ts";

/**
 * For C and C++: fields of structs behind an arrow or a dot, names that the program and the prototype know,
 * the language's words, the functions of its library that a kernel may use.
 */
export function kernelCompletions(
  { kernel, driverHeader = "" }: KernelProblem,
  language: KernelLanguage,
): Source[] {
  // Where the problem calls the learner's functions, the prototype is its own.
  const words = wordOptions(kernel?.driver ? undefined : kernel, language);
  const textOf = (context: CompletionContext) => `${driverHeader}\n${context.state.doc}`;
  return [
    (context) => {
      if (isInText(context)) return null;
      return (
        fields(context, textOf(context), kernel) ??
        standardNames(context, language) ??
        names(context, textOf(context), words)
      );
    },
  ];
}

type KernelProblem = { kernel?: Kernel; driverHeader?: string };

const WORD = /^\w*$/;

function fields(context: CompletionContext, program: string, kernel: Kernel | undefined) {
  const found = context.matchBefore(/\w+(?:\[[^\]\n]*\])?(?:(?:->|\.)\w+(?:\[[^\]\n]*\])?)*(?:->|\.)\w*$/);
  if (!found || /^\d/.test(found.text)) return null;
  const [, chain = "", typed = ""] = /^(.*)(?:->|\.)(\w*)$/s.exec(found.text) ?? [];
  const known = fieldsOfChain(chain, program, structsOf(program, kernel));
  const options = [...(known ?? [])].map(([label, detail]) => ({
    label,
    detail,
    type: "property",
    boost: 2,
  }));
  return { from: found.to - typed.length, options, validFor: WORD };
}

function standardNames(context: CompletionContext, language: KernelLanguage) {
  const found = language === "cpp" && context.matchBefore(/\bstd::\w*$/);
  if (!found) return null;
  return { from: found.from + "std::".length, options: STD_NAMES, validFor: WORD };
}

function names(context: CompletionContext, program: string, words: readonly Completion[]) {
  const found = context.matchBefore(/\b[A-Za-z_]\w*$/);
  if (!found) return null;
  const known = new Set(words.map((one) => one.label));
  const own = new Set(program.match(/\b[A-Za-z_]\w{2,}\b/g) ?? []);
  own.delete(found.text);
  const fresh = [...own].filter((label) => !known.has(label));
  return { from: found.from, options: [...words, ...fresh.map((label) => ({ label }))], validFor: WORD };
}

function wordOptions(kernel: Kernel | undefined, language: KernelLanguage): Completion[] {
  const parameters = (kernel?.parameters ?? []).map((one) => ({
    label: one.name,
    detail: "struct" in one ? one.struct : one.type,
    type: "variable",
    boost: 2,
  }));
  const types = Object.keys(kernel?.structs ?? {}).map((label) => ({ label, type: "type", boost: 1 }));
  const keywords = (language === "cpp" ? CPP_WORDS : C_WORDS).map((label) => ({ label, type: "keyword" }));
  return [...parameters, ...types, ...keywords, ...FUNCTIONS];
}
