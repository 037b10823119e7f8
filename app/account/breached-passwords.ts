import { readFileSync } from "node:fs";
import path from "node:path";
import { isInBloomFilter } from "./bloom-filter.ts";

/** Made by scripts/make-breached-passwords.ts; docs/decisions/050-accounts.md says of what. 200 kB. */
const FILE = path.join(import.meta.dirname, "breached-passwords.bin");

export type IsBreached = (password: string) => boolean;

/** Reads the filter. Whether somebody used the password elsewhere and it leaked, in any case of its letters. */
export function readBreachedPasswords(): IsBreached {
  const filter = readFileSync(FILE);
  return (password) => isInBloomFilter(filter, password.normalize("NFKC").toLowerCase());
}
