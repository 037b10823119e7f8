import type { Rollup } from "vite";
import { expect, test } from "vitest";
import { browserFiles } from "#scripts/bundle/browser-files.ts";

const route = (file: string): string => `/p/app/routes/${file}?__remix-build-client-route`;
const ROUTES = ["a", "b", "c", "d", "e", "f"].map((name) => route(`${name}.tsx`));

/** What a build of these modules would be asked; each is named with what it imports. */
function build(imports: Record<string, readonly string[]>, ids = Object.keys(imports)) {
  const files = browserFiles();
  const meta = {
    getModuleIds: () => ids.values(),
    getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
  };
  return (id: string) => files(id, meta as unknown as Rollup.ManualChunkMeta);
}

test("what the root reaches is on every page: libraries in a file of their own, which changes less often", () => {
  const fileOf = build({
    "/p/app/root.tsx?__remix-build-client-route": ["/p/app/root.tsx"],
    "/p/app/root.tsx": ["/p/app/components/shell.tsx", "/p/app/styles/app.css"],
    "/p/app/entry.client.tsx": ["/p/node_modules/react-dom/client.js"],
  });
  expect(fileOf("/p/app/components/shell.tsx")).toBe("shell");
  expect(fileOf("/p/app/styles/app.css")).toBe("shell");
  expect(fileOf("/p/node_modules/react-dom/client.js")).toBe("react");
});

test("what many routes use is there too, what a few share is left to Rollup", () => {
  const of = (count: number, module: string) => ROUTES.slice(0, count).map((one) => [one, [module]] as const);
  expect(build(Object.fromEntries(of(6, "/p/app/notes/note-word.tsx")))("/p/app/notes/note-word.tsx")).toBe(
    "shell",
  );
  expect(build(Object.fromEntries(of(5, "/p/app/plan/week.ts")))("/p/app/plan/week.ts")).toBeUndefined();
});

test("styles stay with the routes that want them", () => {
  const fileOf = build(Object.fromEntries(ROUTES.map((one) => [one, ["/p/app/styles/question.css"]])));
  expect(fileOf("/p/app/styles/question.css")).toBeUndefined();
});

test("the workspace is one file, however its tabs share it, and what it fetches later is not in it", () => {
  const fileOf = build({
    [route("problems.$slug/route.tsx")]: ["/p/app/workspace/workspace.tsx"],
    [route("submissions.$id.tsx")]: ["/p/app/workspace/attempts/attempt.tsx"],
    "/p/app/workspace/code/workspace-editor.ts": [],
  });
  expect(fileOf("/p/app/workspace/workspace.tsx")).toBe("workspace");
  expect(fileOf("/p/app/workspace/attempts/attempt.tsx")).toBe("workspace");
  expect(fileOf("/p/app/workspace/code/workspace-editor.ts")).toBeUndefined();
});

test("modules that import each other are followed once", () => {
  const fileOf = build({
    [route("a.tsx")]: ["/p/app/components/x.ts"],
    "/p/app/components/x.ts": ["/p/y.ts"],
    "/p/y.ts": ["/p/app/components/x.ts"],
  });
  expect(fileOf("/p/app/components/x.ts")).toBe("shell");
});

test("the server's own build is left alone", () => {
  expect(
    build({ "/p/app/root.tsx": ["/p/app/components/shell.tsx"] })("/p/app/components/shell.tsx"),
  ).toBeUndefined();
});
