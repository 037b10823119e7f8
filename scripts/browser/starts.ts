import { chromium } from "playwright";
import type { Browser } from "./browser.ts";
import { launchOptions } from "./launch-options.ts";

const START_MS = 30_000;

/** Starts a browser and renders an empty page. Answers with what went wrong, in a few words. */
export async function starts(browser: Browser): Promise<string | undefined> {
  try {
    const started = await chromium.launch({ ...launchOptions(browser), timeout: START_MS });
    try {
      const page = await started.newPage();
      await page.goto("about:blank", { timeout: START_MS });
      await page.screenshot({ timeout: START_MS });
    } finally {
      await started.close();
    }
    return undefined;
  } catch (error) {
    return `does not start: ${reason(String(error instanceof Error ? error.message : error))}`;
  }
}

/** Playwright's message is a page of logs; the line of the browser or of the system says it all. */
function reason(message: string): string {
  const lines = message.split("\n").map((line) => line.trim());
  const telling = lines.find((line) =>
    /error while loading|ENOENT|EACCES|doesn't exist|cannot open/i.test(line),
  );
  return (telling ?? lines[0] ?? "no reason given").replace(/^.*\[err\]\s*/, "").slice(0, 160);
}
