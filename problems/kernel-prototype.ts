import {
  type Kernel,
  type KernelLanguage,
  type KernelParameter,
  kernelEntry,
  type Scalar,
} from "#problems/kernel-vocabulary.ts";

/** Longest line before parameters get a line each. */
const LINE = 88;

/** The structs and the head of the function as the learner writes them, without a body. */
export type Prototype = {
  /** Headers that the types come from. */
  includes: string[];
  structs: string[];
  /** Without a final semicolon. */
  head: string;
};

/**
 * In C++ the function has C linkage, so that its name is its name. `signatureEntry` is the entry of the
 * language-neutral signature.
 */
export function kernelPrototype(kernel: Kernel, signatureEntry: string, language: KernelLanguage): Prototype {
  const structs = Object.entries(kernel.structs ?? {});
  const scalars = [
    kernel.returns,
    ...structs.flatMap(([, fields]) => Object.values(fields)),
    ...kernel.parameters.map((one) => ("type" in one ? one.type : "void")),
  ];
  const linkage = language === "cpp" ? 'extern "C" ' : "";
  const start = `${linkage}${cType(kernel.returns)} ${kernelEntry(kernel, signatureEntry)}`;
  const parameters = kernel.parameters.map(parameterText);
  const line = `${start}(${parameters.join(", ")})`;
  return {
    includes: [
      ...(scalars.some((one) => /int/.test(one)) ? ["<stdint.h>"] : []),
      ...(language === "c" && scalars.includes("bool") ? ["<stdbool.h>"] : []),
    ],
    structs: structs.map(([name, fields]) => structText(name, fields)),
    head: line.length <= LINE ? line : `${start}(\n  ${parameters.join(",\n  ")}\n)`,
  };
}

/** The whole of it as a page shows it: structs, then the function's head. */
export function kernelPrototypeText(
  kernel: Kernel,
  signatureEntry: string,
  language: KernelLanguage,
): string {
  const { structs, head } = kernelPrototype(kernel, signatureEntry, language);
  return [...structs, `${head};`].join("\n\n");
}

export function parameterText(parameter: KernelParameter): string {
  if ("struct" in parameter) return `const ${parameter.struct} *${parameter.name}`;
  const type = cType(parameter.type);
  if ("input" in parameter) return `const ${type} *${parameter.name}`;
  return "output" in parameter || "inout" in parameter
    ? `${type} *${parameter.name}`
    : `${type} ${parameter.name}`;
}

export function cType(type: Scalar | "void"): string {
  switch (type) {
    case "float32":
      return "float";
    case "float64":
      return "double";
    case "bool":
    case "void":
      return type;
    case "int8":
    case "uint8":
    case "int16":
    case "uint16":
    case "int32":
    case "uint32":
      return `${type}_t`;
  }
}

/** With a tag, so that C and C++ mean the same type by it. */
function structText(name: string, fields: Record<string, Scalar>): string {
  const lines = Object.entries(fields).map(([field, type]) => `  ${cType(type)} ${field};`);
  return `typedef struct ${name} {\n${lines.join("\n")}\n} ${name};`;
}
