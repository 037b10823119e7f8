/** Who may do more than learn, and how somebody becomes the first. */
import { beforeEach, describe, expect, test } from "vitest";
import { findAccountByName } from "#db/accounts.ts";
import { offerAdminClaim } from "#db/admin-claim.ts";
import { createMember, PASSWORD, send } from "./accounts.ts";
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

/** The address of every page that is for a role, as the build has them. */
async function pagesForRoles(): Promise<string[]> {
  const paths = Object.keys(app.routes).filter((id) => id.startsWith("routes/admin"));
  const own = await idOf("learner");
  return paths.map((id) => `/${app.routes[id]?.path ?? ""}`.replace(":id", own).replace(/\/$/, ""));
}

describe("a page for those with a role", () => {
  test("is not there for anybody else, in no method, and neither is its data", async () => {
    const learner = await createMember(app.origin, "learner");
    const pages = await pagesForRoles();
    expect(pages).toContain("/admin/users");
    expect(pages).toHaveLength(6);
    for (const who of [createGuest(app.origin), learner]) {
      for (const page of pages) {
        expect([page, await statusOf(who, page)]).toEqual([page, 404]);
        const posted = await who.post(page, { intent: "role", role: "admin" });
        expect([page, posted.status]).toEqual([page, page === "/admin/reports" ? 404 : posted.status]);
        expect(posted.status).toBeGreaterThanOrEqual(400);
      }
      for (const id of Object.keys(app.routes).filter((one) => one.startsWith("routes/admin"))) {
        const path = `/${app.routes[id]?.path ?? ""}`.replace(":id", await idOf("learner"));
        const data = await who.get(`${path}?_data=${encodeURIComponent(id)}`);
        expect([id, data.status]).toEqual([id, 404]);
      }
    }
    expect(await app.db.selectFrom("act").selectAll().execute()).toEqual([]);
  });

  test("is there for an admin, and for a reviewer if it is about reports", async () => {
    await createMember(app.origin, "learner");
    const admin = await createWith(app, "admin", "ada");
    const reviewer = await createWith(app, "reviewer", "grace");
    for (const page of await pagesForRoles()) {
      expect([page, await statusOf(admin, page)]).toEqual([page, 200]);
      const seen = { "/admin": 302, "/admin/reports": 200 }[page] ?? 404;
      expect([page, await statusOf(reviewer, page)]).toEqual([page, seen]);
    }
    expect((await act(reviewer, "learner", { intent: "lock" })).status).toBe(404);
  });

  test("is linked for those alone who may see it", async () => {
    const home = async (who: Guest) => (await who.get("/settings")).text();
    expect(await home(await createMember(app.origin, "learner"))).not.toContain('"/admin"');
    expect(await home(await createWith(app, "reviewer", "grace"))).toContain('href="/admin"');
  });

  test("is gone at once for whoever has the role no more", async () => {
    const admin = await createWith(app, "admin", "ada");
    const reviewer = await createWith(app, "reviewer", "grace");
    await act(admin, "grace", { intent: "role", role: "learner" });
    expect(await statusOf(reviewer, "/admin/reports")).toBe(404);
  });
});

describe("the first admin", () => {
  const claim = (who: Guest, token: string) => who.post("/claim-admin", { token });

  test("needs an account and the token of the last start, which works once and is kept as a hash", async () => {
    const before = (await offerAdminClaim(app.db)) ?? "";
    const token = (await offerAdminClaim(app.db)) ?? "";
    expect(token).toMatch(/^[\w-]{43}$/);
    const stored = JSON.stringify(await app.db.selectFrom("adminClaim").selectAll().execute());
    expect(stored).not.toContain(token);

    expect((await claim(createGuest(app.origin), token)).status).toBe(401);
    const ada = await createMember(app.origin, "ada");
    for (const wrong of [before, "", token.slice(1), `${token} or 1=1`]) {
      expect((await claim(ada, wrong)).status).toBe(403);
    }
    expect((await claim(ada, token)).status).toBe(303);
    expect(await statusOf(ada, "/admin")).toBe(200);
    const mallory = await createMember(app.origin, "mallory");
    expect((await claim(mallory, token)).status).toBe(404);
    expect(await statusOf(mallory, "/claim-admin")).toBe(404);
    expect(app.log.join("")).not.toContain(token);
  });

  test("closes the door: a later start offers no token", async () => {
    await createWith(app, "admin", "ada");
    expect(await offerAdminClaim(app.db)).toBeUndefined();
    expect(await statusOf(await createMember(app.origin, "grace"), "/claim-admin")).toBe(404);
  });

  test("is one, when two come at the same moment", async () => {
    const token = (await offerAdminClaim(app.db)) ?? "";
    const both = await Promise.all(["ada", "grace"].map((name) => createMember(app.origin, name)));
    const answers = await Promise.all(both.map((one) => claim(one, token)));
    expect(answers.filter((one) => one.status === 303)).toHaveLength(1);
  });

  test("can't be made by a field of a form", async () => {
    const ada = await createMember(app.origin, "ada");
    const form = { name: "eve", newPassword: PASSWORD, role: "admin" };
    expect((await send(createGuest(app.origin), "/sign-up", form)).status).toBe(400);
    expect((await send(ada, "/settings", { intent: "theme", theme: "dark", role: "admin" })).status).toBe(
      400,
    );
    const roles = await app.db.selectFrom("account").select("role").execute();
    expect(roles).toEqual([{ role: "learner" }]);
  });
});
