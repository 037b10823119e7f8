import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ensureBuilt } from "#scripts/setup/build.mjs";
import { Fault } from "#scripts/setup/fault.mjs";
import { freshFolder } from "#tests/db/fresh-database.ts";
import packageJson from "../../../package.json" with { type: "json" };

/** Stands in for the Remix command: counts how often it has built, and fails when told so. */
const BUILDER = `
  const { appendFileSync, existsSync, mkdirSync } = require("node:fs");
  if (existsSync("broken")) { console.error("no such component"); process.exit(1); }
  mkdirSync("build", { recursive: true });
  appendFileSync("build/times", "x");
`;

function project() {
  const root = freshFolder();
  const lines: string[] = [];
  const progress = { out: { write: (text: string) => lines.push(text) } };
  const write = (file: string, text: string): void => {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write("node_modules/@remix-run/dev/dist/cli.js", BUILDER);
  write("app/root.tsx", "one");
  write("problems/schema.ts", "one");
  write("problems/coding/a/problem.md", "one");
  return {
    ...{ root, lines, write },
    build: () => ensureBuilt(root, process.execPath, progress),
    built: () => readFileSync(path.join(root, "build", "times"), "utf8").length,
  };
}

test("what has not changed is not built again", async () => {
  const { build, built, lines } = project();
  await build();
  await build();
  expect(built()).toBe(1);
  expect(lines).toEqual([
    "  Building pages and styles …\n",
    expect.stringMatching(/^✓ Building pages and styles: \d+\.\d s\n$/),
  ]);
});

/** What the server's bundle can hold a copy of, and what decides how it is bundled. */
const BUNDLED = Object.keys(packageJson.imports)
  .map((alias) => alias.slice(1, -2))
  .filter((folder) => !["bench", "scripts", "tests"].includes(folder))
  .map((folder) => `${folder}/some.ts`)
  .concat("problems/question/grade.ts", "scripts/bundle/browser-files.ts", "vite.config.ts");

test.each(BUNDLED)("a change of %s asks for a build", async (file) => {
  const { build, built, write } = project();
  await build();
  write(file, "two");
  await build();
  expect(built()).toBe(2);
});

test("a page or the schema of problems asks for a build, a problem's text does not", async () => {
  const { build, built, write } = project();
  await build();
  write("problems/coding/a/problem.md", "two");
  await build();
  expect(built()).toBe(1);
  write("app/root.tsx", "two");
  await build();
  write("problems/schema.ts", "two");
  await build();
  expect(built()).toBe(3);
});

test("a build that fails is said in one sentence and tried again", async () => {
  const { build, root, write } = project();
  await build();
  write("app/root.tsx", "two");
  write("broken", "");
  await expect(build()).rejects.toThrow(
    new Fault("The build failed: the whole output is in .cache/build.log."),
  );
  expect(existsSync(path.join(root, "build", ".inputs"))).toBe(false);
  expect(readFileSync(path.join(root, ".cache", "build.log"), "utf8")).toBe("no such component\n");
});
