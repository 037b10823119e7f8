import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import { compression } from "vite-plugin-compression2";
import remixConfig from "./remix.config.js";
import { browserFiles } from "./scripts/bundle/browser-files.ts";

export default defineConfig({
  plugins: [serverOnly(), withoutDisplayNames(), remix(remixConfig), compressed()],
  // The esbuild that package.json asks for does not lower code to the default of this Vite any more.
  optimizeDeps: { esbuildOptions: { target: "es2022" } },
  build: {
    target: "es2022",
    // Five per cent smaller than what esbuild makes of it, for ten seconds more of a build.
    minify: "terser",
    terserOptions: { module: true, compress: { passes: 2 } },
    rollupOptions: {
      // Of components that nothing uses, so that they can be left out.
      treeshake: { manualPureFunctions: ["memo", "forwardRef", "createContext"] },
      output: { manualChunks: browserFiles() },
    },
  },
});

/** Fails the client build when browser code reaches a server-only folder. */
function serverOnly(): Plugin {
  const vocabulary = new Set([
    "judge/verdict.ts",
    "problems/vocabulary.ts",
    "problems/devices.ts",
    "problems/notation.ts",
    "problems/question/nouns.ts",
    "problems/system-design/anchors.ts",
    "problems/system-design/vocabulary.ts",
    "review/vocabulary.ts",
  ]);
  /** Drawing and comparing boards; the checks of a question stay with its content. */
  const drawing = /^problems\/system-design\/board\/(layout\/)?[a-z-]+\.ts$/;
  return {
    name: "server-only",
    enforce: "pre",
    load(id, options) {
      const file = path.relative(import.meta.dirname, id.split("?")[0] ?? id);
      if (
        options?.ssr ||
        !/^(db|judge|problems|review)\//.test(file) ||
        vocabulary.has(file) ||
        drawing.test(file)
      )
        return;
      this.error(
        `${file} is server-only but the browser bundle imports it. ` +
          "Move the import into a .server.ts file, or use `import type`.",
      );
    },
  };
}

/** A library's components name themselves for React's developer tools, which keeps also those that nothing uses. */
function withoutDisplayNames(): Plugin {
  return {
    name: "without-display-names",
    apply: "build",
    transform(code, id) {
      if (!id.includes("/node_modules/@xyflow/react/")) return;
      return { code: code.replace(/^\w+\.displayName = .*;$/gm, ""), map: null };
    },
  };
}

/** Lays every text that browsers load compressed beside the original; the server only picks one. */
function compressed(): Plugin[] {
  return compression({
    include: /\.(js|css|svg|json|webmanifest)$/,
    algorithms: ["brotliCompress", "gzip"],
    // Below a packet's size there is nothing to gain.
    threshold: 1_000,
  }) as unknown as Plugin[];
}
