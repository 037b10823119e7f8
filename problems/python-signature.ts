import { entryIn, parameterIn } from "#problems/language-names.ts";
import { PythonTypes } from "#problems/python-types.ts";
import type { Signature } from "#problems/vocabulary.ts";

/** Longest line before the parameters are put one to a line. */
const LINE = 88;

/** The classes and aliases that a signature needs, and the head of its function without the colon. */
export function pythonSignature(signature: Signature): { declarations: string[]; head: string } {
  const { entry, parameters, returns, types = {} } = signature;
  const python = new PythonTypes(types);
  const name = entryIn("python", signature);
  const typed = parameters.map(
    (one) => `${parameterIn("python", one.name)}: ${python.expression(one.type, one.name)}`,
  );
  const returned = python.expression(returns, entry, "result");
  const line = `def ${name}(${typed.join(", ")}) -> ${returned}`;
  const head = line.length <= LINE ? line : `def ${name}(\n    ${typed.join(",\n    ")},\n) -> ${returned}`;
  return { declarations: python.declarations(), head };
}
