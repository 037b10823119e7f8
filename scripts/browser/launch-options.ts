import type { LaunchOptions } from "playwright";
import type { Browser } from "./browser.ts";

/** How Playwright starts a browser of the search. */
export function launchOptions({ executable, args, env }: Browser): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    headless: true,
    ...(executable === undefined ? {} : { executablePath: executable }),
    // Chromium refuses to start as root with its sandbox. The pages under test are our own.
    args: [...args, ...(isRoot ? ["--no-sandbox"] : [])],
    env: { ...(process.env as Record<string, string>), ...env },
  };
}
