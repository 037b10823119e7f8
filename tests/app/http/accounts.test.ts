/** Accounts from outside: what their pages and cookies promise. The list by which the means were chosen. */
import { beforeEach, describe, expect, test } from "vitest";
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

describe("signing in", () => {
  test("in another browser shows the same work, and adds what was done there as a guest", async () => {
    const ada = await createMember(app.origin, "ada");
    const first = await ada.submitted();
    const second = await guest.submitted();
    expect((await signIn(guest, "Ada")).location).toBe("/");
    for (const browser of [ada, guest]) {
      expect((await seenBy(browser)).map((one) => one.id).sort()).toEqual([first, second].sort());
    }
    expect(await rows("visitor")).toHaveLength(1);
  });

  test("without having done anything makes nobody", async () => {
    await createMember(app.origin, "ada");
    await signIn(guest, "ada", "something else");
    expect(await rows("visitor")).toHaveLength(1);
    await signIn(guest, "ada");
    expect(await rows("visitor")).toHaveLength(1);
  });

  test("as somebody else leaves the first one's work with them", async () => {
    const ada = await createMember(app.origin, "ada");
    const hers = await ada.submitted();
    await createMember(app.origin, "grace");
    await signIn(ada, "grace");
    expect(await nameOf(ada)).toBe("grace");
    expect(await seenBy(ada)).toEqual([]);
    await signIn(guest, "ada");
    expect((await seenBy(guest)).map((one) => one.id)).toEqual([hers]);
  });

  test("works without scripts and leads back to where one was", async () => {
    await createMember(app.origin, "ada");
    const page = await guest.get("/settings/account");
    expect(page.headers.get("location")).toBe("/sign-in?next=%2Fsettings%2Faccount");
    const form = { name: "ada", password: PASSWORD, next: "/problems?kind=coding" };
    const answer = await guest.post("/sign-in", form);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/problems?kind=coding"]);
  });

  test("says the same of a wrong name and a wrong password, and keeps what was typed as a name", async () => {
    await createMember(app.origin, "ada");
    const wrong = await guest.post("/sign-in", { name: "ada", password: "not the kettle" });
    const nobody = await guest.post("/sign-in", { name: "nob", password: "not the kettle" });
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    const text = async (response: Response) =>
      (await response.text())
        .replaceAll(/nonce="[^"]*"|"nonce":"[^"]*"|[0-9a-z]{20}/g, "")
        .replaceAll("nob", "ada")
        .replaceAll(/[0-9a-f-]{36}/g, "");
    const page = await text(wrong);
    expect(page).toContain("There is no account with this name and this password.");
    expect(page).toContain('value="ada"');
    expect(page.length).toBe((await text(nobody)).length);
  });

  test("takes as long for a name that nobody has", async () => {
    await createMember(app.origin, "ada");
    const time = async (name: string) => {
      const begun = performance.now();
      await signIn(guest, name, "not the kettle");
      return performance.now() - begun;
    };
    const times: Record<string, number[]> = { ada: [], nobody: [] };
    for (let round = 0; round < 9; round++) {
      for (const name of ["ada", "nobody"]) times[name]?.push(await time(name));
    }
    const fastest = (name: string) => Math.min(...(times[name] ?? []));
    // Without the hash, a look into the database takes a tenth.
    expect(fastest("nobody")).toBeGreaterThan(fastest("ada") / 2);
  });
});

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

