import type { SignatureType } from "#problems/vocabulary.ts";

/** A type as TypeScript writes it within a line, which is also what JSDoc takes between braces. */
export function typeExpression(type: SignatureType): string {
  if (typeof type === "string") return type === "int" || type === "float" ? "number" : type;
  if ("list" in type) return `${inParentheses(type.list)}[]`;
  if ("nullable" in type) return `${inParentheses(type.nullable)} | null`;
  if ("optional" in type) return `${inParentheses(type.optional)} | undefined`;
  if ("enum" in type) return type.enum.map((one) => JSON.stringify(one)).join(" | ");
  if ("named" in type) return type.named;
  if ("variants" in type) return variantExpressions(type).join(" | ");
  return recordExpression(type.record);
}

/** Each variant by itself. Variants with the same fields share one expression. */
function variantExpressions(type: Variants): string[] {
  return variantRecords(type).map(({ record, extending }) =>
    extending ? `${recordExpression(record)} & ${inParentheses(extending)}` : recordExpression(record),
  );
}

type Variants = { variants: Record<string, SignatureType>; tag: string };

/** The variants as records that begin with their tag; `extending` is a variant that is not a plain record. */
export function variantRecords(
  type: Variants,
): { record: Record<string, SignatureType>; extending?: SignatureType }[] {
  const alike = new Map<string, { names: string[]; variant: SignatureType }>();
  for (const [name, variant] of Object.entries(type.variants)) {
    const key = JSON.stringify(variant);
    const names = [...(alike.get(key)?.names ?? []), name];
    alike.set(key, { names, variant });
  }
  return [...alike.values()].map(({ names, variant }) => {
    const tag = { [type.tag]: { enum: names } };
    if (typeof variant === "object" && "record" in variant) return { record: { ...tag, ...variant.record } };
    return { record: tag, extending: variant };
  });
}

/** Name and type of each field; a field that may be absent ends in "?". */
export function fields(
  record: Record<string, SignatureType>,
): { name: string; type: string; note: string }[] {
  return Object.entries(record).map(([name, type]) => {
    const isOptional = typeof type === "object" && "optional" in type;
    const present = isOptional ? type.optional : type;
    return {
      name: `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}${isOptional ? "?" : ""}`,
      type: typeExpression(present),
      note: wholeNumberNote(present),
    };
  });
}

function recordExpression(record: Record<string, SignatureType>): string {
  const inside = fields(record).map(({ name, type }) => `${name}: ${type}`);
  return inside.length === 0 ? "{}" : `{ ${inside.join("; ")} }`;
}

/** What `number` does not say. */
export function wholeNumberNote(type: SignatureType): string {
  if (type === "int") return "whole number";
  if (typeof type === "string") return "";
  if ("list" in type) return wholeNumberNote(type.list) && "whole numbers";
  return "nullable" in type ? wholeNumberNote(type.nullable) : "";
}

function inParentheses(type: SignatureType): string {
  const text = typeExpression(type);
  const isUnion = typeof type === "object" && !("record" in type || "list" in type || "named" in type);
  return isUnion && text.includes(" ") ? `(${text})` : text;
}
