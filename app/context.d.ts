import type { RequestContext, SharedContext } from "#app/load-context.ts";

/** What server.ts hands to every loader and action. */
declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends SharedContext, RequestContext {}
}