describe("a recovery code", () => {
  const recover = (browser: Guest, fields: Record<string, string>) =>
    send(browser, "/recover", { name: "ada", newPassword: "a boat on the moor", ...fields });

  test("sets a new password once, ends every session and signs in", async () => {
    const ada = await createMember(app.origin, "ada");
    const [code = ""] = ada.codes;
    const { location } = await recover(guest, { code: ` ${code.toUpperCase()} ` });
    expect(location).toBe("/settings/account?recovered");
    expect([await nameOf(ada), await nameOf(guest)]).toEqual([undefined, "ada"]);
    expect((await signIn(ada, "ada", "a boat on the moor")).status).toBe(302);
    expect((await recover(createGuest(app.origin), { code })).status).toBe(401);
  });

  test("of somebody else, a wrong one and an unknown name get one answer", async () => {
    await createMember(app.origin, "ada");
    const { codes } = await createMember(app.origin, "grace");
    const answers = await Promise.all([
      recover(guest, { code: codes[0] ?? "" }),
      recover(guest, { code: "00000-00000-00000-00000" }),
      recover(guest, { name: "nobody", code: codes[0] ?? "" }),
    ]);
    for (const { status, answer } of answers) {
      expect(status).toBe(401);
      expect(answer.errors).toEqual({ form: "There is no account with this name and this code." });
    }
    expect((await signIn(guest, "ada")).status).toBe(302);
  });

  test("two at once with one code: one succeeds", async () => {
    const { codes } = await createMember(app.origin, "ada");
    const [code = ""] = codes;
    const all = await Promise.all([1, 2, 3].map(() => recover(createGuest(app.origin), { code })));
    expect(all.map((one) => one.status).sort()).toEqual([302, 401, 401]);
  });

  test("is replaced by new ones for whoever knows the password", async () => {
    const ada = await createMember(app.origin, "ada");
    const { answer } = await send(ada, "/settings/account", { intent: "codes", password: PASSWORD });
    expect(answer.codes).toHaveLength(8);
    expect((await recover(guest, { code: ada.codes[0] ?? "" })).status).toBe(401);
    expect((await recover(guest, { code: answer.codes?.[7] ?? "" })).status).toBe(302);
  });
});

describe("guessing", () => {
  const FEW = { address: 1e6, name: 3, signUps: 1e6 };

  test("at one name is stopped, also by a hundred at once and from many addresses", async () => {
    const limited = await startApp({ judge, attempts: FEW, env: { TRUSTED_PROXIES: "1" } });
    await createMember(limited.origin, "ada");
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        signIn(createGuest(limited.origin, { "x-forwarded-for": `203.0.113.${index}` }), "ADA", "wrong one"),
      ),
    );
    expect(answers.filter((one) => one.status === 401)).toHaveLength(3);
    const stopped = await signIn(createGuest(limited.origin), "ada");
    expect(stopped.status).toBe(429);
    expect(Number(stopped.response.headers.get("retry-after"))).toBeGreaterThan(60);
    expect(stopped.answer.errors?.["form"]).toMatch(/^There were too many tries. Wait \d+ min/);
  });

  test("is stopped alike for a name that nobody has", async () => {
    const limited = await startApp({ judge, attempts: FEW });
    const answers = [];
    for (let round = 0; round < 4; round++) {
      answers.push((await signIn(createGuest(limited.origin), "nobody", "wrong one")).status);
    }
    expect(answers).toEqual([401, 401, 401, 429]);
  });

  test("from one address at many names is stopped, recovery included", async () => {
    const limited = await startApp({ judge, attempts: { address: 3, name: 1e6, signUps: 1e6 } });
    await createMember(limited.origin, "ada");
    const browser = createGuest(limited.origin);
    for (const name of ["bob", "eve"]) expect((await signIn(browser, name, "wrong one")).status).toBe(401);
    const form = { name: "ada", code: "00000", newPassword: "a boat on the moor" };
    expect((await send(browser, "/recover", form)).status).toBe(401);
    expect((await signIn(browser, "ada")).status).toBe(429);
    const member = await signIn(createGuest(limited.origin, { "x-forwarded-for": "203.0.113.7" }), "ada");
    expect(member.status, "a header that anybody can send changes nothing").toBe(429);
  });

  test("a right password takes nothing from the limit, and who is signed in stays signed in", async () => {
    const limited = await startApp({ judge, attempts: { address: 3, name: 3, signUps: 1e6 } });
    const ada = await createMember(limited.origin, "ada");
    for (let round = 0; round < 5; round++) expect((await signIn(ada, "ada")).status).toBe(302);
    for (let round = 0; round < 4; round++) await signIn(createGuest(limited.origin), "ada", "wrong one");
    expect(await nameOf(ada)).toBe("ada");
  });

  test("at the password through a stolen session is stopped too", async () => {
    const limited = await startApp({ judge, attempts: FEW });
    const ada = await createMember(limited.origin, "ada");
    const form = { intent: "codes", password: "wrong one" };
    const statuses = [];
    for (let round = 0; round < 4; round++) {
      statuses.push((await send(ada, "/settings/account", form)).status);
    }
    expect(statuses).toEqual([403, 403, 403, 429]);
  });

  test("accounts of one address are limited", async () => {
    const limited = await startApp({ judge, attempts: { address: 1e6, name: 1e6, signUps: 2 } });
    const statuses = [];
    for (const name of ["one", "two", "three"]) {
      statuses.push((await signUp(createGuest(limited.origin), name)).status);
    }
    expect(statuses).toEqual([201, 201, 429]);
  });
});

