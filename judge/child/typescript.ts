import * as nodeModule from "node:module";
import type { CompileError } from "./protocol.ts";
import type { PositionMap } from "./stack.ts";

export type Compiled =
  | { ok: true; code: string; toSource: PositionMap }
  /** `broken`: the compiler itself gave up and must not be used again in this process. */
  | { ok: false; error: CompileError; broken?: true };

const same: PositionMap = (line, column) => ({ line, column });

export function asWritten(source: string): Compiled {
  return { ok: true, code: source, toSource: same };
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
    if (code === "ERR_INVALID_TYPESCRIPT_SYNTAX") return { ok: false, error: syntaxError(thrown as Error) };
    return BROKEN;
  }
}

const BROKEN: Compiled = {
  ok: false,
  broken: true,
  error: { message: "the source is nested too deeply for the compiler", line: undefined, column: undefined },
};

function transform(source: string): Compiled {
  try {
    const output = nodeModule.stripTypeScriptTypes(source, { mode: "transform", sourceMap: true });
    const marker = "\n//# sourceMappingURL=data:application/json;base64,";
    const at = output.lastIndexOf(marker);
    if (at < 0) return asWritten(output);
    const json = Buffer.from(output.slice(at + marker.length), "base64").toString("utf8");
    const map = new nodeModule.SourceMap(JSON.parse(json) as nodeModule.SourceMapPayload);
    return { ok: true, code: output.slice(0, at), toSource: (line, column) => origin(map, line, column) };
  } catch (thrown) {
    if (typeof (thrown as { code?: unknown }).code !== "string") return BROKEN;
    return { ok: false, error: syntaxError(thrown as Error) };
  }
}

function origin(map: nodeModule.SourceMap, line: number, column: number) {
  const found = map.findOrigin(line, column);
  return "lineNumber" in found ? { line: found.lineNumber, column: found.columnNumber } : undefined;
}

/** The compiler puts the position at the head of the stack: ":3", the line, and carets under the place. */
function syntaxError(thrown: Error): CompileError {
  const head = (thrown.stack ?? "").split("\nSyntaxError", 1)[0] ?? "";
  const line = /^:(\d+)\n/.exec(head)?.[1];
  const carets = /\n( *)\^+\s*$/.exec(head)?.[1];
  return {
    message: thrown.message,
    line: line === undefined ? undefined : Number(line),
    column: carets === undefined ? undefined : carets.length + 1,
  };
}
