/** What those with a role can do, and what their pages give away. */
import { beforeEach, describe, expect, test } from "vitest";
import { findAccountByName } from "#db/accounts.ts";
import { listActs } from "#db/acts.ts";
import { lockAccount, setRole } from "#db/administer-accounts.ts";
import { createMember, nameOf, PASSWORD, send, signIn } from "./accounts.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { createWith } from "./with-role.ts";

const judge = createHeldJudge();
let app: RunningApp;

beforeEach(async () => {
  app = await startApp({ judge });
});

const idOf = async (name: string) => (await findAccountByName(app.db, name))?.id ?? "";
const act = async (admin: Guest, name: string, fields: Record<string, string>) =>
  admin.post(`/admin/users/${await idOf(name)}`, fields);
const statusOf = async (who: Guest, path: string) => (await who.get(path)).status;

describe("an admin", () => {
  let admin: Guest;
  let ada: Guest;
  beforeEach(async () => {
    admin = await createWith(app, "admin", "root");
    ada = await createMember(app.origin, "ada");
  });

  test("locks an account: it is signed out, can't come back by password or code, and is told why", async () => {
    const { codes } = ada as Guest & { codes: string[] };
    expect((await act(admin, "ada", { intent: "lock" })).status).toBe(200);
    expect(await nameOf(ada)).toBeUndefined();
    const right = await signIn(createGuest(app.origin), "ada");
    expect([right.status, right.answer.errors?.["form"]]).toEqual([403, expect.stringContaining("locked")]);
    const wrong = await signIn(createGuest(app.origin), "ada", "not the kettle");
    expect(wrong.answer.errors?.["form"]).not.toContain("locked");
    const recovery = { name: "ada", code: codes[0] ?? "", newPassword: "another kettle" };
    expect((await send(createGuest(app.origin), "/recover", recovery)).status).toBe(401);
    await act(admin, "ada", { intent: "unlock" });
    expect((await signIn(createGuest(app.origin), "ada")).status).toBe(302);
  });

  test("signs all browsers of an account out", async () => {
    await act(admin, "ada", { intent: "sign_out" });
    expect(await nameOf(ada)).toBeUndefined();
  });

  test("hands over a link that sets a new password, once, and lets nobody stay signed in", async () => {
    const page = await (await act(admin, "ada", { intent: "recovery_link" })).text();
    const link = /\/recover-by-link\?token=([\w-]{43})/.exec(page);
    const [path = "", token = ""] = link ?? [];
    expect(JSON.stringify(await app.db.selectFrom("recoveryLink").selectAll().execute())).not.toContain(
      token,
    );
    const browser = createGuest(app.origin);
    expect(await (await browser.get(path)).text()).toContain("For ada.");
    const weak = await browser.post("/recover-by-link", { token, newPassword: "short" });
    expect(weak.status).toBe(400);
    const set = await browser.post("/recover-by-link", { token, newPassword: "another kettle on it" });
    expect(set.status).toBe(302);
    expect(await nameOf(browser)).toBe("ada");
    expect(await nameOf(ada)).toBeUndefined();
    const again = await createGuest(app.origin).post("/recover-by-link", { token, newPassword: PASSWORD });
    expect(again.status).toBe(404);
    expect(await statusOf(createGuest(app.origin), path)).toBe(404);
    expect(app.log.join("")).not.toContain(token);
  });

  test("finds that a link is worth nothing after two days, or once the account is locked", async () => {
    const make = async () =>
      /token=([\w-]{43})/.exec(await (await act(admin, "ada", { intent: "recovery_link" })).text())?.[0];
    const old = await make();
    await app.db.updateTable("recoveryLink").set({ expiresAt: 1 }).execute();
    expect(await statusOf(createGuest(app.origin), `/recover-by-link?${old}`)).toBe(404);
    const fresh = await make();
    await act(admin, "ada", { intent: "lock" });
    expect(await statusOf(createGuest(app.origin), `/recover-by-link?${fresh}`)).toBe(404);
  });

  test("finds that a link is worth nothing once its owner has set a password by themselves", async () => {
    const link = await (await act(admin, "ada", { intent: "recovery_link" })).text();
    const path = `/recover-by-link?${/token=[\w-]{43}/.exec(link)?.[0]}`;
    expect(await statusOf(createGuest(app.origin), path)).toBe(200);
    const form = { intent: "password", password: PASSWORD, newPassword: "another kettle on it" };
    expect((await ada.post("/settings/account", form)).status).toBe(200);
    expect(await statusOf(createGuest(app.origin), path)).toBe(404);
  });

  test("can't do any of it to themselves, so that there is always one", async () => {
    for (const fields of [{ intent: "lock" }, { intent: "role", role: "learner" }]) {
      expect((await act(admin, "root", fields)).status).toBe(404);
    }
    expect(await statusOf(admin, "/admin")).toBe(200);
  });

  test("can't be undone by another one at the same moment, so that there is always one", async () => {
    await createWith(app, "admin", "eve");
    const [root, eve] = [await idOf("root"), await idOf("eve")];
    const both = (write: (act: { by: string; id: string }) => Promise<boolean>) =>
      Promise.all([write({ by: root, id: eve }), write({ by: eve, id: root })]);
    expect(await both((act) => setRole(app.db, { ...act, role: "learner" }))).toEqual([true, false]);
    await setRole(app.db, { by: root, id: eve, role: "admin" });
    expect(await both((act) => lockAccount(app.db, act))).toEqual([true, false]);
    expect(await statusOf(admin, "/admin")).toBe(200);
  });

  test("leaves a line for each act, which says who and on whom", async () => {
    await act(admin, "ada", { intent: "role", role: "reviewer" });
    await act(admin, "ada", { intent: "lock" });
    const acts = await listActs(app.db);
    expect(acts.map(({ kind, by, on, detail }) => [kind, by, on, detail])).toEqual([
      ["lock", "root", "ada", undefined],
      ["role", "root", "ada", "reviewer"],
    ]);
    expect(await (await admin.get("/admin/acts")).text()).toContain("Locked");
  });

  test("finds an account by the beginning of its name, whatever that has in it", async () => {
    const found = async (query: string) => {
      const response = await admin.get(
        `/admin/users?q=${encodeURIComponent(query)}&_data=${encodeURIComponent("routes/admin.users._index")}`,
      );
      const { accounts } = (await response.json()) as { accounts: { name: string }[] };
      return accounts.map(({ name }) => name).sort();
    };
    expect(await found("")).toEqual(["ada", "root"]);
    expect(await found("AD")).toEqual(["ada"]);
    for (const hostile of ["_da", "%", "ada' or '1'='1", '"', "\\", "a%"]) {
      expect(await found(hostile)).toEqual([]);
    }
  });

  test("sees nothing of what somebody answered, drafted or noted", async () => {
    await ada.submitted({ source: "// the secret of ada" });
    await ada.post("/notes/coding/shout-it/text", { text: "A private note.", baseRevision: "0" });
    await ada.post("/problems/shout-it/draft", {
      ...{ language: "javascript", source: "// her draft", ownInputs: "[]", baseRevision: "0" },
    });
    const pages = [
      "/admin",
      "/admin/judge",
      "/admin/users",
      `/admin/users/${await idOf("ada")}`,
      "/admin/acts",
    ];
    for (const page of pages) {
      const text = await (await admin.get(page)).text();
      for (const secret of ["secret of ada", "private note", "her draft"]) expect(text).not.toContain(secret);
    }
  });
});

