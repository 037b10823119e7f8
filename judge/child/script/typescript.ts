import * as nodeModule from "node:module";
import type { CompileError } from "../protocol.ts";
import { TOO_DEEP } from "./compile-error.ts";
import { columnAtWidth, type PositionMap, positionsIn } from "./positions.ts";

export type Compiled =
  | { ok: true; code: string; toSource: PositionMap }
  /** `broken`: the compiler itself gave up and must not be used again in this process. */
  | { ok: false; error: CompileError; broken?: true };

export function asWritten(source: string): Compiled {
  return { ok: true, code: source, toSource: positionsIn(source) };
}

/**
 * Removes the types. Where that is all it takes, every line and column stays where it was; enums,
 * namespaces and parameter properties need new code, whose positions are mapped back.
 */
export function compileTypeScript(source: string): Compiled {
  try {
    return asWritten(nodeModule.stripTypeScriptTypes(source, { mode: "strip" }));
  } catch (thrown) {
    const code = (thrown as { code?: unknown }).code;
    if (code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX") return transform(source);
    if (code === "ERR_INVALID_TYPESCRIPT_SYNTAX")
      return { ok: false, error: syntaxError(thrown as Error, source) };
    return BROKEN;
  }
}

const BROKEN: Compiled = { ok: false, broken: true, error: TOO_DEEP };

function transform(source: string): Compiled {
  try {
    const output = nodeModule.stripTypeScriptTypes(source, { mode: "transform", sourceMap: true });
    const marker = "\n//# sourceMappingURL=data:application/json;base64,";
    const at = output.lastIndexOf(marker);
    if (at < 0) return asWritten(output);
    const json = Buffer.from(output.slice(at + marker.length), "base64").toString("utf8");
    const map = new nodeModule.SourceMap(JSON.parse(json) as nodeModule.SourceMapPayload);
    return { ok: true, code: output.slice(0, at), toSource: mappedPositions(output, map, source) };
  } catch (thrown) {
    if (typeof (thrown as { code?: unknown }).code !== "string") return BROKEN;
    return { ok: false, error: syntaxError(thrown as Error, source) };
  }
}

function mappedPositions(output: string, map: nodeModule.SourceMap, source: string): PositionMap {
  const inOutput = positionsIn(output);
  const inSource = positionsIn(source);
  return (line, column) => {
    const place = inOutput(line, column);
    const found = place && map.findOrigin(place.line, place.column);
    return found && "lineNumber" in found ? inSource(found.lineNumber, found.columnNumber) : undefined;
  };
}

/**
 * The compiler puts the position at the head of the stack, as a person would read it: ":3" is the line,
 * then follow the line before (if there is one), the line itself, and carets under the place.
 */
function syntaxError(thrown: Error, source: string): CompileError {
  const head = (thrown.stack ?? "").split("\nSyntaxError", 1)[0] ?? "";
  const [first = "", ...shown] = head.split("\n");
  const line = Number(/^:(\d+)$/.exec(first)?.[1]);
  if (!line) return { message: thrown.message, line: undefined, column: undefined };
  const carets = shown.slice(line === 1 ? 1 : 2).find((text) => /^ *\^+ *$/.test(text));
  const column = carets === undefined ? undefined : columnAtWidth(source, line, carets.indexOf("^"));
  return { message: thrown.message, line, column };
}
