import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

const ROOT = dirname(import.meta.dirname);
/** What draws, grades and formats is versioned by itself, and shared with the running server. */
const ENGINES = ["question", "scenario", "system-design"].map((name) => join("problems", name) + sep);

/** `from "…"`, `import "…"` and `import("…")`; what is imported as a type only is gone when the code runs. */
const IMPORTS =
  /(?:^|[;\s])(?:import|export)\s+(?!type\b)(?:[^"';]*?\bfrom\s*)?["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']/g;

/**
 * The project's modules that a module imports, directly or through others, wherever they lie: texts by
 * absolute path, in the order in which they are met. Without the module itself, without the engines in
 * problems/question/, problems/scenario/ and problems/system-design/, and without packages, whose versions the
 * lock file holds.
 */
export async function reachedModules(entry: string): Promise<Map<string, string>> {
  const reached = new Map<string, string>();
  const start = resolve(entry);
  async function follow(path: string, text: string): Promise<void> {
    for (const [, stated, dynamic] of text.matchAll(IMPORTS)) {
      const target = targetOf(stated ?? dynamic ?? "", path);
      if (target === undefined || target === start || reached.has(target)) continue;
      // What is missing is told by the import itself, which says so better.
      const imported = await readFile(target, "utf8").catch(() => undefined);
      if (imported === undefined) continue;
      reached.set(target, imported);
      await follow(target, imported);
    }
  }
  const text = await readFile(start, "utf8").catch(() => "");
  await follow(start, text);
  return reached;
}

/** As `imports` of package.json: `#folder/file.ts` lies in the folder of that name. Undefined for packages. */
function targetOf(specifier: string, from: string): string | undefined {
  const target = specifier.startsWith("#")
    ? join(ROOT, specifier.slice(1))
    : /^\.{1,2}\//.test(specifier)
      ? resolve(dirname(from), specifier)
      : undefined;
  if (target === undefined) return undefined;
  const path = relative(ROOT, target);
  return ENGINES.some((engine) => path.startsWith(engine)) ? undefined : target;
}
