import type { CompileRequest, KernelLanguage, Purpose } from "#judge/child/protocol.ts";
import { structLayout } from "#judge/native/layout.ts";
import type { KernelRequest } from "#judge/request.ts";
import { type Kernel, type KernelParameter, kernelEntry, type Scalar } from "#problems/kernel-vocabulary.ts";

/** What the compiler is asked for a submission. `signatureEntry`: of the language-neutral signature. */
export function compileRequest(
  language: KernelLanguage,
  source: string,
  purpose: Purpose,
  signatureEntry: string,
  { kernel, driver }: KernelRequest,
): CompileRequest {
  const entry = kernelEntry(kernel, signatureEntry);
  return {
    type: "compile",
    language,
    purpose,
    source,
    entry,
    // With a driver it is the driver that is called, and its header that says what the learner writes.
    before: driver ? "" : declaration(kernel, entry, language),
    after: Object.entries(kernel.structs ?? {})
      .map(([name, fields]) => layoutAssertions(name, fields, language))
      .join("\n"),
    headers: driver ? { "driver.h": driver.header } : {},
    ...(driver && { driver: driver.source }),
  };
}

/** Needs no header, so that the learner's own includes are what counts. */
function declaration(kernel: Kernel, entry: string, language: KernelLanguage): string {
  const structs = Object.keys(kernel.structs ?? {}).map((name) => `struct ${name};`);
  const parameters = kernel.parameters.map((one) => parameterType(one, language)).join(", ");
  const head = `${builtinType(kernel.returns, language)} ${entry}(${parameters});`;
  return [...structs, language === "cpp" ? `extern "C" ${head}` : head].join(" ");
}

function parameterType(parameter: KernelParameter, language: KernelLanguage): string {
  if ("struct" in parameter) return `const struct ${parameter.struct} *`;
  const type = builtinType(parameter.type, language);
  if ("input" in parameter) return `const ${type} *`;
  return "output" in parameter || "inout" in parameter ? `${type} *` : type;
}

function builtinType(type: Scalar | "void", language: KernelLanguage): string {
  switch (type) {
    case "void":
      return "void";
    case "float32":
      return "float";
    case "float64":
      return "double";
    case "bool":
      return language === "c" ? "_Bool" : "bool";
    case "int8":
    case "uint8":
    case "int16":
    case "uint16":
    case "int32":
    case "uint32":
      return `__${type.toUpperCase()}_TYPE__`;
  }
}

/** What the judge writes into memory is what the learner's struct reads. */
function layoutAssertions(name: string, fields: Record<string, Scalar>, language: KernelLanguage): string {
  const assert = language === "c" ? "_Static_assert" : "static_assert";
  const layout = structLayout(fields);
  const why = `"${name} must have the fields of the starter, in their order"`;
  return [
    `${assert}(sizeof(struct ${name}) == ${layout.bytes}, ${why});`,
    ...layout.fields.map(
      (one) => `${assert}(__builtin_offsetof(struct ${name}, ${one.name}) == ${one.offset}, ${why});`,
    ),
  ].join(" ");
}
