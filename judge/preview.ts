import { isRecord, NotData } from "#judge/value.ts";

/**
 * A value as one line of source-like text, at most about `limit` characters: `{params: 10, macs: 8}`.
 * Used wherever a person reads a value; never parsed again.
 */
export function preview(value: unknown, limit = 400): string {
  const out: string[] = [];
  let length = 0;
  const put = (text: string): boolean => {
    out.push(text);
    length += text.length;
    return length <= limit;
  };
  write(value, put, 0);
  const text = out.join("");
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
const DEEPEST = 40;

/** Returns false once the limit is passed, so that large values are never walked whole. */
function write(value: unknown, put: (text: string) => boolean, depth: number): boolean {
  if (depth > DEEPEST) return put("…");
  if (typeof value === "string")
    return put(JSON.stringify(value.length > 2000 ? value.slice(0, 2000) : value));
  if (typeof value === "number") return put(Object.is(value, -0) ? "-0" : String(value));
  if (typeof value === "bigint") return put(`${value}n`);
  if (value instanceof NotData) return put(value.description);
  if (Array.isArray(value)) {
    return (
      put("[") &&
      value.every((one, index) => (index === 0 || put(", ")) && write(one, put, depth + 1)) &&
      put("]")
    );
  }
  if (isRecord(value)) {
    return (
      put("{") &&
      Object.entries(value).every(
        ([key, one], index) =>
          put(`${index === 0 ? "" : ", "}${IDENTIFIER.test(key) ? key : JSON.stringify(key)}: `) &&
          write(one, put, depth + 1),
      ) &&
      put("}")
    );
  }
  return put(String(value));
}
