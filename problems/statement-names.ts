/**
 * Names in a statement. The author writes `{{postShift}}`, and each language's learners read the name that
 * their function has: `postShift`, `post_shift`.
 */
import { isFirst, isSlice, type Kernel, kernelEntry, RETURN } from "#problems/kernel-vocabulary.ts";
import { entryIn, parameterIn } from "#problems/language-names.ts";
import type { Notation } from "#problems/notation.ts";
import type { Signature, SignatureType } from "#problems/vocabulary.ts";

/** What a statement's names depend on. */
export type Named = { signature: Signature; kernel?: Kernel | undefined };

/** The function with its parameters: `{{call}}`. */
const CALL = "call";
const CONSTANTS = ["true", "false", "null"];
const PYTHON_CONSTANTS: Record<string, string> = { true: "True", false: "False", null: "None" };

const MARK = /\{\{([a-z]\w*)\}\}/gi;
/** Where names of the program stand: code within a line, and letters set upright in mathematics. */
const NAMED_PLACES = /`([^`\n]+)`|\\math(?:tt|rm)\{((?:[^{}]|\{\{\w+\}\})+)\}/g;

/** Markdown with the names of a notation. Throws `line 3: …` at a mark that stands for nothing. */
export function withNames(markdown: string, problem: Named, notation: Notation): string {
  const names = namesOf(problem, notation);
  return markdown
    .split("\n")
    .map((line, index) =>
      line.replaceAll(MARK, (mark, name: string, at: number) => {
        const text = names.get(name);
        if (text === undefined) {
          throw new Error(`line ${index + 1}: ${mark} is no name of the signature`);
        }
        // An underscore would be a subscript in mathematics.
        return /\\math(?:tt|rm)\{[^}]*$/.test(line.slice(0, at)) ? text.replaceAll("_", "\\_") : text;
      }),
    )
    .join("\n");
}

/** Names in code or mathematics that some notation writes differently, and that no mark resolves. */
export function unmarkedNames(markdown: string, problem: Named, notations: readonly Notation[]): string[] {
  const all = notations.map((notation) => namesOf(problem, notation));
  const differs = (name: string) => new Set(all.map((names) => names.get(name) ?? name)).size > 1;
  const withoutFences = markdown.replace(/^```[\s\S]*?^```/gm, (fence) => fence.replace(/[^\n]/g, ""));
  return withoutFences.split("\n").flatMap((line, index) =>
    [...line.matchAll(NAMED_PLACES)]
      .flatMap(([, code, math]) => wordsOf(code ?? math ?? ""))
      .filter(differs)
      .map((name) => `line ${index + 1}: ${name} has another name in another language: write {{${name}}}`),
  );
}

/** Outside of marks and of strings. */
function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll(MARK, " ")
      .replaceAll(/"[^"]*"/g, " ")
      .match(/[a-z_]\w*/gi) ?? []
  );
}

/** Every name that may be marked, with what stands for it. */
function namesOf({ signature, kernel }: Named, notation: Notation): Map<string, string> {
  const { entry, parameters } = signature;
  const own = [...fieldNames(signature), ...parameters.map((one) => one.name), ...CONSTANTS];
  const names = new Map(own.map((name) => [name, name]));
  const call = (name: string, given: readonly string[]) => names.set(CALL, `${name}(${given.join(", ")})`);
  if (notation === "python") {
    for (const { name } of parameters) names.set(name, parameterIn("python", name));
    for (const name of CONSTANTS) names.set(name, PYTHON_CONSTANTS[name] ?? name);
    names.set(entry, entryIn("python", signature));
    call(
      entryIn("python", signature),
      parameters.map(({ name }) => parameterIn("python", name)),
    );
    return names;
  }
  // Where a driver calls the learner's functions, its own function is nobody's to write.
  if (notation === "kernel" && kernel && !kernel.driver) {
    for (const [name, there] of kernelNames(kernel)) names.set(name, there);
    names.set(entry, kernelEntry(kernel, entry));
    call(
      kernelEntry(kernel, entry),
      kernel.parameters.map((one) => one.name),
    );
    return names;
  }
  names.set(entry, entry);
  call(
    entry,
    parameters.map((one) => one.name),
  );
  return names;
}

/** Of parameters, fields and parts of the answer that have one name of their own in C. */
function kernelNames(kernel: Kernel): [name: string, there: string][] {
  const found = new Map<string, Set<string>>();
  const note = (name: string, there: string) => found.set(name, (found.get(name) ?? new Set()).add(there));
  for (const parameter of kernel.parameters) {
    const path =
      "input" in parameter
        ? parameter.input
        : "inout" in parameter
          ? parameter.inout
          : "value" in parameter
            ? parameter.value
            : undefined;
    const name = path?.split(".").at(-1);
    if (name !== undefined) note(name, parameter.name);
  }
  for (const [field, buffer] of answerBuffers(kernel)) note(field, buffer);
  return [...found].flatMap(([name, there]) => {
    const [only, ...more] = there;
    // A name that stands for several, such as a field of two records, has none of its own.
    return only !== undefined && more.length === 0 ? [[name, only] as [string, string]] : [];
  });
}

function answerBuffers({ answer }: Kernel): [field: string, buffer: string][] {
  if (typeof answer === "string" || isFirst(answer) || isSlice(answer)) return [];
  return Object.entries(answer).flatMap(([field, part]) => {
    const buffer =
      typeof part === "string" ? part : isFirst(part) ? part.first : isSlice(part) ? part.buffer : RETURN;
    return buffer === RETURN ? [] : [[field, buffer] as [string, string]];
  });
}

function fieldNames({ parameters, returns, types = {} }: Signature): string[] {
  return [...parameters.map((one) => one.type), returns, ...Object.values(types)].flatMap(fieldsWithin);
}

function fieldsWithin(type: SignatureType): string[] {
  if (typeof type === "string" || "enum" in type || "named" in type) return [];
  if ("record" in type) {
    return Object.entries(type.record).flatMap(([name, field]) => [name, ...fieldsWithin(field)]);
  }
  if ("variants" in type) return [type.tag, ...Object.values(type.variants).flatMap(fieldsWithin)];
  if ("list" in type) return fieldsWithin(type.list);
  return fieldsWithin("optional" in type ? type.optional : type.nullable);
}
