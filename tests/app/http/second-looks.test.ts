/** A second look at one's own marking comes with the review of its day, beside the cards and never among them. */
import { beforeEach, expect, test } from "vitest";
import { createInterview } from "#db/interviews.ts";
import { dueSecondLooks } from "#db/second-looks.ts";
import { type FinishedDesign, finishedDesign, markEverything } from "./finished-design.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;
const judge = createHeldJudge();
let app: RunningApp;
let learner: Guest;
let design: FinishedDesign;

beforeEach(async () => {
  app = await startApp({ judge });
  learner = createGuest(app.origin);
  design = await finishedDesign(app.db, learner);
});

async function look(): Promise<void> {
  await learner.post(`${design.address}?view=mark`, { intent: "begin" });
  await markEverything(learner, design.address, 2);
}

/** As if all looks so far had taken twelve minutes, so many days ago. */
function daysPass(days: number) {
  const finishedAt = Date.now() - days * DAY;
  return app.db
    .updateTable("designReview")
    .set({ beganAt: finishedAt - 12 * MINUTE, finishedAt })
    .where("finishedAt", "is not", null)
    .execute();
}

async function review(guest = learner): Promise<string> {
  const html = await (await guest.get("/review")).text();
  return html
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replaceAll("<!-- -->", "")
    .replace(/<(?!a )[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

const due = () => dueSecondLooks(app.db, design.visitorId);

test("is offered once days have passed since the first, with what that took, and is counted as no card", async () => {
  expect(await review()).toContain("Nothing to review yet");
  await look();
  expect(await due()).toEqual([]);
  expect(await review()).toContain("Nothing to review yet");
  await daysPass(3);
  expect(await due()).toMatchObject([{ answerId: design.id, seconds: 720, isBegun: false }]);
  const page = await review();
  expect(page).toContain("You marked your answer 3 days ago");
  expect(page).toContain(`href="${design.address}?view=mark"`);
  expect(page).toContain("No card is due today");
  expect(page).toContain("1 second look at a design is due, listed below.");
  expect(await review(createGuest(app.origin))).toContain("Nothing to review yet");
  expect((await (await learner.get("/")).text()).replace(/<[^>]+>/g, " ")).not.toMatch(/1 +card/);
});

test("that was begun waits to be finished, and one that is done comes no more", async () => {
  await look();
  await daysPass(3);
  await learner.post(`${design.address}?view=mark`, { intent: "begin" });
  expect(await review()).toContain("You began to mark your answer again");
  await markEverything(learner, design.address, 3);
  await daysPass(9);
  expect(await due()).toEqual([]);
});

test("comes once for a question that was answered twice, at the answer that was marked last", async () => {
  await look();
  await daysPass(9);
  const { id } = design;
  await app.db.updateTable("designAnswer").set({ startedAt: 1 }).where("id", "=", id).execute();
  await learner.post(`${design.address}/history`, { version: "1" });
  const fresh = await app.db
    .selectFrom("designAnswer")
    .select("id")
    .where("finishedAt", "is", null)
    .executeTakeFirstOrThrow();
  await learner.post("/designs/quiet-sensor", { intent: "finish", id: fresh.id, confirmed: "yes" });
  design = { ...design, id: fresh.id, address: `/designs/quiet-sensor/answers/${fresh.id}` };
  expect((await due()).map(({ answerId }) => answerId)).toEqual([id]);
  await learner.post(`${design.address}?view=mark`, { intent: "begin" });
  expect(await due()).toEqual([]);
  await markEverything(learner, design.address, 2);
  await app.db
    .updateTable("designReview")
    .set({ beganAt: Date.now() - 4 * DAY, finishedAt: Date.now() - 3 * DAY })
    .where("answerId", "=", fresh.id)
    .execute();
  expect(await due()).toMatchObject([{ answerId: fresh.id, seconds: 30 * 60 }]);
});

test("waits while an interview asks the question, and goes with a question that is offered no more", async () => {
  await look();
  await daysPass(3);
  const item = { kind: "design", slug: "quiet-sensor", version: "1", seed: "0".repeat(16) } as const;
  const section = { kind: "design", seconds: 1800, items: [{ ...item, plannedSeconds: 1800 }] } as const;
  const fresh = { role: "iot", level: "mid", mode: "practice", seed: "f".repeat(16) } as const;
  const sections = [{ ...section, items: [...section.items] }];
  const stored = await createInterview(app.db, { ...fresh, visitorId: design.visitorId, sections });
  expect(stored.kind).toBe("stored");
  expect(await due()).toEqual([]);
  await app.db.updateTable("interview").set({ endedAt: Date.now(), ending: "finished" }).execute();
  expect(await due()).toHaveLength(1);
  await app.db.updateTable("design").set({ retiredAt: 1 }).execute();
  expect(await due()).toEqual([]);
  expect((await learner.get("/review")).status).toBe(200);
});
