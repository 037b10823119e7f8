/** What is sent to the pages of accounts to do harm. */
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