describe("a report", () => {
  const report = (who: Guest, words: string) =>
    who.post("/reports/new", {
      ...{ item: "coding", slug: "shout-it", version: "1", page: "/problems/shout-it", fault: "text", words },
    });

  test("is read and decided by a reviewer, and its writer sees what became of it", async () => {
    // No name that an id drawn by chance could hold.
    const ada = await createMember(app.origin, "ada-lovelace");
    const reviewer = await createWith(app, "reviewer", "grace");
    expect((await report(ada, "There is a word twice.")).status).toBe(303);
    const open = await (await reviewer.get("/admin/reports")).text();
    expect(open).toContain("There is a word twice.");
    expect(open).not.toContain("ada-lovelace");
    const [{ id } = { id: "" }] = await app.db.selectFrom("report").select("id").execute();
    const decided = await reviewer.post("/admin/reports", {
      id,
      state: "resolved",
      reply: "Mended, thank you.",
    });
    expect(decided.status).toBe(303);
    expect(await (await reviewer.get("/admin/reports")).text()).toContain("No report waits");
    const own = await (await ada.get("/reports")).text();
    expect(own).toContain("Resolved");
    expect(own).toContain("Mended, thank you.");
    expect((await listActs(app.db))[0]).toMatchObject({ kind: "report", by: "grace" });
  });

  test("that was written when it was promised to its writer alone, or imported, is shown to nobody", async () => {
    const ada = await createMember(app.origin, "ada");
    const admin = await createWith(app, "admin", "root");
    await report(ada, "An old word.");
    await app.db.updateTable("report").set({ isShared: 0 }).execute();
    expect(await (await admin.get("/admin/reports")).text()).not.toContain("An old word.");
    const [{ id } = { id: "" }] = await app.db.selectFrom("report").select("id").execute();
    expect((await admin.post("/admin/reports", { id, state: "declined", reply: "" })).status).toBe(404);
  });

  test("with markup in its words is shown as text", async () => {
    const admin = await createWith(app, "admin", "root");
    await report(await createMember(app.origin, "ada"), "<img src=x onerror=alert(1)>");
    expect(await (await admin.get("/admin/reports")).text()).not.toContain("<img src=x");
  });
});
