import { createHash } from "node:crypto";

/**
 * How a token or code is kept. It has so many random bits that guessing is hopeless, so that unlike a
 * password it needs no slow hash, and looking it up by the hash tells nothing by its time.
 */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
