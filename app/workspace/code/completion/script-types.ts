import type { Signature, SignatureType } from "#problems/vocabulary.ts";
import { elementOf, fieldsOf } from "./type-fields.ts";

/** What the names of a program hold, as far as it follows from the signature. */
export type ValueTypes = Map<string, SignatureType>;

const NAME = "[A-Za-z_$][\\w$]*";
const CHAIN = `${NAME}(?:\\??\\.${NAME}|\\[[^\\]\\n]*\\])*`;

/** Ways in which a program gives a name to a part of a value. Read in the order of the text. */
const NAMINGS = new RegExp(
  [
    `\\b(?<each>${NAME})\\s+of\\s+(?<loop>${CHAIN})`,
    `|(?:const|let|var)\\s+(?<copy>${NAME})(?:\\s*:\\s*[^=\\n]+)?\\s*=\\s*(?<from>${CHAIN})\\s*[;\\n]`,
    `|(?:const|let|var)\\s*\\{(?<fields>[^}=]*)\\}\\s*=\\s*(?<whole>${CHAIN})\\s*[;\\n]`,
    `|(?<list>${CHAIN})\\.(?:map|forEach|filter|find|findLast|findIndex|some|every|flatMap)\\(\\s*\\(?\\s*(?<item>${NAME})`,
    `|\\b(?<annotated>${NAME})\\??\\s*:\\s*(?<type>${NAME})`,
  ].join(""),
  "g",
);

/**
 * A quick reading of a program, good enough for completions: parameters of the entry function, loops,
 * copies, destructuring, callbacks of list methods and annotations.
 */
export function valueTypes(program: string, signature: Signature): ValueTypes {
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
      learn(groups["each"], elementOf(typeOfChain(groups["loop"], found, signature), types));
    if (groups["from"]) learn(groups["copy"], typeOfChain(groups["from"], found, signature));
    if (groups["whole"]) {
      const fields = fieldsOf(typeOfChain(groups["whole"], found, signature), types);
      for (const field of groups["fields"]?.split(",") ?? []) {
        const [name = "", alias] = field.split(":").map((one) => one.trim());
        learn(alias ?? name, fields[name]);
      }
    }
    if (groups["list"])
      learn(groups["item"], elementOf(typeOfChain(groups["list"], found, signature), types));
    if (groups["type"] && groups["type"] in types) learn(groups["annotated"], { named: groups["type"] });
  }
  return found;
}

/** The type of `model.layers[0].kernel`; undefined where it cannot be told. */
export function typeOfChain(
  chain: string,
  known: ValueTypes,
  signature: Signature,
): SignatureType | undefined {
  const types = signature.types ?? {};
  const [name = "", ...steps] = chain.split(/\??\.|(?=\[)/);
  let type = known.get(name);
  for (const step of steps) {
    if (step === "") continue;
    type = step.startsWith("[") ? elementOf(type, types) : fieldsOf(type, types)[step];
  }
  return type;
}

/** As the learner calls them, which may differ from the signature. */
function parameterNames(program: string, { entry, parameters }: Signature): string[] {
  const list = new RegExp(`function\\s+${entry}\\s*\\(([^)]*)\\)`).exec(program)?.[1];
  if (list === undefined) return parameters.map((one) => one.name);
  return list.split(",").map((one) => new RegExp(NAME).exec(one)?.[0] ?? "");
}
