/** Guests who become learners with an account, and what their passwords must be. */
import { beforeEach, describe, expect, test } from "vitest";
import { createMember, nameOf, PASSWORD, seenBy, signIn, signUp } from "./accounts.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const judge = createHeldJudge();
let app: RunningApp;
let guest: Guest;

beforeEach(async () => {
  app = await startApp({ judge });
  guest = createGuest(app.origin);
});

const rows = (table: "visitor" | "account" | "session" | "recoveryCode") =>
  app.db.selectFrom(table).selectAll().execute();

describe("a guest who signs up", () => {
  test("keeps everything, has an account with a name, and is signed in", async () => {
    const id = await guest.submitted({ source: "// mine" });
    expect((await signUp(guest, "ada")).status).toBe(201);
    expect(await nameOf(guest)).toBe("ada");
    expect((await seenBy(guest)).map((one) => one.id)).toEqual([id]);
    expect(await rows("visitor")).toHaveLength(1);
  });

  test("may use an email address instead of a name, and to it nothing is sent", async () => {
    await createMember(app.origin, "Ada.Lovelace+arena@example.org");
    const elsewhere = createGuest(app.origin);
    expect((await signIn(elsewhere, "ada.lovelace+ARENA@example.org")).status).toBe(302);
  });

  test("is shown eight recovery codes this once", async () => {
    const { codes } = await createMember(app.origin, "ada");
    expect(codes).toHaveLength(8);
    expect(new Set(codes).size).toBe(8);
    const stored = JSON.stringify([await rows("recoveryCode"), await rows("account")]);
    for (const code of codes) expect(stored).not.toContain(code.replaceAll("-", ""));
  });

  test("without scripts gets the same as a page", async () => {
    const page = await guest.post("/sign-up", { name: "ada", newPassword: PASSWORD });
    expect(page.status).toBe(201);
    expect(page.headers.get("cache-control")).toContain("no-store");
    expect((await page.text()).match(/<li>[0-9a-z]{5}(-[0-9a-z]{5}){3}<\/li>/g)).toHaveLength(8);
    expect(await nameOf(guest)).toBe("ada");
  });

  test("twice with one name is refused the second time, whatever the case or width of its letters", async () => {
    await createMember(app.origin, "Ada");
    for (const name of ["ada", "ADA", "Ａｄａ", " ada "]) {
      const { status, answer } = await signUp(createGuest(app.origin), name);
      expect([status, answer.errors?.["name"]]).toEqual([409, "Somebody has this name. Choose another."]);
    }
    expect(await rows("account")).toHaveLength(1);
  });

  test("at the same moment as another with one name: one has it", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => signUp(createGuest(app.origin), "ada")));
    expect(all.map((one) => one.status).sort()).toEqual([201, 409, 409, 409, 409]);
  });

  test("is told what is wrong with a name that could be mistaken for another", async () => {
    for (const name of ["аda", "ad", "a".repeat(33), "a b", "ada\u200b", "-ada", "<b>ada", "ada@", ""]) {
      const { status, answer } = await signUp(guest, name);
      expect([status, answer.errors?.["name"]], name).toEqual([400, expect.stringMatching(/^Use 3 to 32/)]);
    }
  });
});

describe("a new password", () => {
  test.each([
    ["of nine characters", "tall tree", /At least 10 characters/],
    ["that is on lists of stolen ones", "1234567890", /lists of stolen ones/],
    ["that is, in other letters", "QwertyUiop", /lists of stolen ones/],
    ["of one character", "zzzzzzzzzzzzzzzzz", /Too few different/],
    ["that is mostly the name", "ada.lovelace1", /The name is most/],
    ["of a megabyte", "x".repeat(900_000), /At most 1,024 bytes/],
  ])("%s is refused with a sentence", async (_what, password, sentence) => {
    const { status, answer } = await signUp(guest, "ada.lovelace", password);
    expect(status).toBe(400);
    expect(answer.errors?.["newPassword"]).toMatch(sentence);
    expect(await rows("account")).toEqual([]);
  });

  test("may be a sentence in any alphabet, and is compared in one form", async () => {
    expect((await signUp(guest, "ada", "тихий\u00e9 чайник 🫖")).status).toBe(201);
    expect((await signIn(createGuest(app.origin), "ada", "тихийe\u0301 чайник 🫖")).status).toBe(302);
  });

  test("with a NUL is no text", async () => {
    expect((await guest.post("/sign-up", { name: "ada", newPassword: `${PASSWORD}\0` })).status).toBe(400);
  });

  test("is kept as Argon2id alone, and appears in no log", async () => {
    await createMember(app.origin, "ada");
    const [account] = await app.db.selectFrom("account").selectAll().execute();
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(app.log.join("")).not.toContain("kettle");
  });
});
