import type { Browser, Page } from "playwright";

/** Bytes over the wire on a first load, headers included, as the browser counts them. */
export type Weight = Record<Kind, number> & { scripts: number; uncompressed: string[] };

export const KINDS = ["script", "style", "font", "page", "other"] as const;
type Kind = (typeof KINDS)[number];

/** What loads late, such as an editor, starts within this time after the network has been quiet. */
const SETTLE_MS = 1500;
/** Below this a compressed answer is no smaller. */
const WORTH_COMPRESSING_BYTES = 1400;

/**
 * Opens a page with an empty cache and counts what comes, until nothing comes any more. `afterwards` is
 * what a person does next; what comes of that is counted too.
 */
export async function weigh(
  browser: Browser,
  url: string,
  afterwards?: (page: Page) => Promise<void>,
): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const weight: Weight = { script: 0, style: 0, font: 0, page: 0, other: 0, scripts: 0, uncompressed: [] };
    const kinds = new Map<string, Kind>();
    session.on("Network.responseReceived", ({ requestId, response }) => {
      const kind = kindOf(response.mimeType);
      kinds.set(requestId, kind);
      if (kind === "script") weight.scripts++;
      const encoding = headerOf(response.headers, "content-encoding");
      const length = Number(headerOf(response.headers, "content-length") ?? Number.POSITIVE_INFINITY);
      const isText = kind !== "font" && kind !== "other";
      if (isText && encoding !== "br" && length > WORTH_COMPRESSING_BYTES)
        weight.uncompressed.push(response.url);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      weight[kinds.get(requestId) ?? "other"] += encodedDataLength;
    });
    await session.send("Network.enable");
    await page.goto(url, { waitUntil: "networkidle" });
    await page.waitForTimeout(SETTLE_MS);
    if (afterwards) {
      await afterwards(page);
      await page.waitForTimeout(SETTLE_MS);
    }
    await page.waitForLoadState("networkidle");
    return weight;
  } finally {
    await context.close();
  }
}

/** By what came, not by what asked for it: preloaded modules count as scripts. */
function kindOf(mimeType: string): Kind {
  if (mimeType.includes("javascript")) return "script";
  if (mimeType === "text/css") return "style";
  if (mimeType.includes("font")) return "font";
  return mimeType === "text/html" ? "page" : "other";
}

function headerOf(headers: Record<string, string>, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}
