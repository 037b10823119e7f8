import { rmSync } from "node:fs";
import path from "node:path";
import { BROWSER_VARIABLE } from "#scripts/browser/browser.ts";
import { findBrowser, NO_BROWSER } from "#scripts/browser/find-browser.ts";
import { browserSources } from "#scripts/browser/sources.ts";
import { starts } from "#scripts/browser/starts.ts";
import { failed, type Outcome } from "./outcome.ts";
import { atLeastOneFailure, playwrightOutcome } from "./reports.ts";
import { runShown } from "./run-shown.ts";

/** Runs the end-to-end tests in the first Chromium that starts; `filters` are parts of file names. */
export async function runPlaywright(root: string, filters: readonly string[]): Promise<Outcome> {
  const browser = await findBrowser(browserSources(root, process.env), starts, (line) => console.log(line));
  if (!browser) {
    console.error(NO_BROWSER);
    return failed("playwright", NO_BROWSER);
  }
  const program = path.join(root, "node_modules", "@playwright", "test", "cli.js");
  const report = path.join(root, ".cache", "playwright.json");
  rmSync(report, { force: true });
  const status = await runShown(process.execPath, [program, "test", "--reporter=list,json", ...filters], {
    cwd: root,
    env: { [BROWSER_VARIABLE]: JSON.stringify(browser), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return atLeastOneFailure(playwrightOutcome(report), "playwright", status);
}
