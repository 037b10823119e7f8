/**
 * Options of the Remix Vite plugin; vite.config.ts hands them over.
 * Every flag that React Router 7 adopts is on, so that moving there is mechanical.
 * Single fetch stays off: it would put a dependency with a known advisory on the wire
 * (docs/decisions/001-remix-2.md).
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: false,
    v3_throwAbortReason: true,
  },
};
