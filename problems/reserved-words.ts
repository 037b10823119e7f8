import type { Language } from "#judge/verdict.ts";
import { kernelEntry } from "#problems/kernel-vocabulary.ts";
import { entryIn, PYTHON_KEYWORDS } from "#problems/language-names.ts";
import { isKernelLanguage } from "#problems/signature-text.ts";

/** Of a module in strict mode. A module that exports `then` is taken for a promise by whoever imports it. */
const OF_MODULES =
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
  "false finally for function if implements import in instanceof interface let new null package private protected " +
  "public return static super switch then this throw true try typeof var void while with yield";

const OF_C =
  "alignas alignof asm auto bool break case char const constexpr continue default do double else enum extern false " +
  "float for goto if inline int long nullptr register restrict return short signed sizeof static static_assert " +
  "struct switch thread_local true typedef typeof typeof_unqual union unsigned void volatile while";

const OF_CPP =
  "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class " +
  "co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype " +
  "default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int " +
  "long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register " +
  "reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template " +
  "this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t " +
  "while xor xor_eq";

const RESERVED: Record<Language, ReadonlySet<string>> = {
  typescript: new Set(OF_MODULES.split(" ")),
  javascript: new Set(OF_MODULES.split(" ")),
  python: new Set(PYTHON_KEYWORDS),
  c: new Set(OF_C.split(" ")),
  cpp: new Set(OF_CPP.split(" ")),
};

/** What the entry of a signature is called in a language, where no function can have that name; else undefined. */
export function reservedName(language: Language, entry: string): string | undefined {
  const name = isKernelLanguage(language) ? kernelEntry({}, entry) : entryIn(language, { entry });
  return RESERVED[language].has(name) ? name : undefined;
}
