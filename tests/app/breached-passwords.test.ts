/** The list that comes with the project knows what is tried first, and little else. */
import { expect, test } from "vitest";
import { readBreachedPasswords } from "#app/account/breached-passwords.ts";

const isBreached = readBreachedPasswords();

test.each([
  "1234567890",
  "qwertyuiop",
  "password123",
  "1q2w3e4r5t",
  "iloveyou12",
  "Password123",
  "ＱＷＥＲＴＹＵＩＯＰ",
])("%s is known to have leaked", (password) => {
  expect(isBreached(password)).toBe(true);
});

test("of passwords that never leaked hardly one of a thousand is refused", () => {
  const fresh = Array.from({ length: 20_000 }, (_, index) => `a sentence of my own, number ${index}`);
  expect(fresh.filter(isBreached).length).toBeLessThan(40);
});
