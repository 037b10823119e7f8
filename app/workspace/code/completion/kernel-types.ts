import type { Kernel } from "#problems/kernel-vocabulary.ts";

/** Fields of each struct by name, with their types as C writes them. */
export type Structs = Map<string, Map<string, string>>;

const COMMENT = /\/\*.*?\*\/|\/\/[^\n]*/gs;
const STRUCT = /\bstruct\s+(?<tag>\w*)\s*\{(?<body>[^{}]*)\}\s*(?<alias>\w*)/g;
/** `const struct Point *from, to[4]`: a type, then the names that have it. */
const DECLARATION = /^(?<type>.*?[\w>][\s*&]+)(?<names>\w+\s*(?:\[[^\]]*\]\s*)*(?:,.*)?)$/s;

/** The structs that a program declares, and those of the problem where it declares none of the name. */
export function structsOf(program: string, kernel: Kernel | undefined): Structs {
  const found: Structs = new Map();
  for (const [name, fields] of Object.entries(kernel?.structs ?? {})) {
    found.set(name, new Map(Object.entries(fields)));
  }
  for (const { groups = {} } of program.replaceAll(COMMENT, " ").matchAll(STRUCT)) {
    const fields = new Map((groups["body"] ?? "").split(";").flatMap(fieldsOfDeclaration));
    for (const name of [groups["tag"], groups["alias"]]) if (name) found.set(name, fields);
  }
  return found;
}

function fieldsOfDeclaration(text: string): [name: string, type: string][] {
  const { type = "", names = "" } = DECLARATION.exec(text.trim())?.groups ?? {};
  return names.split(",").flatMap((one) => {
    const name = /\w+/.exec(one)?.[0];
    return name ? [[name, type.replace(/\s+/g, " ").trim()]] : [];
  });
}

/** The fields of what `chain` names, `p` or `p->layer`; undefined where it cannot be told. */
export function fieldsOfChain(chain: string, program: string, structs: Structs) {
  const [name = "", ...steps] = chain.split(/->|\./).map((one) => one.replace(/\[[^\]]*\]/g, "").trim());
  let fields = structs.get(declaredType(name, program, structs) ?? "");
  for (const step of steps) fields = structs.get(bare(fields?.get(step) ?? ""));
  return fields;
}

/** The name of the struct that a variable or parameter is, or points to. */
function declaredType(name: string, program: string, structs: Structs): string | undefined {
  const names = [...structs.keys()].join("|");
  if (names === "" || !/^\w+$/.test(name)) return undefined;
  return new RegExp(`\\b(${names})\\b[\\s*&]*(?:const\\s+)?${name}\\b`).exec(program)?.[1];
}

function bare(type: string): string {
  return type.replace(/\b(?:const|struct)\b|[*&]/g, "").trim();
}
