import { randomBytes } from "node:crypto";

/** Without letters that are read as digits, and safe in an address. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 20;

/** 100 random bits as 20 characters: never guessed, never met twice. */
export function randomId(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}
