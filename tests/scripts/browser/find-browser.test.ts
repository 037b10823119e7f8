import { expect, test } from "vitest";
import type { Browser, Source } from "#scripts/browser/browser.ts";
import { findBrowser } from "#scripts/browser/find-browser.ts";
import { browserSources } from "#scripts/browser/sources.ts";

const browser = (executable: string): Browser => ({ executable, args: [], env: {} });
const source = (name: string, found: Browser[] | string): Source => ({ name, look: async () => found });

async function search(sources: Source[], working: string[]) {
  const lines: string[] = [];
  const started: string[] = [];
  const chosen = await findBrowser(
    sources,
    async ({ executable = "" }) => {
      started.push(executable);
      return working.includes(executable) ? undefined : "does not start";
    },
    (line) => lines.push(line),
  );
  return { chosen, lines, started };
}

test("places are looked at in the order that the README promises", () => {
  expect(browserSources("/nowhere", process.env).map((one) => one.name)).toEqual([
    "TENSOR_ARENA_CHROMIUM",
    "the PATH",
    "Playwright's download",
    "the system's package manager",
    "@sparticuz/chromium",
  ]);
});

test("the first browser that starts is chosen, and no later place is looked at", async () => {
  const never: Source = { name: "later", look: () => Promise.reject(new Error("looked at")) };
  const { chosen, lines } = await search([source("here", [browser("/a")]), never], ["/a"]);
  expect(chosen).toEqual(browser("/a"));
  expect(lines).toEqual(["browser: chose here: /a"]);
});

test("a browser that does not start is passed over, and the reader is told why", async () => {
  const { chosen, lines, started } = await search(
    [source("first", "not set"), source("second", [browser("/broken"), browser("/works")])],
    ["/works"],
  );
  expect(chosen).toEqual(browser("/works"));
  expect(started).toEqual(["/broken", "/works"]);
  expect(lines).toEqual([
    "browser: not first (not set)",
    "browser: not second: /broken (does not start)",
    "browser: chose second: /works",
  ]);
});

test("nothing is chosen where nothing starts", async () => {
  const { chosen } = await search([source("first", "none"), source("second", [browser("/broken")])], []);
  expect(chosen).toBeUndefined();
});
