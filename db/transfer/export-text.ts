import { EXPORT_FORMAT, EXPORT_VERSION, type ExportFile, type VisitorExport } from "./format.ts";

/** What JSON has no number for; an error between two large numbers may be infinite. */
const SPECIAL: readonly (readonly [string, number])[] = [
  ["inf", Infinity],
  ["-inf", -Infinity],
  ["nan", Number.NaN],
  ["-0", -0],
];

/** The file as it is downloaded. */
export function writeExport(kept: VisitorExport, exportedAt: number = Date.now()): string {
  const file: ExportFile = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt, ...kept };
  return exportText(file, 2);
}

/** A part of a file, in the same JSON. */
export function exportText(value: object, indentation?: number): string {
  return JSON.stringify(value, (_key, one: unknown) => withTag(one), indentation);
}

/** Throws a SyntaxError where the text is no JSON. */
export function parseExport(text: string): unknown {
  return text.includes('"$"')
    ? JSON.parse(text, (_key, value: unknown) => withoutTag(value))
    : JSON.parse(text);
}

function withTag(value: unknown): unknown {
  if (typeof value !== "number") return value;
  const special = SPECIAL.find(([, one]) => Object.is(one, value));
  return special ? { $: special[0] } : value;
}

function withoutTag(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("$" in value)) return value;
  return SPECIAL.find(([name]) => name === value.$)?.[1] ?? value;
}
