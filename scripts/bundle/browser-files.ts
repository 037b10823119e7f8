import type { Rollup } from "vite";

/** From how many routes on a module is worth having on every page: fewer files, and a little more in them. */
const SHARED_BY_ROUTES = 6;

/** Folders of which most pages use something, and small enough to come whole. */
const KIT = /\/app\/(components|review)\//;

/** How Remix marks what browsers get of a route; the server's own build has none, and is left alone. */
const ROUTE = "?__remix-build-client-route";

/**
 * Which file of the browser's bundle a module goes into. Left alone, Rollup makes one for each set of routes
 * that share a module: thirty for the workspace, of a kilobyte each, and on HTTP/1.1 a browser asks for six
 * at a time. What a route has for itself, and what is fetched later, is left to Rollup.
 */
export function browserFiles(): Rollup.GetManualChunk {
  let bundle: Bundle | undefined;
  return (id, meta) => {
    bundle ??= survey(meta);
    const routes = bundle.routesReaching.get(id) ?? 0;
    if (bundle.always.has(id)) return id.includes("/node_modules/") ? "react" : "shell";
    if (!routes || id.endsWith(".css")) return;
    if (routes >= SHARED_BY_ROUTES || KIT.test(id)) return "shell";
    if (id.includes("/app/workspace/")) return "workspace";
  };
}

type Bundle = {
  /** Modules that every page loads: what the root and the entry import, and so on. */
  always: ReadonlySet<string>;
  /** How many routes load a module with their own first load. */
  routesReaching: ReadonlyMap<string, number>;
};

function survey(meta: Rollup.ManualChunkMeta): Bundle {
  const ids = [...meta.getModuleIds()];
  const routes = ids.filter((id) => id.endsWith(ROUTE));
  const routesReaching = new Map<string, number>();
  for (const route of routes)
    for (const id of importedFrom([route], meta)) routesReaching.set(id, (routesReaching.get(id) ?? 0) + 1);
  const everywhere = [`/app/root.tsx${ROUTE}`, "/app/entry.client.tsx"];
  const entries = ids.filter((id) => everywhere.some((end) => id.endsWith(end)));
  return { always: importedFrom(entries, meta), routesReaching };
}

/** The modules themselves and all that they import, however far; not what is imported when it is needed. */
function importedFrom(ids: readonly string[], { getModuleInfo }: Rollup.ManualChunkMeta): Set<string> {
  const found = new Set(ids);
  for (const id of found) for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