describe("what no form sets", () => {
  test("is a role or an owner", async () => {
    for (const more of [{ role: "admin" }, { accountId: "1" }, { visitorId: "1" }, { isAdmin: "true" }]) {
      const { status } = await send(guest, "/sign-up", { name: "ada", newPassword: PASSWORD, ...more });
      expect(status).toBe(400);
    }
    const ada = await createMember(app.origin, "ada");
    const form = { intent: "rename", name: "lovelace", password: PASSWORD, role: "admin" };
    expect((await send(ada, "/settings/account", form)).status).toBe(400);
    expect((await rows("account")).map((one) => "name" in one && one.name)).toEqual(["ada"]);
  });
});

describe("an account", () => {
  test("can have another name, unless somebody has it", async () => {
    const ada = await createMember(app.origin, "ada");
    await createMember(app.origin, "grace");
    const rename = (name: string) =>
      send(ada, "/settings/account", { intent: "rename", name, password: PASSWORD });
    expect((await rename("GRACE")).status).toBe(409);
    expect((await rename("Ada")).answer.done).toBe("The name was changed.");
    await rename("countess@example.org");
    expect(await nameOf(ada)).toBe("countess@example.org");
    expect((await signIn(guest, "ada")).status).toBe(401);
  });

  test("is deleted for good with everything, by whoever knows the password", async () => {
    const ada = await createMember(app.origin, "ada");
    await ada.submitted();
    const form = { intent: "delete", confirmed: "on" };
    expect((await send(ada, "/settings", { ...form, password: "wrong one" })).status).toBe(403);
    expect((await send(ada, "/settings", form)).status).toBe(403);
    expect((await send(ada, "/settings", { ...form, password: PASSWORD })).location).toBe(
      "/settings?deleted",
    );
    for (const table of ["visitor", "account", "session", "recoveryCode"] as const) {
      expect(await rows(table)).toEqual([]);
    }
    expect((await signIn(guest, "ada")).status).toBe(401);
    expect((await signUp(guest, "ada")).status).toBe(201);
  });

  test("is nothing to somebody who is not signed in", async () => {
    const { status } = await send(guest, "/settings/account", { intent: "everywhere" });
    expect(status).toBe(401);
    expect((await guest.get("/settings/account")).status).toBe(302);
  });
});

describe("forms from elsewhere", () => {
  test.each(["/sign-in", "/sign-up", "/sign-out", "/recover", "/settings/account", "/settings"])(
    "to %s are refused",
    async (path) => {
      const ada = await createMember(app.origin, "ada");
      const form = { name: "ada", password: PASSWORD, intent: "everywhere" };
      for (const headers of [
        { origin: "https://evil.example" },
        { origin: "null" },
        { "sec-fetch-site": "cross-site" },
        { "sec-fetch-site": "same-site" },
      ]) {
        expect((await ada.post(path, form, { headers })).status).toBe(403);
      }
      const text = { "content-type": "text/plain" };
      expect((await ada.post(path, form, { headers: text })).status).toBe(415);
      expect(await nameOf(ada)).toBe("ada");
    },
  );

  test("an address of another site is no place to return to", async () => {
    await createMember(app.origin, "ada");
    for (const next of [
      "//evil.example",
      "https://evil.example",
      "/\\evil.example",
      "/\tevil",
      "javascript:1",
    ]) {
      const form = { name: "ada", password: PASSWORD, next };
      const { headers } = await createGuest(app.origin).post("/sign-in", form);
      expect(headers.get("location")).toBe("/");
      const page = await createGuest(app.origin).get(`/sign-in?next=${encodeURIComponent(next)}`);
      expect(await page.text()).not.toContain('name="next"');
    }
  });

  test("reading the address of a form changes nothing", async () => {
    const ada = await createMember(app.origin, "ada");
    for (const method of ["GET", "HEAD"]) await ada.get("/sign-out", { method });
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
      expect((await ada.get("/sign-out", { method })).status).toBe(405);
    }
    expect(await nameOf(ada)).toBe("ada");
  });
});

