import { createHash } from "node:crypto";

/** What the numbers of an item are drawn from, in a set or an interview that was drawn from `seed`. */
export function itemSeed(seed: string, slug: string): string {
  return createHash("sha256").update(`${seed}\n${slug}`).digest("hex").slice(0, 16);
}
