import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import lighthouse, { desktopConfig, type Result } from "lighthouse";
import { RunningServer } from "#bench/http/server.ts";
import { distribution } from "#bench/report/distribution.ts";
import type { Section, Target } from "#bench/report/section.ts";
import { Fault } from "#scripts/setup/fault.mjs";
import { launchChromium } from "./browser.ts";
import { PAGES } from "./page.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const LEAST_SCORE = 95;
/** The performance score varies between runs; the median of an odd number is a score that was given. */
const RUNS = 3;

const PRESETS = ["mobile", "desktop"] as const;
type Preset = (typeof PRESETS)[number];

type Scores = Record<(typeof CATEGORIES)[number], number[]>;

/** Lighthouse's four scores for each page, as a phone and as a desktop computer. */
export async function measureLighthouse(): Promise<Section> {
  await using server = await RunningServer.start();
  const port = await freePort();
  const browser = await launchChromium(`--remote-debugging-port=${port}`);
  const rows: string[][] = [];
  const findings: string[][] = [];
  const targets: Target[] = [];
  try {
    for (const page of PAGES) {
      for (const preset of PRESETS) {
        const name = `${page.name}, ${preset}`;
        const { scores, failed } = await audit(server.origin + page.path, port, preset);
        const medians = CATEGORIES.map((category) => distribution(scores[category]).median);
        rows.push([name, ...medians.map(String), scores.performance.join(" ")]);
        findings.push(...failed.map((finding) => [name, finding]));
        const lowest = Math.min(...medians);
        targets.push({
          what: name,
          limit: `≥ ${LEAST_SCORE}`,
          measured: String(lowest),
          met: lowest >= LEAST_SCORE,
        });
      }
    }
  } finally {
    await browser.close();
  }
  return {
    title: "Lighthouse",
    targets,
    tables: [
      {
        caption: `Scores, median of ${RUNS}`,
        columns: ["page", ...CATEGORIES, "performance, each run"],
        rows,
      },
      { caption: "What it objects to", columns: ["page", "audit"], rows: findings },
    ],
  };
}

async function audit(
  url: string,
  port: number,
  preset: Preset,
): Promise<{ scores: Scores; failed: string[] }> {
  const scores: Scores = { performance: [], accessibility: [], "best-practices": [], seo: [] };
  const failed = new Set<string>();
  // On a machine that is too busy to paint in time a run ends without a score; then there is one more.
  for (let run = 0; run < 2 * RUNS && scores.performance.length < RUNS; run++) {
    const flags = { port, logLevel: "error" as const, onlyCategories: [...CATEGORIES] };
    const result = (await lighthouse(url, flags, preset === "desktop" ? desktopConfig : undefined))?.lhr;
    const points = CATEGORIES.map((category) => result?.categories[category]?.score);
    if (!result || !points.every((one) => typeof one === "number")) continue;
    for (const [index, category] of CATEGORIES.entries())
      scores[category].push(Math.round((points[index] ?? 0) * 100));
    for (const finding of objections(result)) failed.add(finding);
  }
  if (scores.performance.length < RUNS)
    throw new Fault(`Lighthouse could not judge ${url}; try again on a quieter machine`);
  return { scores, failed: [...failed] };
}

/** Audits that cost points. */
function objections(result: Result): string[] {
  return CATEGORIES.flatMap((category) => {
    const weighted = result.categories[category]?.auditRefs.filter((one) => one.weight > 0) ?? [];
    return weighted.flatMap(({ id }) => {
      const one = result.audits[id];
      if (!one || one.score === null || one.score >= 0.9) return [];
      const where = places(one.details);
      return [[id, one.displayValue, where].filter(Boolean).join(" · ")];
    });
  });
}

/** The elements that an audit points at, as selectors. */
function places(details: unknown): string {
  const { items = [] } = (details ?? {}) as { items?: { node?: { selector?: string } }[] };
  const selectors = new Set(items.flatMap(({ node }) => (node?.selector ? [node.selector] : [])));
  return [...selectors].slice(0, 3).join(" · ");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
