/** Who somebody is, by a signed cookie and nothing else; and what of others they can reach. */
import { createCookie } from "@remix-run/node";
import { beforeEach, describe, expect, test } from "vitest";
import { deleteIdleVisitors, deleteVisitor } from "#db/visitors.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const SECRET = "a secret for tests that is long enough";
let app: RunningApp;
let guest: Guest;

beforeEach(async () => {
  app = await startApp({ judge: createHeldJudge(), env: { SECRET } });
  guest = createGuest(app.origin);
});

const visitors = async () => (await app.db.selectFrom("visitor").select("id").execute()).map((one) => one.id);
const sign = (value: unknown, secret = SECRET) =>
  createCookie("visitor", { secrets: [secret] }).serialize(value);
const owner = async (submissionId: string) =>
  (
    await app.db
      .selectFrom("submission")
      .select("visitorId")
      .where("id", "=", submissionId)
      .executeTakeFirst()
  )?.visitorId;

describe("a guest", () => {
  test("who only reads is nobody, and is remembered until the browser closes", async () => {
    const response = await guest.get("/");
    await guest.get("/problems");
    expect(await visitors()).toEqual([]);
    expect(response.headers.getSetCookie()).toHaveLength(1);
    expect(response.headers.getSetCookie()[0]).toMatch(/^visitor=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test("who writes is known for a year and more", async () => {
    const response = await guest.submit();
    expect(await visitors()).toHaveLength(1);
    expect(response.headers.getSetCookie()[0]).toMatch(/Max-Age=34560000; .*HttpOnly; SameSite=Lax$/);
    await guest.submitted();
    expect(await visitors()).toHaveLength(1);
  });

  test("who writes twice at the same moment is one visitor", async () => {
    await guest.get("/");
    const ids = await Promise.all(Array.from({ length: 5 }, () => guest.submitted()));
    expect(await visitors()).toHaveLength(1);
    for (const id of ids) expect(await owner(id)).toBe((await visitors())[0]);
  });
});

describe("a cookie", () => {
  test.each([
    ["that is damaged", async (good: string) => good.replace(/^(visitor=..)./, "$1X")],
    ["without its signature", async (good: string) => good.replace(/\.[^.]*$/, "")],
    [
      "signed by somebody else",
      async (_good: string, id: string) => sign(id, "another secret, long enough to pass"),
    ],
    ["signed by nothing", async (_good: string, id: string) => sign(id, "")],
    ["of rubbish", async () => "visitor=%E0%A4%A; visitor==;;;"],
    ["that is very long", async () => `visitor=${"x".repeat(12_000)}`],
    ["of another shape", async () => sign({ id: "x", admin: true })],
    ["of a list", async () => sign(["x"])],
    ["of a prototype", async () => sign("__proto__")],
  ])("%s is nobody's", async (_what, make) => {
    const id = await guest.submitted();
    const good = `visitor=${guest.cookies.get("visitor")}`;
    const cookie = (await make(good, (await owner(id)) ?? "")).split("; Path")[0] ?? "";
    const asked = await fetch(`${app.origin}/submissions/${id}/events`, { headers: { cookie } });
    expect(asked.status).toBe(404);
    const page = await fetch(`${app.origin}/`, { headers: { cookie, accept: "text/html" } });
    expect(page.status).toBe(200);
    expect(app.log.join("")).not.toContain('"level":50');
  });

  test("of somebody who was deleted makes somebody new", async () => {
    const first = await guest.submitted();
    const before = (await owner(first)) ?? "";
    await deleteVisitor(app.db, before);
    expect((await guest.get("/settings")).status).toBe(200);
    const second = await guest.submitted();
    expect(await owner(second)).not.toBe(before);
    expect(await visitors()).toHaveLength(1);
  });

  test("of a guest who has not been here for long leads to nobody", async () => {
    const id = await guest.submitted();
    await app.db.updateTable("submission").set({ state: "done", verdict: "accepted" }).execute();
    expect(await deleteIdleVisitors(app.db, Date.now() + 1)).toBe(1);
    expect((await guest.events(id)).response.status).toBe(404);
    expect(await guest.submitted()).not.toBe(id);
  });

  test("keeps a guest while they come back", async () => {
    await guest.submitted();
    await app.db.updateTable("submission").set({ state: "done", verdict: "accepted" }).execute();
    await app.db.updateTable("visitor").set({ lastSeenAt: 0 }).execute();
    await guest.get("/");
    expect(await deleteIdleVisitors(app.db, Date.now() - 60_000)).toBe(0);
  });
});

describe("somebody else's submission", () => {
  test("is not there: not its page, its events, its data, in no method", async () => {
    const id = await guest.submitted();
    const other = createGuest(app.origin);
    await other.submitted();
    const nobody = createGuest(app.origin);
    for (const stranger of [other, nobody]) {
      for (const path of [
        `/submissions/${id}`,
        `/submissions/${id}/events`,
        `/submissions/${id}?_data=routes%2Fsubmissions.%24id`,
      ]) {
        const theirs = await stranger.get(path);
        const none = await stranger.get(path.replace(id, "0".repeat(20)));
        expect(theirs.status, path).toBeGreaterThanOrEqual(403);
        expect(theirs.status).toBe(none.status);
        expect((await theirs.text()).replaceAll(id, "").length).toBeLessThan((await none.text()).length + 40);
      }
      expect((await stranger.get(`/submissions/${id}/events`, { method: "HEAD" })).status).toBe(404);
      expect((await stranger.post(`/submissions/${id}/events`, {})).status).toBe(405);
    }
  });

  test("does not appear in an export", async () => {
    const id = await guest.submitted();
    const other = createGuest(app.origin);
    await other.submitted();
    const theirs = await (await other.get("/settings/export")).text();
    expect(theirs).not.toContain(id);
    expect(await (await guest.get("/settings/export")).text()).toContain("toUpperCase");
    expect((await (await createGuest(app.origin).get("/settings/export")).text()).length).toBeLessThan(900);
  });
});