describe("what is sent to do harm", () => {
  test.each(["/sign-in", "/recover", "/settings/account"])(
    "a password of a megabyte to %s is not hashed",
    async (path) => {
      const ada = await createMember(app.origin, "ada");
      const huge = "x".repeat(900_000);
      const fields: Record<string, Record<string, string>> = {
        "/sign-in": { name: "ada", password: huge },
        "/recover": { name: "ada", code: "00000", newPassword: huge },
        "/settings/account": { intent: "codes", password: huge },
      };
      const { status, answer } = await send(ada, path, fields[path] ?? {});
      expect(status).toBe(400);
      expect(Object.values(answer.errors ?? {})).toEqual(["At most 1,024 bytes."]);
    },
  );

  test("line ends and control characters in a name reach neither a header nor the log", async () => {
    for (const name of ["ada\r\nset-cookie: a=b", "ada\u001b[31m", "ad\u2028a"]) {
      const { status, response } = await signUp(guest, name);
      expect(status).toBe(400);
      expect(response.headers.getSetCookie().join()).not.toContain("a=b");
      expect((await signIn(guest, name)).status).toBe(401);
    }
    expect(app.log.join("")).not.toContain("[31m");
  });

  test("a name with markup is text on every page", async () => {
    const ada = await createMember(app.origin, '"><script>alert(1)</script>@example.org');
    for (const path of ["/settings", "/settings/account", "/"]) {
      expect(await (await ada.get(path)).text()).not.toContain("<script>alert");
    }
  });

  test("SQL in a name is a name that nobody has", async () => {
    await createMember(app.origin, "ada");
    for (const name of ["ada' --", "' or 1=1 --", "ada%", "ad_"]) {
      expect((await signIn(guest, name)).status).toBe(401);
    }
  });

  test("the account's pages are in no frame and in no cache", async () => {
    const ada = await createMember(app.origin, "ada");
    for (const path of ["/sign-in", "/sign-up", "/recover", "/settings/account", "/settings/export"]) {
      const { headers } = await ada.get(path);
      expect(headers.get("cache-control"), path).toContain("no-store");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    }
  });

  test("somebody else's submission is not there for an account either, before and after a merge", async () => {
    const ada = await createMember(app.origin, "ada");
    const id = await guest.submitted();
    const reach = async (browser: Guest) => (await browser.get(`/submissions/${id}/events`)).status;
    expect(await reach(ada)).toBe(404);
    const old = guest.cookies.get("visitor") ?? "";
    await signIn(guest, "ada");
    expect((await seenBy(ada)).map((one) => one.id)).toEqual([id]);
    const stranger = createGuest(app.origin);
    stranger.cookies.set("visitor", old);
    expect(await reach(stranger)).toBe(404);
  });

  test("the export has the account and nothing that opens it", async () => {
    const ada = await createMember(app.origin, "ada");
    const text = await (await ada.get("/settings/export")).text();
    expect(JSON.parse(text)).toMatchObject({ account: { name: "ada", sessions: [{}] } });
    const { passwordHash } = await app.db.selectFrom("account").selectAll().executeTakeFirstOrThrow();
    const { tokenHash } = await app.db.selectFrom("session").selectAll().executeTakeFirstOrThrow();
    for (const secret of [passwordHash, tokenHash, ada.cookies.get("session") ?? ""]) {
      expect(text).not.toContain(secret);
    }
  });
});
