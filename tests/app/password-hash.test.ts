/** Looking at a password is dear on purpose; a flood of them must not take the server along. */
import { expect, test } from "vitest";
import { hashPassword, isPassword } from "#app/account/password-hash.server.ts";

test("a password is right in any form of its letters, and wrong for nobody", async () => {
  const kept = await hashPassword("a kettle on the to\u0308wer");
  expect(await isPassword("a kettle on the t\u00f6wer", kept)).toBe(true);
  expect(await isPassword("the password of nobody", undefined)).toBe(false);
});

test("of a flood two are looked at together and fifty wait; the rest are told to come back", async () => {
  const kept = await hashPassword("a kettle on the tower");
  const flood = Array.from({ length: 60 }, () => isPassword("a kettle on the tower", kept));
  const ends = await Promise.allSettled(flood);
  const refused = ends.flatMap((one) => (one.status === "rejected" ? [one.reason as Response] : []));
  expect([ends.length - refused.length, refused.length]).toEqual([52, 8]);
  expect(refused.map(({ status, headers }) => [status, headers.get("retry-after")])).toContainEqual([
    503,
    "10",
  ]);
  expect(await isPassword("a kettle on the tower", kept)).toBe(true);
});
