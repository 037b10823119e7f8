import type { SignatureType } from "#problems/vocabulary.ts";

/** A type in a few words, for the list of completions. */
export function typeText(type: SignatureType): string {
  if (typeof type === "string") return type === "int" || type === "float" ? "number" : type;
  if ("named" in type) return type.named;
  if ("list" in type) return `${typeText(type.list)}[]`;
  if ("optional" in type) return `${typeText(type.optional)}, may be absent`;
  if ("nullable" in type) return `${typeText(type.nullable)} or null`;
  if ("enum" in type) return type.enum.map((one) => `"${one}"`).join(" | ");
  return "object";
}
