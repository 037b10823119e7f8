import path from "node:path";
import type { Tests } from "#problems/schema.ts";

/**
 * What a problem's own validator objects to in a list of arguments, in one sentence. The module is loaded
 * when it is first needed. `slug` must be one of a problem that exists: it becomes part of a path.
 */
export function createInputFault(directory: string) {
  return async (slug: string, args: readonly unknown[]): Promise<string | undefined> => {
    const module: { default: Tests } = await import(path.join(directory, slug, "tests.ts"));
    return module.default.validate(...args);
  };
}
