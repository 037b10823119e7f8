/** The review as plain forms: whose it is, what it takes, and where it leads. */
import { describe, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { recordReview } from "#db/review.ts";
import { findSettings } from "#db/settings.ts";
import { createGuest, type Guest } from "./guest.ts";
import { realJudge } from "./real-judge.ts";
import { startApp } from "./running-app.ts";

const judge = realJudge();

/** Answers a question of the fixtures wrongly or in prose, and returns the address of the answer. */
async function answer(guest: Guest, slug: string, fields: Record<string, string>): Promise<string> {
  const html = await (await guest.get(`/questions/${slug}`)).text();
  const field = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? "";
  const seed = /action="[^"]*seed=([0-9a-f]{16})/.exec(html)?.[1] ?? "";
  const common = { version: field("version"), opened: field("opened"), hints: "0" };
  const response = await guest.post(`/questions/${slug}?seed=${seed}`, { ...common, ...fields });
  expect(response.status).toBe(303);
  return response.headers.get("location") ?? "";
}

const wrong = (guest: Guest) => answer(guest, "layer-bytes", { amount: "1", unit: "B" });

/** As if so many days had gone by. */
async function daysPass(db: Database, days: number): Promise<void> {
  await db
    .updateTable("reviewCard")
    .set((eb) => ({ lastDay: eb("lastDay", "-", days), dueDay: eb("dueDay", "-", days) }))
    .execute();
  await db
    .updateTable("review")
    .set((eb) => ({ day: eb("day", "-", days), dueDay: eb("dueDay", "-", days) }))
    .execute();
}

async function pageText(guest: Guest, path: string): Promise<string> {
  const response = await guest.get(path);
  expect(response.status).toBe(200);
  return (await response.text())
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

describe("a review", () => {
  test("leads from card to card and ends where it began", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const first = await wrong(guest);
    expect(await pageText(guest, first)).toContain("Comes back tomorrow");
    expect(await pageText(guest, "/review")).toContain("Nothing is due today");
    await daysPass(db, 1);
    expect(await pageText(guest, "/review")).toMatch(
      /1 card, about .* First return, answered yesterday: again\./,
    );
    expect(await pageText(guest, "/")).toContain("1 card due");
    expect(await pageText(guest, "/questions/layer-bytes")).not.toContain("Review : 1 of 1");

    const start = await guest.post("/review/next", { card: "question/layer-bytes" });
    expect(start.headers.get("location")).toBe("/questions/layer-bytes");
    expect(await pageText(guest, "/questions/layer-bytes")).toContain("Review : 1 of 1");
    const again = await wrong(guest);
    expect(again).not.toBe(first);
    expect(await pageText(guest, again)).toContain("Finish");
    const end = await guest.post("/review/next", { after: "question/layer-bytes" });
    expect(end.headers.get("location")).toBe("/review");
    expect(guest.cookies.has("review")).toBe(false);
    expect(await pageText(guest, "/review")).toContain("Done for today");
  });

  test("leads to the marks of an answer in prose, which is graded when they are made", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const marked = await answer(guest, "why-arena", { text: "No malloc." });
    expect(await db.selectFrom("reviewCard").selectAll().execute()).toEqual([]);
    await guest.post(marked, {});
    expect(await pageText(guest, marked)).toContain("Again. Wrong by your own marks.");
    await daysPass(db, 1);
    const open = await answer(guest, "why-arena", { text: "It is one block." });
    const next = await guest.post("/review/next", {});
    expect(next.headers.get("location")).toBe(open);
    expect(await pageText(guest, open)).toContain("Skip for now");
  });

  test("leads to a scenario, whose pages show the place in it", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    await guest.post("/settings", { intent: "theme", theme: "dark" });
    const { id: visitorId } = await db.selectFrom("visitor").select("id").executeTakeFirstOrThrow();
    const { slug, version } = await db
      .selectFrom("scenario")
      .select(["slug", "version"])
      .executeTakeFirstOrThrow();
    const started = await guest.post(`/scenarios/${slug}`, {});
    const run = started.headers.get("location") ?? "";
    const evidence = { outcome: "partly", score: 0.3, hintsOpened: 0, wrongAttempts: 0 } as const;
    const source = run.split("/").at(-1) ?? "";
    await recordReview(db, { visitorId, kind: "scenario", slug, version, source, evidence });
    await daysPass(db, 1);
    const next = await guest.post("/review/next", {});
    expect(next.headers.get("location")).toBe(`/scenarios/${slug}`);
    expect(await pageText(guest, `/scenarios/${slug}`)).toContain("Review : 1 of 1");
    expect(await pageText(guest, run)).toContain("Review : 1 of 1");
    expect(await pageText(guest, "/review")).toContain("Scenario. First return");
  });

  test("is not begun by a link", async () => {
    const { origin } = await startApp({ judge: judge() });
    const response = await createGuest(origin).get("/review/next");
    expect(response.headers.get("location")).toBe("/review");
  });

  test.each(["", "question", "question/../x", "exam/one", "question/<b>"])(
    "takes no card named %j",
    async (after) => {
      const { origin } = await startApp({ judge: judge() });
      const guest = createGuest(origin);
      expect((await guest.post("/review/next", { after })).status).toBe(400);
      expect((await guest.post("/review/next", { card: after })).status).toBe(400);
    },
  );
});

