import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";
import type { Pages } from "#app/http/web-app.ts";

/** Pages straight from the sources, replaced in the browser as they change. */
export async function developmentPages(root: string): Promise<Pages> {
  const vite = await createServer({ root, server: { middlewareMode: true } });
  return {
    kind: "development",
    load: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
    middleware: vite.middlewares,
  };
}
