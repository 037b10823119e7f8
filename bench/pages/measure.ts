import { RunningServer } from "#bench/http/server.ts";
import { digits, distribution } from "#bench/report/distribution.ts";
import type { Section, Target } from "#bench/report/section.ts";
import { launchChromium } from "./browser.ts";
import { LATER, PAGES } from "./page.ts";
import { serverTimes } from "./server-time.ts";
import { KINDS, weigh } from "./weight.ts";

/** How long the server takes for a page, and what its first load weighs. */
export async function measurePages(): Promise<Section> {
  await using server = await RunningServer.start();
  const times: string[][] = [];
  for (const { name, path } of PAGES) {
    const { n, median, p95 } = distribution(await serverTimes(server.origin + path));
    times.push([name, String(n), digits(median), digits(p95)]);
  }

  const weights: string[][] = [];
  const targets: Target[] = [];
  const browser = await launchChromium();
  try {
    for (const { name, path, scriptBudgetBytes, afterwards } of [...PAGES, ...LATER]) {
      const weight = await weigh(browser, server.origin + path, afterwards);
      weights.push([name, ...KINDS.map((kind) => kilobytes(weight[kind])), String(weight.scripts)]);
      if (scriptBudgetBytes !== undefined) {
        targets.push({
          what: `${name}: scripts on first load`,
          limit: `≤ ${kilobytes(scriptBudgetBytes)} kB`,
          measured: `${kilobytes(weight.script)} kB`,
          met: weight.script <= scriptBudgetBytes,
        });
      }
      targets.push({
        what: `${name}: text that came without Brotli`,
        limit: "none",
        measured: weight.uncompressed.map((url) => new URL(url).pathname).join(" ") || "none",
        met: weight.uncompressed.length === 0,
      });
    }
  } finally {
    await browser.close();
  }
  return {
    title: "Pages",
    targets,
    tables: [
      {
        caption: "Server time, request to last byte",
        columns: ["page", "n", "median ms", "p95 ms"],
        rows: times,
      },
      {
        caption: "With an empty cache, kB over the wire with headers",
        columns: ["page", ...KINDS, "scripts"],
        rows: weights,
      },
    ],
  };
}

/** Of 1,000 bytes. */
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
