/** What the owner of an account can do with it, and nobody else. */
import { beforeEach, describe, expect, test } from "vitest";
import { createMember, nameOf, PASSWORD, send, signIn, signUp } from "./accounts.ts";
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
