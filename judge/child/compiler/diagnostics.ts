import type { CompileError } from "../protocol.ts";

/** What the compiler says in one line; the text that the judge puts around the learner's has no name. */
export type Diagnostic = CompileError & { severity: "error" | "warning"; file: string };

const LINE =
  /^(?<file>[^:\n]*):(?<line>\d+):(?<column>\d+): (?<kind>fatal error|error|warning|note): (?<text>.*)$/;

/**
 * Reads what clang wrote. Positions are those of the source text: clang counts columns in bytes, the editor in
 * UTF-16 code units. An error in the text around the learner's takes the place of the note that follows it.
 */
export function readDiagnostics(said: string, sourceFile: string, source: string): Diagnostic[] {
  const lines = source.split("\n");
  const found: Diagnostic[] = [];
  for (const text of said.split("\n")) {
    const groups = LINE.exec(text)?.groups;
    if (!groups) continue;
    const { file = "", kind = "" } = groups;
    const place =
      file === sourceFile ? placeIn(lines, Number(groups["line"]), Number(groups["column"])) : NOWHERE;
    const last = found.at(-1);
    if (kind === "note") {
      if (last?.line === undefined && last && place.line !== undefined) Object.assign(last, place);
      continue;
    }
    const message = (groups["text"] ?? "").replace(/ \[-W[^\]]*\]$/, "");
    found.push({ severity: kind === "warning" ? "warning" : "error", file, message, ...place });
  }
  return found;
}

const NOWHERE = { line: undefined, column: undefined };

function placeIn(
  lines: readonly string[],
  line: number,
  byteColumn: number,
): Pick<CompileError, "line" | "column"> {
  const text = lines[line - 1];
  if (text === undefined) return NOWHERE;
  const before = Buffer.from(text)
    .subarray(0, byteColumn - 1)
    .toString("utf8");
  return { line, column: before.length + 1 };
}

/** What the linker refuses, in terms of the source. */
export function readLinkerErrors(said: string, entry: string): CompileError[] {
  const messages = new Set<string>();
  for (const line of said.split("\n")) {
    const text = /^wasm-ld: (?:error|warning): (?<text>.*)$/.exec(line)?.groups?.["text"];
    if (text) messages.add(describeLinkerError(text, entry));
  }
  return [...messages].map((message) => ({ message, ...NOWHERE }));
}

function describeLinkerError(text: string, entry: string): string {
  const missing = /undefined symbol: (?<name>.*)$/.exec(text)?.groups?.["name"];
  const exported = /symbol exported via --export not found: (?<name>.*)$/.exec(text)?.groups?.["name"];
  if ((exported ?? missing) === entry) return `there is no function named \`${entry}\``;
  if (missing) return `\`${missing}\` is declared and used, but defined nowhere`;
  const twice = /duplicate symbol: (?<name>.*)$/.exec(text)?.groups?.["name"];
  if (twice) return `\`${twice}\` is defined twice: choose another name`;
  if (/function signature mismatch: /.test(text)) {
    return `\`${text.replace(/^.*mismatch: /, "")}\` is called with other types than it is defined with`;
  }
  if (/memory (?:size|too small)|too (?:large|big|much)/.test(text)) {
    return "the program's constants and static data need more memory than there is";
  }
  return text.replace(/^[\w.]+\.o: /, "");
}
