import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [serverOnly(), remix(remixConfig)],
  build: {
    target: "es2022",
    // Merges crumbs of a few hundred bytes: the first load then asks for half as many files.
    rollupOptions: { output: { experimentalMinChunkSize: 10_000 } },
  },
});

/** Fails the client build when browser code reaches a server-only folder. */
function serverOnly(): Plugin {
  const vocabulary = new Set(["judge/verdict.ts", "problems/vocabulary.ts"]);
  return {
    name: "server-only",
    enforce: "pre",
    load(id, options) {
      const file = path.relative(import.meta.dirname, id.split("?")[0] ?? id);
      if (options?.ssr || !/^(db|judge|problems)\//.test(file) || vocabulary.has(file)) return;
      this.error(
        `${file} is server-only but the browser bundle imports it. ` +
          "Move the import into a .server.ts file, or use `import type`.",
      );
    },
  };
}
