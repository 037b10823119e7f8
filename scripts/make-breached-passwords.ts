/**
 * Makes app/account/breached-passwords.bin, a Bloom filter of the passwords in a text file, one a line:
 * node scripts/run.mjs scripts/make-breached-passwords.ts <file>. Shorter ones than are allowed are left out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bloomBits } from "#app/account/bloom-filter.ts";
import { PASSWORD_LENGTH } from "#app/account/password-length.ts";

/** With ten probes: one text of a thousand is taken for one of them. */
const BITS_EACH = 14.4;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Name a file with one password a line.");
const passwords = new Set(
  readFileSync(file, "utf8")
    .split(/\r?\n/)
    .map((line) => line.normalize("NFKC").toLowerCase())
    .filter((line) => [...line].length >= PASSWORD_LENGTH.least),
);
const filter = new Uint8Array(Math.ceil((passwords.size * BITS_EACH) / 8));
for (const password of passwords) {
  for (const bit of bloomBits(password, filter.length * 8)) {
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
}
const target = path.join(import.meta.dirname, "..", "app", "account", "breached-passwords.bin");
writeFileSync(target, filter);
console.log(`${passwords.size} passwords in ${filter.length} bytes`);