describe("a grade", () => {
  test("is overruled by its owner only, and leads back to the page it was pressed on", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const address = await wrong(guest);
    const { id } = await db.selectFrom("review").select("id").executeTakeFirstOrThrow();
    const form = { intent: "overrule", review: id, grade: "good", returnTo: address };
    expect((await createGuest(origin).post("/review", form)).status).toBe(404);
    expect(await pageText(guest, address)).toContain("Again. Wrong.");

    const overruled = await guest.post("/review", form);
    expect([overruled.status, overruled.headers.get("location")]).toEqual([303, address]);
    expect(await pageText(guest, address)).toContain("Good. Your word; by the evidence it was Again.");
  });

  test.each([
    ["another grade", { grade: "perfect" }],
    ["no grade", { grade: "" }],
    ["more than is asked", { due: "never" }],
    ["another intent", { intent: "delete" }],
  ])("with %s is refused", async (_what, fields) => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    await wrong(guest);
    const { id } = await db.selectFrom("review").select("id").executeTakeFirstOrThrow();
    const form = { intent: "overrule", review: id, grade: "good", ...fields };
    expect((await guest.post("/review", form)).status).toBe(400);
    expect(await db.selectFrom("review").select("ownGrade").execute()).toEqual([{ ownGrade: null }]);
  });

  test("leads nowhere else", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    await wrong(guest);
    const { id } = await db.selectFrom("review").select("id").executeTakeFirstOrThrow();
    const form = { intent: "overrule", review: id, grade: "good", returnTo: "//elsewhere.example" };
    const overruled = await guest.post("/review", form);
    expect([overruled.status, overruled.headers.get("location")]).toEqual([200, null]);
  });
});

describe("the settings of the review", () => {
  const FORM = { intent: "review", retentionPercent: "92", newADay: "5", reviewsADay: "40", timeZone: "" };

  test("are kept", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    await guest.post("/settings", { ...FORM, timeZone: "Asia/Tokyo" });
    const { id } = await db.selectFrom("visitor").select("id").executeTakeFirstOrThrow();
    const expected = { retentionPercent: 92, newADay: 5, reviewsADay: 40, timeZone: "Asia/Tokyo" };
    expect(await findSettings(db, id)).toMatchObject(expected);
  });

  test.each([
    ["retentionPercent", "79", "From 80 to 97 %."],
    ["retentionPercent", "98", "From 80 to 97 %."],
    ["retentionPercent", "9e1", "Give a whole number"],
    ["newADay", "-1", "Give a whole number from 0 to 200."],
    ["reviewsADay", "501", "From 0 to 500."],
    ["reviewsADay", "", "Give a whole number"],
    ["timeZone", "Nowhere/Land", "Choose a time zone"],
  ])("refuse %s %j in words", async (name, value, sentence) => {
    const { origin, db } = await startApp({ judge: judge() });
    const response = await createGuest(origin).post("/settings", { ...FORM, [name]: value });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(sentence);
    expect(await db.selectFrom("visitor").select("settings").execute()).toEqual([{ settings: "{}" }]);
  });

  test("take the zone of the first form that a browser posts, and never over a chosen one", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const zone = async () => {
      const { id } = await db.selectFrom("visitor").select("id").executeTakeFirstOrThrow();
      return (await findSettings(db, id)).timeZone;
    };
    guest.cookies.set("zone", "%E0%A4%A");
    await guest.post("/settings", { intent: "theme", theme: "dark" });
    expect(await zone()).toBeUndefined();
    guest.cookies.set("zone", encodeURIComponent("Europe/Berlin"));
    await guest.post("/settings", { intent: "theme", theme: "dark" });
    guest.cookies.set("zone", encodeURIComponent("Asia/Tokyo"));
    await guest.post("/settings", { intent: "theme", theme: "dark" });
    expect(await zone()).toBe("Europe/Berlin");
    expect(await pageText(guest, "/settings")).toContain("Europe/Berlin");
  });
});

test("a coding problem is graded when the judge has spoken, with a way on and a reason", async () => {
  const { origin, db } = await startApp({ judge: judge() });
  const guest = createGuest(origin);
  const id = await guest.submitted();
  await expect
    .poll(() => db.selectFrom("reviewCard").select("slug").execute())
    .toEqual([{ slug: "shout-it" }]);
  expect(await pageText(guest, `/submissions/${id}`)).toContain("Good. Right.");
  expect(await pageText(createGuest(origin), "/review")).toContain("Nothing to review yet");
});
