import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";
import type { Browser } from "./browser.ts";
import { runBounded } from "./run-bounded.ts";

/** About 180 MB; a network that is slower than this is better served by another source. */
const DOWNLOAD_MS = 240_000;

/** Playwright's own Chromium, downloaded now where it is not there yet. */
export async function playwrightDownload(root: string): Promise<Browser[] | string> {
  const own: Browser[] = [{ args: [], env: {} }];
  if (existsSync(chromium.executablePath())) return own;
  const program = path.join(root, "node_modules", "@playwright", "test", "cli.js");
  const ended = await runBounded(process.execPath, [program, "install", "chromium"], DOWNLOAD_MS, {
    cwd: root,
  });
  if (!ended) return "the download took too long";
  return ended.status === 0 ? own : "it can't be downloaded here";
}
