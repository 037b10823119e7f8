/** Signing in, getting back in, and what keeps guessing from working. */
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

  test("names that are taken are not told more often by changing one's own", async () => {
    const limited = await startApp({ judge, attempts: { address: 1e6, name: 1e6, signUps: 3 } });
    const ada = await createMember(limited.origin, "ada");
    const rename = async (name: string) =>
      (await send(ada, "/settings/account", { intent: "rename", name, password: PASSWORD })).status;
    expect([await rename("grace"), await rename("ada"), await rename("barbara")]).toEqual([200, 200, 429]);
    expect(await nameOf(ada)).toBe("ada");
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
