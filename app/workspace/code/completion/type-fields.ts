import type { Signature, SignatureType } from "#problems/vocabulary.ts";

type Types = NonNullable<Signature["types"]>;

/** A type without what may be missing around it: names looked up, `optional` and `nullable` taken off. */
export function bareType(type: SignatureType | undefined, types: Types): SignatureType | undefined {
  if (type === undefined || typeof type === "string") return type;
  if ("named" in type) return bareType(types[type.named], types);
  if ("optional" in type) return bareType(type.optional, types);
  if ("nullable" in type) return bareType(type.nullable, types);
  return type;
}

/** The fields that a value of the type may have; those of all variants together. */
export function fieldsOf(type: SignatureType | undefined, types: Types): Record<string, SignatureType> {
  const bare = bareType(type, types);
  if (bare === undefined || typeof bare === "string") return {};
  if ("record" in bare) return bare.record;
  if (!("variants" in bare)) return {};
  const fields: Record<string, SignatureType> = { [bare.tag]: { enum: Object.keys(bare.variants) } };
  for (const variant of Object.values(bare.variants)) Object.assign(fields, fieldsOf(variant, types));
  return fields;
}

export function elementOf(type: SignatureType | undefined, types: Types): SignatureType | undefined {
  const bare = bareType(type, types);
  return typeof bare === "object" && "list" in bare ? bare.list : undefined;
}

/** Every type that a signature speaks of, nested ones included. */
export function allTypes({ parameters, returns, types = {} }: Signature): SignatureType[] {
  const found: SignatureType[] = [];
  const walk = (type: SignatureType) => {
    found.push(type);
    if (typeof type === "string" || "named" in type || "enum" in type) return;
    if ("list" in type) walk(type.list);
    else if ("optional" in type) walk(type.optional);
    else if ("nullable" in type) walk(type.nullable);
    else for (const inner of Object.values("record" in type ? type.record : type.variants)) walk(inner);
  };
  for (const type of [...parameters.map((one) => one.type), returns, ...Object.values(types)]) walk(type);
  return found;
}
