import type { CompileError } from "../protocol.ts";
import { lineCount, type PositionMap } from "./positions.ts";
import { syntaxErrorPosition } from "./stack.ts";

/** The name under which the learner's function leaves the module: no identifier, so that no source can refer to it. */
export const ENTRY_EXPORT = "tensor arena entry";

/** Appended to the source, in a line of its own. The last name that a source gives itself is the one that counts. */
export function exportOf(entry: string, sourceName: string): string {
  return `\n;export { ${entry} as "${ENTRY_EXPORT}" };\n//# sourceURL=${sourceName}`;
}

/** Neither the engine nor the compiler says where. */
export const TOO_DEEP: CompileError = {
  message: "the source is nested too deeply for the compiler",
  line: undefined,
  column: undefined,
};

class ImportRefused extends Error {}

/** Resolves no import. */
export function refuseImport(specifier: string): never {
  throw new ImportRefused(
    `imports are not available here, and "${specifier.slice(0, 80)}" is one: write everything in this file`,
  );
}

/** What the engine says of a source that does not compile, in terms of what the learner wrote. */
export function describeCompileError(
  thrown: unknown,
  request: { entry: string; source: string },
  toSource: PositionMap,
): CompileError {
  const error = thrown instanceof Error ? thrown : new Error("the source does not compile");
  if (error instanceof ImportRefused) return { message: error.message, line: undefined, column: undefined };
  const { message, line, column } = syntaxErrorPosition(error.message);
  if (/^Export '.*' is not defined in module$/.test(message)) {
    return { message: `there is no function named \`${request.entry}\``, line: undefined, column: undefined };
  }
  if (message === "Maximum call stack size exceeded") return TOO_DEEP;
  if (message.includes(ENTRY_EXPORT)) {
    return {
      message: `"${ENTRY_EXPORT}" is a name of the judge: choose another`,
      line: undefined,
      column: undefined,
    };
  }
  const place = line === undefined || column === undefined ? undefined : toSource(line, column);
  if (place) return { message, line: place.line, column: place.column };
  // An error in the line that the judge appended means that something above was left open.
  const open = "something is left open before the end of the file";
  const ours = message.includes("'export'");
  return { message: ours ? open : `${message}: ${open}`, line: lineCount(request.source), column: 1 };
}
