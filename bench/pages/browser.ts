import { type Browser, chromium } from "playwright";
import { findBrowser, NO_BROWSER } from "#scripts/browser/find-browser.ts";
import { launchOptions } from "#scripts/browser/launch-options.ts";
import { browserSources } from "#scripts/browser/sources.ts";
import { starts } from "#scripts/browser/starts.ts";
import { Fault } from "#scripts/setup/fault.mjs";
import { ROOT } from "#scripts/setup/root.mjs";

/** The Chromium that the end-to-end tests would take too. Throws a Fault when there is none. */
export async function launchChromium(...args: string[]): Promise<Browser> {
  const found = await findBrowser(browserSources(ROOT, process.env), starts, (line) => console.log(line));
  if (!found) throw new Fault(NO_BROWSER);
  return await chromium.launch(launchOptions({ ...found, args: [...found.args, ...args] }));
}
