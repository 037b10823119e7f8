import { createHash, randomBytes } from "node:crypto";

/**
 * What the next attempt is drawn from. The same until it was answered, so that a reload brings the same
 * numbers; another for every visitor. Whoever is nobody yet gets new ones each time.
 */
export function nextSeed(visitorId: string, slug: string, answers: number): string {
  if (visitorId === "") return randomBytes(8).toString("hex");
  return createHash("sha256").update(`${visitorId}\n${slug}\n${answers}`).digest("hex").slice(0, 16);
}
