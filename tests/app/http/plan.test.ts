/** Study plans as plain forms: made, changed, ended, whose they are, and what forms may not say. */
import { describe, expect, test } from "vitest";
import { DAY_BEGINS_AT_HOUR } from "#review/day.ts";
import { createGuest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { startApp } from "./running-app.ts";

const FORM = { intent: "save", role: "tinyml", days: "5", minutes: "45" };
const DAY_MS = 86_400_000;

async function start() {
  const app = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(app.origin);
  const plans = () => app.db.selectFrom("studyPlan").selectAll().execute();
  return { ...app, guest, plans };
}

const textOf = async (response: Promise<Response>) =>
  // React marks the joints of texts.
  (await (await response).text()).replaceAll("<!-- -->", "");

describe("a study plan", () => {
  test("is made by a form, shows today and the days to come, and is on home", async () => {
    const { guest, plans } = await start();
    expect(await textOf(guest.get("/plan"))).toContain("Make a plan");
    const made = await guest.post("/plan", FORM);
    expect([made.status, made.headers.get("location")]).toEqual([303, "/plan"]);
    const today = Math.floor((Date.now() - DAY_BEGINS_AT_HOUR * 3_600_000) / DAY_MS);
    expect(await plans()).toMatchObject([
      { role: "tinyml", startDay: today, targetDay: today + 5, minutes: 45, daysOff: "[]" },
    ]);
    const page = await textOf(guest.get("/plan"));
    expect(page).toContain("in 5 days.");
    expect(page).toMatch(/href="\/(questions|problems|scenarios|designs)\/[a-z-]+"[^>]*>Start</);
    expect(page).toContain('aria-label="Coming days"');
    expect(await textOf(guest.get("/"))).toContain("left for today, about");
  });

  test("is changed in place, keeps the day it began on, and ends", async () => {
    const { guest, db, plans } = await start();
    await guest.post("/plan", FORM);
    await db
      .updateTable("studyPlan")
      .set((eb) => ({ startDay: eb("startDay", "-", 3) }))
      .execute();
    const [before] = await plans();
    await guest.post("/plan", { ...FORM, minutes: "30", "off-5": "on", "off-6": "on" });
    expect(await plans()).toMatchObject([
      { startDay: before?.startDay, targetDay: before?.targetDay, minutes: 30, daysOff: "[5,6]" },
    ]);
    expect(await textOf(guest.get("/plan"))).toContain("planned day");
    await guest.post("/plan", { intent: "end" });
    expect(await plans()).toEqual([]);
    expect(await textOf(guest.get("/plan"))).toContain("Make a plan");
  });

  test("has a kind word on the day of the interview, and makes room for a new plan after it", async () => {
    const { guest, db, plans } = await start();
    await guest.post("/plan", { ...FORM, days: "1" });
    const moved = db
      .updateTable("studyPlan")
      .set((eb) => ({ startDay: eb("startDay", "-", 1), targetDay: eb("targetDay", "-", 1) }));
    await moved.execute();
    expect(await textOf(guest.get("/plan"))).toContain("Today is the day");
    await moved.execute();
    expect(await textOf(guest.get("/plan"))).toContain("Make a new plan");
    await guest.post("/plan", FORM);
    const [plan] = await plans();
    expect(Number(plan?.targetDay) - Number(plan?.startDay)).toBe(5);
  });

  test("is its learner's alone", async () => {
    const { guest, origin, plans } = await start();
    await guest.post("/plan", FORM);
    const other = createGuest(origin);
    expect(await textOf(other.get("/plan"))).not.toContain("in 5 days.");
    await other.post("/plan", { intent: "end" });
    expect(await plans()).toHaveLength(1);
    await other.post("/plan", { ...FORM, minutes: "90" });
    expect((await plans()).map(({ minutes }) => minutes).sort()).toEqual([45, 90]);
  });

  test.each([
    [{ days: "0" }, "days from 1 to 180"],
    [{ days: "181" }, "days from 1 to 180"],
    [{ days: "2.5" }, "days from 1 to 180"],
    [{ minutes: "9" }, "minutes from 10 to 480"],
    [{ minutes: "-45" }, "minutes from 10 to 480"],
    [Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [`off-${day}`, "on"])), "at least one day"],
  ])("with %j says what is wrong and keeps nothing", async (wrong, sentence) => {
    const { guest, plans } = await start();
    const answer = await guest.post("/plan", { ...FORM, ...wrong });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(sentence);
    expect(await plans()).toEqual([]);
  });

  test.each([
    { role: "boss" },
    { intent: "steal" },
    { "off-7": "on" },
    { "off-1": "yes" },
    { visitorId: "somebody" },
    { startDay: "1" },
  ])("%j is a form of no page", async (wrong) => {
    const { guest, plans } = await start();
    expect((await guest.post("/plan", { ...FORM, ...wrong } as Record<string, string>)).status).toBe(400);
    expect(await plans()).toEqual([]);
  });
});
