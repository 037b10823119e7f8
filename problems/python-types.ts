import { variantRecords } from "#problems/type-expression.ts";
import type { SignatureType } from "#problems/vocabulary.ts";

/** A class or an alias, and the class that has to stand before it. */
type Declaration = { name: string; text: string; base: string | undefined };

type Fields = Record<string, SignatureType>;

/**
 * The types of a signature as Python writes them: a record is a TypedDict, one of several records a union. A
 * record without a name of its own gets one from the place where it stands, because Python knows no other way.
 */
export class PythonTypes {
  readonly #declarations: Declaration[] = [];

  constructor(types: Record<string, SignatureType>) {
    for (const [name, type] of Object.entries(types)) this.#declare(name, type);
  }

  /** One text for each class and alias. A class stands before those that extend it. */
  declarations(): string[] {
    const left = [...this.#declarations];
    const ordered: string[] = [];
    while (left.length > 0) {
      const free = left.findIndex(({ base }) => !left.some((one) => one.name === base));
      ordered.push(...left.splice(Math.max(0, free), 1).map(({ text }) => text));
    }
    return ordered;
  }

  /** A type within a line. `place` names a record that has no name: `Hardware` and `cyclesPerMac`, say. */
  expression(type: SignatureType, ...place: string[]): string {
    if (type === "boolean") return "bool";
    if (type === "string") return "str";
    if (typeof type === "string") return type;
    if ("list" in type) return `list[${this.expression(type.list, ...place)}]`;
    if ("nullable" in type) return `${this.expression(type.nullable, ...place)} | None`;
    if ("optional" in type) return `${this.expression(type.optional, ...place)} | None`;
    if ("enum" in type) return `Literal[${type.enum.map((one) => JSON.stringify(one)).join(", ")}]`;
    if ("named" in type) return type.named;
    if ("variants" in type) return this.#variants(type, place.map(capitalised).join("")).join(" | ");
    return this.#declareRecord(place.map(capitalised).join(""), type.record);
  }

  #declare(name: string, type: SignatureType): void {
    if (typeof type === "object" && "record" in type) this.#declareRecord(name, type.record);
    else
      this.#declarations.push({
        name,
        text: `type ${name} = ${this.expression(type, name)}`,
        base: undefined,
      });
  }

  #declareRecord(name: string, record: Fields, base?: string): string {
    const fields = Object.entries(record).map(([field, type]) => ({
      field,
      type: this.#field(type, name, field),
    }));
    const parent = base ?? "TypedDict";
    const head = `class ${name}(${parent}):`;
    const text = fields.every(({ field }) => /^[A-Za-z_]\w*$/.test(field) && !KEYWORDS.has(field))
      ? [head, ...fields.map(({ field, type }) => `    ${field}: ${type}`)].join("\n")
      : `${name} = TypedDict("${name}", {\n${fields.map((one) => `    ${JSON.stringify(one.field)}: ${one.type},`).join("\n")}\n})`;
    this.#declarations.push({ name, text: fields.length === 0 ? `${head}\n    pass` : text, base });
    return name;
  }

  #field(type: SignatureType, ...place: string[]): string {
    if (typeof type !== "object" || !("optional" in type)) return this.expression(type, ...place);
    return `NotRequired[${this.expression(type.optional, ...place)}]`;
  }

  /** A class for each variant, named after its tags: `DenseLayer`, `Conv2dOrDepthwiseLayer`. */
  #variants(type: Extract<SignatureType, { tag: string }>, name: string): string[] {
    return variantRecords(type).map(({ record, extending }) => {
      const tags = record[type.tag];
      const names = typeof tags === "object" && "enum" in tags ? tags.enum : [];
      const own = `${names.map(capitalised).join("Or")}${name}`;
      const base = typeof extending === "object" && "named" in extending ? extending.named : undefined;
      return this.#declareRecord(own, record, base);
    });
  }
}

/** What of `typing` the texts use, as an import; undefined when they use nothing. */
export function typingImport(texts: readonly string[]): string | undefined {
  const used = ["Literal", "NotRequired", "TypedDict"].filter((name) =>
    texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
  );
  return used.length === 0 ? undefined : `from typing import ${used.join(", ")}`;
}

const KEYWORDS = new Set(
  "and as class def del for from if import in is lambda not or pass return with".split(" "),
);

function capitalised(word: string): string {
  return word
    .split(/[^A-Za-z0-9]+/)
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join("");
}
