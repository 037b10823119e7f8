import { encodeValue, isRecord } from "#judge/value.ts";
import type { Notation } from "#problems/notation.ts";

/** Characters to a line before a list or record is spread over several. */
const LINE = 76;

/**
 * A value of a sample over as many lines as it needs, in the words of the program: `{ params: 10 }`.
 * For people; never parsed again.
 */
export function formatValue(value: unknown, notation: Notation = "script"): string {
  return lay(value, STYLES[notation]);
}

/** The same layout as JSON, for the fields in which learners write inputs of their own. */
export function formatJson(value: unknown): string {
  return lay(value, { ...STYLES.python, leaf: encodeValue });
}

type Style = {
  /** What stands before the value of a field. */
  key: (name: string) => string;
  /** A number, boolean, null or undefined. */
  leaf: (value: unknown) => string;
  list: [open: string, close: string];
  indent: string;
};

const STYLES: Record<Notation, Style> = {
  script: { key: (name) => `${programKey(name)}: `, leaf: scriptLeaf, list: ["[", "]"], indent: "" },
  python: { key: (name) => `${JSON.stringify(name)}: `, leaf: pythonLeaf, list: ["[", "]"], indent: "" },
  // As an initialiser in C: buffers and structs alike stand in braces.
  kernel: { key: (name) => `.${name} = `, leaf: kernelLeaf, list: ["{", "}"], indent: "" },
};

function lay(value: unknown, style: Style): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) {
    const inside = value.map((one) => ({ key: "", value: one }));
    return inBrackets(inside, style.list, "", style);
  }
  if (!isRecord(value)) return style.leaf(value);
  const inside = Object.entries(value).map(([name, one]) => ({ key: style.key(name), value: one }));
  return inBrackets(inside, ["{", "}"], " ", style);
}

type Part = { key: string; value: unknown };

function inBrackets(parts: Part[], [open, close]: [string, string], space: string, style: Style): string {
  if (parts.length === 0) return open + close;
  const line = `${open}${space}${parts.map(({ key, value }) => key + lay(value, style)).join(", ")}${space}${close}`;
  if (!line.includes("\n") && line.length + style.indent.length <= LINE) return line;
  const indent = `${style.indent}  `;
  const inner = { ...style, indent };
  const rows = parts.every(({ key, value }) => key === "" && typeof value === "number")
    ? filled(
        parts.map(({ value }) => lay(value, inner)),
        LINE - indent.length,
      )
    : parts.map(({ key, value }) => key + lay(value, inner));
  return `${open}\n${rows.map((row) => indent + row).join(",\n")}\n${style.indent}${close}`;
}

/** Numbers stand beside each other, as many as a line takes. */
function filled(words: string[], width: number): string[] {
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length + 3 <= width)
      rows[rows.length - 1] = `${last}, ${word}`;
    else rows.push(word);
  }
  return rows;
}

function programKey(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}

function scriptLeaf(value: unknown): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function pythonLeaf(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "number") return String(value);
  if (Object.is(value, -0)) return "-0.0";
  if (Number.isNaN(value)) return "nan";
  return Number.isFinite(value) ? String(value) : value > 0 ? "inf" : "-inf";
}

function kernelLeaf(value: unknown): string {
  if (typeof value !== "number") return String(value);
  if (Object.is(value, -0)) return "-0.0";
  if (Number.isNaN(value)) return "NAN";
  return Number.isFinite(value) ? String(value) : value > 0 ? "INFINITY" : "-INFINITY";
}
