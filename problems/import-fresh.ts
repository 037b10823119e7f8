import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Imports a module of trusted content anew, and with it those of `modules` that it imports: Node would answer
 * with the ones that it loaded before, although their files have changed since. Everything else stays shared
 * with the running server. The same `version` twice is the same module; each one stays in memory for as long
 * as the process lives, which a few kilobytes a change can.
 */
export async function importFresh(
  entry: string,
  version: string,
  modules: ReadonlySet<string>,
): Promise<Record<string, unknown>> {
  const mark = `?${version}`;
  const hooks = registerHooks({
    resolve(specifier, context, nextResolve) {
      const resolved = nextResolve(specifier, context);
      const isOurs = context.parentURL?.endsWith(mark) && resolved.url.startsWith("file:");
      if (!isOurs || !modules.has(fileURLToPath(resolved.url))) return resolved;
      return { ...resolved, url: resolved.url + mark };
    },
  });
  try {
    return await import(/* @vite-ignore */ pathToFileURL(resolve(entry)).href + mark);
  } finally {
    hooks.deregister();
  }
}
