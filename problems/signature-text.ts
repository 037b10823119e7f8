import type { Language } from "#judge/verdict.ts";
import { kernelPrototypeText } from "#problems/kernel-prototype.ts";
import type { Kernel, KernelLanguage } from "#problems/kernel-vocabulary.ts";
import { pythonSignature } from "#problems/python-signature.ts";
import { fields, typeExpression, variantRecords, wholeNumberNote } from "#problems/type-expression.ts";
import type { Signature, SignatureType } from "#problems/vocabulary.ts";

/** Longest line before a type is spread over several. */
const LINE = 88;

/** Languages whose functions take and return plain data; those of C are described by a problem's kernel. */
export type DataLanguage = Exclude<Language, KernelLanguage>;

export function isKernelLanguage(language: Language): language is KernelLanguage {
  return language === "c" || language === "cpp";
}

/** The types and the head of the function, in the words of a language. `kernel`: for C and C++. */
export function signatureText(signature: Signature, language: Language, kernel?: Kernel): string {
  if (isKernelLanguage(language)) {
    if (!kernel) throw new Error(`the problem says nothing of its function in ${language}`);
    return kernelPrototypeText(kernel, signature.entry, language);
  }
  const head = `${functionHead(signature, language)}${END[language]}`;
  return [...typeDeclarations(signature, language), head].join("\n\n");
}

/** What stands in place of a body. */
const END: Record<DataLanguage, string> = { typescript: ";", javascript: " { … }", python: ": ..." };

/** One text for each named type, in the order of the signature; in Python some more, see python-types.ts. */
export function typeDeclarations(signature: Signature, language: DataLanguage): string[] {
  const types = Object.entries(signature.types ?? {});
  switch (language) {
    case "typescript":
      return types.map(([name, type]) => typescriptDeclaration(name, type));
    case "javascript":
      return types.map(([name, type]) => jsdocDeclaration(name, type));
    case "python":
      return pythonSignature(signature).declarations;
  }
}

/** Without a body and without what ends it; in JavaScript with its JSDoc above. */
export function functionHead(signature: Signature, language: DataLanguage): string {
  const { entry, parameters, returns } = signature;
  switch (language) {
    case "typescript": {
      const typed = parameters.map(({ name, type }) => `${name}: ${typeExpression(type)}`);
      const line = `export function ${entry}(${typed.join(", ")}): ${typeExpression(returns)}`;
      if (line.length <= LINE) return line;
      return `export function ${entry}(\n  ${typed.join(",\n  ")},\n): ${typeExpression(returns)}`;
    }
    case "javascript": {
      const tags = [
        ...parameters.map(({ name, type }) => `@param {${typeExpression(type)}} ${name}${note(type, " - ")}`),
        `@returns {${typeExpression(returns)}}${note(returns, " ")}`,
      ];
      const names = parameters.map((one) => one.name).join(", ");
      return `${jsdoc(tags)}\nexport function ${entry}(${names})`;
    }
    case "python":
      return pythonSignature(signature).head;
  }
}

function typescriptDeclaration(name: string, type: SignatureType): string {
  if (typeof type === "object" && "record" in type) {
    return `export type ${name} = ${spreadRecord(type.record, "", true)};`;
  }
  const line = `export type ${name} = ${typeExpression(type)};${note(type, " // ")}`;
  if (line.length <= LINE || typeof type === "string" || !("variants" in type)) return line;
  return `export type ${name} =\n${spreadVariants(type, true)};`;
}

function jsdocDeclaration(name: string, type: SignatureType): string {
  if (typeof type === "object" && "record" in type) {
    const properties = fields(type.record).map((one) => {
      const property = one.name.endsWith("?") ? `[${one.name.slice(0, -1)}]` : one.name;
      return `@property {${one.type}} ${property}${one.note ? ` - ${one.note}` : ""}`;
    });
    return jsdoc([`@typedef {object} ${name}`, ...properties]);
  }
  const line = `/** @typedef {${typeExpression(type)}} ${name}${note(type, " - ")} */`;
  if (line.length <= LINE || typeof type === "string" || !("variants" in type)) return line;
  // Without notes: a comment inside a comment's type would end it.
  return jsdoc(["@typedef {(", ...spreadVariants(type, false).split("\n"), `)} ${name}`]);
}

function spreadVariants(type: Extract<SignatureType, { tag: string }>, withNotes: boolean): string {
  return variantRecords(type)
    .map(({ record, extending }) => {
      const extension = extending ? ` & ${typeExpression(extending)}` : "";
      return `  | ${spreadRecord(record, "    ", withNotes)}${extension}`;
    })
    .join("\n");
}

/** One field to a line. */
function spreadRecord(record: Record<string, SignatureType>, indent: string, withNotes: boolean): string {
  const lines = fields(record).map(
    (one) => `${indent}  ${one.name}: ${one.type};${withNotes && one.note ? ` // ${one.note}` : ""}`,
  );
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function jsdoc(lines: string[]): string {
  return `/**\n${lines.map((line) => ` * ${line}`).join("\n")}\n */`;
}

function note(type: SignatureType, before: string): string {
  const text = wholeNumberNote(type);
  return text && `${before}${text}`;
}
