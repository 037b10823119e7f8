import type { Signature, SignatureType } from "#problems/vocabulary.ts";

type Types = NonNullable<Signature["types"]>;
type Fault = { path: string; says: string };

/**
 * Why a value read from JSON does not have the type of its parameter: one sentence that names the place,
 * or undefined when it has. Ranges are not looked at: those only the problem knows.
 */
export function argumentFault(
  name: string,
  value: unknown,
  type: SignatureType,
  types: Types = {},
): string | undefined {
  const fault = misfit(value, type, types, name);
  return fault && `${fault.path} ${fault.says}.`;
}

function misfit(value: unknown, type: SignatureType, types: Types, path: string): Fault | undefined {
  const must = (what: string): Fault => ({ path, says: `must be ${what}, not ${describe(value)}` });
  if (typeof type === "string") return primitiveFault(value, type, must);
  if ("named" in type) return misfit(value, named(type.named, types), types, path);
  if ("nullable" in type) return value === null ? undefined : misfit(value, type.nullable, types, path);
  if ("optional" in type) return misfit(value, type.optional, types, path);
  if ("enum" in type) {
    const known = type.enum.some((one) => one === value);
    return known ? undefined : must(oneOf(type.enum));
  }
  if ("list" in type) {
    if (!Array.isArray(value)) return must("a list");
    return firstFault(value.map((one, index) => () => misfit(one, type.list, types, `${path}[${index}]`)));
  }
  if (!isRecord(value)) return must("an object");
  if ("record" in type) return recordFault(value, type.record, types, path);
  return variantFault(value, type, types, path);
}

function primitiveFault(
  value: unknown,
  type: "int" | "float" | "boolean" | "string",
  must: (what: string) => Fault,
): Fault | undefined {
  switch (type) {
    case "int":
      return Number.isSafeInteger(value) ? undefined : must("a whole number");
    case "float":
      return typeof value === "number" || isTaggedNumber(value) ? undefined : must("a number");
    case "boolean":
      return typeof value === "boolean" ? undefined : must("true or false");
    case "string":
      return typeof value === "string" ? undefined : must("a text in quotes");
  }
}

function recordFault(
  value: Record<string, unknown>,
  record: Record<string, SignatureType>,
  types: Types,
  path: string,
): Fault | undefined {
  for (const [key, type] of Object.entries(record)) {
    const isAbsent = !Object.hasOwn(value, key);
    if (isAbsent && typeof type === "object" && "optional" in type) continue;
    if (isAbsent) return { path, says: `has no field "${key}"` };
    const fault = misfit(value[key], type, types, `${path}.${key}`);
    if (fault) return fault;
  }
  return undefined;
}

/** A variant that the type does not know is let through: some problems ask what to do with one. */
function variantFault(
  value: Record<string, unknown>,
  { tag, variants }: { tag: string; variants: Record<string, SignatureType> },
  types: Types,
  path: string,
): Fault | undefined {
  const name = value[tag];
  if (typeof name !== "string") {
    return { path: `${path}.${tag}`, says: `must be ${oneOf(Object.keys(variants))}, not ${describe(name)}` };
  }
  const variant = variants[name];
  return variant && misfit(value, variant, types, path);
}

function firstFault(checks: (() => Fault | undefined)[]): Fault | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault) return fault;
  }
  return undefined;
}

function named(name: string, types: Types): SignatureType {
  const type = types[name];
  if (!type)
    throw new Error(`The signature names the type "${name}" but does not declare it: add it to its types.`);
  return type;
}

/** What JSON cannot say is written as {"$": "nan"}, {"$": "inf"}, {"$": "-inf"} or {"$": "-0"}. */
function isTaggedNumber(value: unknown): boolean {
  return isRecord(value) && ["nan", "inf", "-inf", "-0"].includes(String(value["$"]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function oneOf(names: readonly string[]): string {
  const quoted = names.map((one) => `"${one}"`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}

function describe(value: unknown): string {
  if (value === undefined) return "absent";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  const text = JSON.stringify(value);
  return text.length <= 30 ? text : `${text.slice(0, 29)}…`;
}
