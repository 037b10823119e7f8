import type { z } from "zod";
import { parseExport } from "./export-text.ts";
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportFile, ExportSchema } from "./format.ts";
import { UPGRADES } from "./older-versions.ts";

/** Bytes of a file. An account that is full exports about as much as its quota, plus what JSON adds. */
export const IMPORT_LIMIT_BYTES = 40_000_000;
/** Our own files have eight levels. */
const DEEPEST = 32;
/**
 * Records in a file, however deep: each is some work for the database, in which everybody waits. An account that
 * is full of programs has 180,000.
 */
const MOST_RECORDS = 200_000;

export type ReadExport = { file: ExportFile } | { fault: string };

/** Reads a file that somebody chose. `fault`: why it can't be taken, in a sentence for them. */
export function readExport(text: string): ReadExport {
  const shape = shapeOf(text);
  if (shape === "deep") return { fault: "This file is nested deeper than any export." };
  if (shape === "many") {
    return {
      fault: `This file has more than ${MOST_RECORDS.toLocaleString("en")} records, which is the most that is taken at once.`,
    };
  }
  let parsed: unknown;
  try {
    parsed = parseExport(text);
  } catch {
    return { fault: "This file is not JSON, or not all of it is there." };
  }
  const upgraded = toThisVersion(parsed);
  if ("fault" in upgraded) return upgraded;
  const read = ExportSchema.safeParse(upgraded.file);
  if (read.success) return { file: read.data };
  return { fault: `This file is no export that could be taken: ${firstFault(read.error)}.` };
}

function toThisVersion(parsed: unknown): { file: Record<string, unknown> } | { fault: string } {
  const file = parsed as Record<string, unknown> | null;
  if (typeof file !== "object" || file === null || file["format"] !== EXPORT_FORMAT) {
    return { fault: "This file is JSON, but no export of Tensor Arena." };
  }
  let version = file["version"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return { fault: "This file does not say by which version of the format it was written." };
  }
  if (version > EXPORT_VERSION) {
    return {
      fault: `This file is of version ${version} of the format, and this server reads versions up to ${EXPORT_VERSION}: it has to be upgraded first.`,
    };
  }
  let upgraded = file;
  while (version < EXPORT_VERSION) {
    const upgrade = UPGRADES[version];
    if (!upgrade) return { fault: `Version ${version} of the format is not read any more.` };
    version += 1;
    upgraded = { ...upgrade(upgraded), version };
  }
  return { file: upgraded };
}

function firstFault(error: z.ZodError): string {
  const issue = deepest(error.issues[0]);
  if (!issue) return "something is wrong";
  const place = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const where = place.replace(/^\./, "").slice(0, 200) || "the file";
  return `${where}: ${issue.message.slice(0, 200)}`;
}

/** Of several ways to read an entry the one that got furthest says the most. */
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== "invalid_union") return issue;
  const inner = issue.errors
    .flatMap((one) => one.slice(0, 1))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
}

/** Counts brackets outside of texts, before a parser is asked to follow them. */
function shapeOf(text: string): "deep" | "many" | "fine" {
  let depth = 0;
  let records = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isText) {
      if (code === 0x5c) at++;
      else if (code === 0x22) isText = false;
    } else if (code === 0x22) isText = true;
    else if (code === 0x5b || code === 0x7b) {
      depth++;
      if (depth > DEEPEST) return "deep";
      if (code === 0x7b) records++;
      if (records > MOST_RECORDS) return "many";
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return "fine";
}
