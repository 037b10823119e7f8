import type { Kernel } from "#problems/kernel-vocabulary.ts";
import type { Signature, SignatureType } from "#problems/vocabulary.ts";

/** What is wrong with a kernel's paths, given the signature that they lead through. Empty: nothing. */
export function kernelPathFaults(kernel: Kernel, signature: Signature): string[] {
  const faults: string[] = [];
  const expect = (path: string, what: string, holds: (type: SignatureType) => boolean) => {
    const type = typeAt(signature, path);
    if (!type) faults.push(`the signature has nothing at "${path}"`);
    else if (!holds(type)) faults.push(`"${path}" is not ${what}`);
  };
  for (const parameter of kernel.parameters) {
    if ("input" in parameter) expect(parameter.input, "a list of numbers or booleans", isFlatList);
    else if ("inout" in parameter) expect(parameter.inout, "a list of numbers or booleans", isFlatList);
    else if ("length" in parameter) expect(parameter.length, "a list", isList);
    else if ("output" in parameter) {
      const paths = parameter.output.filter((one) => typeof one === "string");
      for (const path of paths) {
        expect(path, "an int or a list", (type) => type === "int" || isList(type));
      }
    } else if ("struct" in parameter) {
      const fields = Object.keys(kernel.structs?.[parameter.struct] ?? {});
      for (const field of fields) expect(`${parameter.value}.${field}`, "a number or a boolean", isScalar);
    } else expect(parameter.value, "a number or a boolean", isScalar);
  }
  return faults;
}

function typeAt(signature: Signature, path: string): SignatureType | undefined {
  const [root, ...fields] = path.split(".");
  const start = signature.parameters.find((one) => one.name === root)?.type;
  return fields.reduce<SignatureType | undefined>((type, field) => {
    if (typeof type !== "object" || !("record" in type)) return undefined;
    const next = type.record[field];
    return next && resolved(signature, next);
  }, start && resolved(signature, start));
}

function resolved(signature: Signature, type: SignatureType): SignatureType | undefined {
  if (typeof type !== "object" || !("named" in type)) return type;
  const named = signature.types?.[type.named];
  return named && resolved(signature, named);
}

const isScalar = (type: SignatureType) => type === "int" || type === "float" || type === "boolean";
const isList = (type: SignatureType) => typeof type === "object" && "list" in type;
const isFlatList = (type: SignatureType) => typeof type === "object" && "list" in type && isScalar(type.list);
