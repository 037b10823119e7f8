import type { Signature, SignatureType } from "#problems/vocabulary.ts";
import { elementOf, fieldsOf } from "./type-fields.ts";

/** What the names of a Python program hold, as far as it follows from the signature. */
export type ValueTypes = Map<string, SignatureType>;

const NAME = "[A-Za-z_]\\w*";
/** `model["layers"][0].get("kernel")`: a name, then keys and indices. */
export const PYTHON_CHAIN = `${NAME}(?:\\[[^\\]\\n]*\\]|\\.get\\([^)\\n]*\\))*`;

/** Ways in which a program gives a name to a part of a value. Read in the order of the text. */
const NAMINGS = new RegExp(
  [
    `\\bfor\\s+(?:(?<index>${NAME})\\s*,\\s*)?(?<each>${NAME})\\s+in\\s+(?:enumerate\\(\\s*|reversed\\(\\s*)?(?<loop>${PYTHON_CHAIN})`,
    `|^[ \\t]*(?<copy>${NAME})(?:\\s*:\\s*[^=\\n]+)?\\s*=\\s*(?<from>${PYTHON_CHAIN})\\s*$`,
    `|\\b(?<annotated>${NAME})\\s*:\\s*(?<type>${NAME})\\b`,
  ].join(""),
  "gm",
);

/** A quick reading of a program: parameters of the entry function, loops, copies and annotations. */
export function pythonTypes(program: string, signature: Signature): ValueTypes {
  const types = signature.types ?? {};
  const found: ValueTypes = new Map();
  const learn = (name: string | undefined, type: SignatureType | undefined) => {
    if (name && type !== undefined) found.set(name, type);
  };
  parameterNames(program, signature).forEach((name, index) => {
    learn(name, signature.parameters[index]?.type);
  });
  for (const { groups = {} } of program.matchAll(NAMINGS)) {
    if (groups["loop"])
      learn(groups["each"], elementOf(typeOfPythonChain(groups["loop"], found, signature), types));
    if (groups["from"]) learn(groups["copy"], typeOfPythonChain(groups["from"], found, signature));
    if (groups["type"] && groups["type"] in types) learn(groups["annotated"], { named: groups["type"] });
  }
  return found;
}

/** The type of `model["layers"][0]`; undefined where it cannot be told. */
export function typeOfPythonChain(
  chain: string,
  known: ValueTypes,
  signature: Signature,
): SignatureType | undefined {
  const types = signature.types ?? {};
  const [name = "", ...steps] = chain.split(/(?=\[)|(?=\.get\()/);
  let type = known.get(name);
  for (const step of steps) {
    const key = /["']([^"']*)["']/.exec(step)?.[1];
    type = key === undefined ? elementOf(type, types) : fieldsOf(type, types)[key];
  }
  return type;
}

/** As the learner calls them; the entry is in snake_case in Python. */
function parameterNames(program: string, { entry, parameters }: Signature): string[] {
  const list = new RegExp(`\\bdef\\s+${snakeCase(entry)}\\s*\\(([^)]*)\\)`).exec(program)?.[1];
  if (list === undefined) return parameters.map((one) => snakeCase(one.name));
  // A comma within brackets belongs to a type: `dict[str, int]`.
  return list.split(/,(?![^[]*\])/).map((one) => new RegExp(NAME).exec(one)?.[0] ?? "");
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}
