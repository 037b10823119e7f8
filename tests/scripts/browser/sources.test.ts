import { chmodSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { launchOptions } from "#scripts/browser/launch-options.ts";
import { executablesOnPath } from "#scripts/browser/on-path.ts";
import { runBounded } from "#scripts/browser/run-bounded.ts";
import { browserSources } from "#scripts/browser/sources.ts";
import { starts } from "#scripts/browser/starts.ts";
import { freshFolder } from "#tests/db/fresh-database.ts";

function folderWith(...names: string[]): string {
  const folder = freshFolder();
  for (const name of names) {
    writeFileSync(path.join(folder, name), "#!/bin/sh\nexit 1\n");
    chmodSync(path.join(folder, name), 0o755);
  }
  return folder;
}

test("on the PATH, Chromium comes before Chrome and Chrome before Edge, wherever they are", () => {
  const [one, other] = [folderWith("microsoft-edge", "google-chrome"), folderWith("chromium")];
  expect(executablesOnPath({ ...process.env, PATH: [one, other].join(path.delimiter) })).toEqual([
    path.join(other, "chromium"),
    path.join(one, "google-chrome"),
    path.join(one, "microsoft-edge"),
  ]);
});

test("what can't be executed is no browser", () => {
  const folder = folderWith("chromium");
  chmodSync(path.join(folder, "chromium"), 0o644);
  expect(executablesOnPath({ ...process.env, PATH: folder })).toEqual([]);
});

test("the variable names one browser, and an empty one names none", async () => {
  const look = (value: string) =>
    browserSources("/nowhere", { ...process.env, TENSOR_ARENA_CHROMIUM: value })[0]?.look();
  expect(await look("/opt/chromium")).toEqual([{ executable: "/opt/chromium", args: [], env: {} }]);
  expect(await look("")).toBe("not set");
});

test("a file that is no browser does not start, said in one line", async () => {
  const file = path.join(folderWith("chromium"), "chromium");
  const failure = await starts({ executable: file, args: [], env: {} });
  expect(failure).toMatch(/^does not start: /);
  expect(failure).not.toContain("\n");
});

test("no launch flag switches off what the tests are about", () => {
  const { args = [] } = launchOptions({ args: [], env: {} });
  expect(args.filter((one) => one !== "--no-sandbox")).toEqual([]);
});

test("a program that hangs is ended", async () => {
  expect(await runBounded(process.execPath, ["-e", "setInterval(() => {}, 1000)"], 200)).toBeUndefined();
  expect(await runBounded(process.execPath, ["-e", "console.log('a\\nb'); process.exit(3)"], 10_000)).toEqual(
    {
      status: 3,
      lastWords: "b",
    },
  );
  expect((await runBounded("/no/such/program", [], 1000))?.status).toBe(127);
});
