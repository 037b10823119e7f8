import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CompileCache } from "#judge/native/compile-cache.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "compile-cache-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test("what was kept is found by all that it depends on, and by nothing else", async () => {
  const cache = new CompileCache(path.join(directory, "new"), 1000);
  expect(await cache.find(["v1", { source: "a" }])).toBeUndefined();
  await cache.keep(["v1", { source: "a" }], "compiled a");
  expect(await cache.find(["v1", { source: "a" }])).toBe("compiled a");
  expect(await cache.find(["v2", { source: "a" }])).toBeUndefined();
  expect(await new CompileCache(path.join(directory, "new"), 1000).find(["v1", { source: "a" }])).toBe(
    "compiled a",
  );
});

test("past its size, what was not used for longest goes", async () => {
  const cache = new CompileCache(directory, 1000);
  for (const [index, key] of ["old", "used", "new"].entries()) {
    await cache.keep(key, "x".repeat(400));
    for (const name of await readdir(directory)) {
      const file = path.join(directory, name);
      if (index < 2) await utimes(file, 1000 + index, 1000 + index);
    }
    if (key === "used") await cache.find("old");
  }
  expect(await cache.find("used")).toBeUndefined();
  expect(await cache.find("old")).toBeDefined();
  expect(await cache.find("new")).toBeDefined();
});

test("a folder that can't be written keeps nothing and disturbs nobody", async () => {
  const file = path.join(directory, "a-file");
  await writeFile(file, "");
  const cache = new CompileCache(path.join(file, "below"), 1000);
  await cache.keep("key", "text");
  expect(await cache.find("key")).toBeUndefined();
});
