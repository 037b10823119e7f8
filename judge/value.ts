/**
 * Plain data as text: how arguments, answers and expected values cross processes and are stored.
 *
 * JSON, extended by tagged records for what JSON cannot say:
 *   {"$":"nan"}  {"$":"inf"}  {"$":"-inf"}  {"$":"-0"}  {"$":"undefined"}
 *   {"$":"bigint","text":"12"}          a BigInt, in decimal
 *   {"$":"other","text":"a function"}   anything that is not data
 *   {"$":"record","entries":[[k,v]]}    a record that itself has a key "$"
 * The guest's half of this encoding is judge/child/script/harness.js; a property test holds both together.
 */

/** Something a program returned that is not plain data: it equals nothing. */
export class NotData {
  readonly description: string;
  constructor(description: string) {
    this.description = description;
  }
}

/** Encodes a trusted value. Throws on functions, symbols and class instances: those are authors' mistakes. */
export function encodeValue(value: unknown): string {
  return JSON.stringify(tag(value, "value"));
}

/** Decodes what `encodeValue` or the sandbox wrote. Throws a SyntaxError on anything else. */
export function decodeValue(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  return text.includes('"$"') ? untag(parsed) : parsed;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof NotData);
}

function tag(value: unknown, path: string): unknown {
  if (value === undefined) return { $: "undefined" };
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return tagNumber(value);
  if (typeof value === "bigint") return { $: "bigint", text: String(value) };
  if (Array.isArray(value)) return Array.from(value, (one, index) => tag(one, `${path}[${index}]`));
  if (typeof value !== "object") throw new TypeError(`${path} is a ${typeof value}, which is not data`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${path} is a ${value.constructor.name}, use plain records and lists`);
  }
  const entries = Object.entries(value).map(([key, one]) => [key, tag(one, `${path}.${key}`)] as const);
  return "$" in value ? { $: "record", entries } : Object.fromEntries(entries);
}

function tagNumber(value: number): unknown {
  if (Number.isNaN(value)) return { $: "nan" };
  if (value === Infinity) return { $: "inf" };
  if (value === -Infinity) return { $: "-inf" };
  return Object.is(value, -0) ? { $: "-0" } : value;
}

function untag(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untag);
  if (!isRecord(value)) return value;
  if (typeof value["$"] === "string") return untagSpecial(value["$"], value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, untag(one)]));
}

function untagSpecial(name: string, value: Record<string, unknown>): unknown {
  switch (name) {
    case "nan":
      return NaN;
    case "inf":
      return Infinity;
    case "-inf":
      return -Infinity;
    case "-0":
      return -0;
    case "undefined":
      return undefined;
    case "bigint":
      return BigInt(String(value["text"]));
    case "other":
      return new NotData(String(value["text"]));
    case "record":
      return Object.fromEntries(
        (value["entries"] as [string, unknown][]).map(([key, one]) => [key, untag(one)]),
      );
    default:
      throw new SyntaxError(`unknown tag "${name}" in an encoded value`);
  }
}
