/** What a signed-in browser is known by, and what ends that. */
import { beforeEach, describe, expect, test } from "vitest";
import { beginSession } from "#app/account/begin-session.server.ts";
import { createMember, nameOf, PASSWORD, seenBy, send, signIn, signUp } from "./accounts.ts";
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

describe("a session", () => {
  const token = (browser: Guest) => browser.cookies.get("session") ?? "";

  test("has a cookie that scripts and other sites can't use, and only a hash in the database", async () => {
    const { response } = await signUp(guest, "ada");
    const cookies = response.headers.getSetCookie();
    expect(cookies.find((one) => one.startsWith("session="))).toMatch(
      /^session=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(cookies.find((one) => one.startsWith("visitor=;"))).toContain("Max-Age=0");
    expect(JSON.stringify(await rows("session"))).not.toContain(token(guest));
  });

  test("over https is Secure and belongs to this host alone", async () => {
    const secure = await startApp({ judge, env: { PUBLIC_ORIGIN: "https://arena.example.org" } });
    const visitor = createGuest(secure.origin);
    const headers = { origin: "https://arena.example.org" };
    const response = await visitor.post("/sign-up", { name: "ada", newPassword: PASSWORD }, { headers });
    expect(response.headers.getSetCookie().find((one) => one.includes("session="))).toMatch(
      /^__Host-session=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });

  test("is new after each signing in, and the one before is nobody's", async () => {
    const ada = await createMember(app.origin, "ada");
    const before = token(ada);
    await signIn(ada, "ada");
    expect(token(ada)).not.toBe(before);
    guest.cookies.set("session", before);
    expect(await nameOf(guest)).toBeUndefined();
  });

  test("that somebody planted before is not taken over", async () => {
    await createMember(app.origin, "ada");
    const planted = "A".repeat(43);
    guest.cookies.set("session", planted);
    await signIn(guest, "ada");
    expect(token(guest)).not.toBe(planted);
    const attacker = createGuest(app.origin);
    attacker.cookies.set("session", planted);
    expect(await nameOf(attacker)).toBeUndefined();
  });

  test("ends when one signs out, and nothing of the account is seen in that browser any more", async () => {
    const before = createGuest(app.origin);
    await before.submitted();
    const guestCookie = before.cookies.get("visitor") ?? "";
    await signUp(before, "ada");
    const old = token(before);
    expect((await send(before, "/sign-out", {})).location).toBe("/settings?signed-out");
    for (const cookies of [
      {},
      { visitor: guestCookie },
      { session: old },
      { visitor: guestCookie, session: old },
    ]) {
      const browser = createGuest(app.origin);
      for (const [name, value] of Object.entries(cookies)) browser.cookies.set(name, value);
      expect(await nameOf(browser)).toBeUndefined();
      expect(await seenBy(browser)).toEqual([]);
      await browser.submitted();
      expect(await seenBy(browser)).toHaveLength(1);
    }
    await signIn(before, "ada");
    expect(await seenBy(before)).toHaveLength(1);
  });

  test("an id that was reserved before signing up does not lead to the account", async () => {
    await guest.get("/");
    const reserved = guest.cookies.get("visitor") ?? "";
    await guest.submitted();
    await signUp(guest, "ada");
    const other = createGuest(app.origin);
    other.cookies.set("visitor", reserved);
    await other.submitted({ source: "// a stranger's" });
    expect(await seenBy(other)).toHaveLength(1);
    expect(await seenBy(guest)).toHaveLength(1);
  });

  test("is listed with its browser, and can be ended from another", async () => {
    const ada = await createMember(app.origin, "ada");
    const phone = createGuest(app.origin, {
      "user-agent": "Mozilla/5.0 (Android 16; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0",
    });
    await signIn(phone, "ada");
    const page = await (await ada.get("/settings/account")).text();
    expect(page).toContain("Firefox on Android");
    const session = /name="session" value="([0-9a-z]{20})"/.exec(page)?.[1] ?? "";
    const { answer } = await send(ada, "/settings/account", { intent: "revoke", session });
    expect(answer.done).toBe("The browser is signed out.");
    expect(await nameOf(phone)).toBeUndefined();
    expect(await nameOf(ada)).toBe("ada");
  });

  test("of somebody else can't be ended, and looks like one that is not there", async () => {
    const ada = await createMember(app.origin, "ada");
    const mallory = await createMember(app.origin, "mallory");
    const { id } = await app.db
      .selectFrom("session")
      .innerJoin("account", "account.id", "session.accountId")
      .select("session.id")
      .where("account.name", "=", "ada")
      .executeTakeFirstOrThrow();
    const theirs = await send(mallory, "/settings/account", { intent: "revoke", session: id });
    const none = await send(mallory, "/settings/account", { intent: "revoke", session: "0".repeat(20) });
    expect([theirs.status, theirs.answer]).toEqual([404, none.answer]);
    expect(await nameOf(ada)).toBe("ada");
  });

  test("everywhere ends with one button", async () => {
    const ada = await createMember(app.origin, "ada");
    await signIn(guest, "ada");
    await send(guest, "/settings/account", { intent: "everywhere" });
    expect([await nameOf(ada), await nameOf(guest)]).toEqual([undefined, undefined]);
    expect(await rows("session")).toEqual([]);
  });

  test("ends after 90 days without a visit", async () => {
    const ada = await createMember(app.origin, "ada");
    await app.db
      .updateTable("session")
      .set({ lastSeenAt: Date.now() - 91 * 86_400_000 })
      .execute();
    expect(await nameOf(ada)).toBeUndefined();
  });
});

describe("a changed password", () => {
  test("is not outrun by somebody who gave the old one a moment before", async () => {
    await createMember(app.origin, "ada");
    const { id, passwordHash } = await app.db.selectFrom("account").selectAll().executeTakeFirstOrThrow();
    const context = { db: app.db, visitor: { id: "", isNew: true }, secure: false };
    const began = () => beginSession(context, new Request(app.origin), id, passwordHash);
    const sessions = async () => (await rows("session")).length;
    await began();
    expect(await sessions()).toBe(2);
    for (const change of [{ passwordHash: "another" }, { passwordHash, lockedAt: 1 }]) {
      await app.db.updateTable("account").set(change).execute();
      await expect(began()).rejects.toMatchObject({ status: 401 });
    }
    await app.db.deleteFrom("account").execute();
    await expect(began()).rejects.toMatchObject({ status: 401 });
    expect(await sessions()).toBe(0);
  });

  test("needs the old one, ends every other session, and gives this one a new token", async () => {
    const ada = await createMember(app.origin, "ada");
    await signIn(guest, "ada");
    const before = ada.cookies.get("session") ?? "";
    const form = { intent: "password", newPassword: "a boat on the moor" };
    const wrong = await send(ada, "/settings/account", { ...form, password: "not the kettle" });
    expect([wrong.status, wrong.answer.errors]).toEqual([403, { password: "This is not the password." }]);
    const right = await send(ada, "/settings/account", { ...form, password: PASSWORD });
    expect(right.answer.done).toContain("The password was changed.");
    expect([await nameOf(ada), await nameOf(guest)]).toEqual(["ada", undefined]);
    const old = createGuest(app.origin);
    old.cookies.set("session", before);
    expect(await nameOf(old)).toBeUndefined();
    expect((await signIn(old, "ada")).status).toBe(401);
    expect((await signIn(old, "ada", "a boat on the moor")).status).toBe(302);
  });
});
