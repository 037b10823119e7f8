import { createHash } from "node:crypto";

/** How many bits of the filter each text sets. */
const PROBES = 10;

/** The bits that a text sets in a filter of `bits` bits. */
export function bloomBits(text: string, bits: number): number[] {
  const digest = createHash("sha256").update(text).digest();
  const [first, second] = [digest.readUInt32LE(0), digest.readUInt32LE(4)];
  return Array.from({ length: PROBES }, (_, index) => (first + index * (second + 1)) % bits);
}

/** True for every text that is in the filter, and by chance for one other of about a thousand. */
export function isInBloomFilter(filter: Uint8Array, text: string): boolean {
  return bloomBits(text, filter.length * 8).every((bit) => ((filter[bit >> 3] ?? 0) >> (bit & 7)) & 1);
}
