/** The first page of somebody who comes back: what came about while they were away, and their last seven days. */
import { expect, test } from "vitest";
import { storeReport } from "#db/reports.ts";
import { VISIT_GAP_MS } from "#db/visitors.ts";
import { finishedDesign, markEverything, sharedPath } from "./finished-design.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { timePasses } from "./interview-time.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const DAY_MS = 86_400_000;
const judge = createHeldJudge();

async function today(guest: Guest): Promise<string> {
  return (await (await guest.get("/")).text()).replaceAll("<!-- -->", "");
}

/** The learner was here last so long ago. */
async function away(app: RunningApp, visitorId: string, ms: number): Promise<void> {
  const lastSeenAt = Date.now() - ms;
  await app.db.updateTable("visitor").set({ lastSeenAt }).where("id", "=", visitorId).execute();
}

async function start() {
  const app = await startApp({ judge });
  const learner = createGuest(app.origin);
  const design = await finishedDesign(app.db, learner);
  return { app, learner, design };
}

test("nobody is told of a last visit in the first one, nor after lunch", async () => {
  const { app, learner, design } = await start();
  expect(await today(learner)).not.toContain("Since your last visit");
  await away(app, design.visitorId, VISIT_GAP_MS - 60_000);
  expect(await today(learner)).not.toContain("Since your last visit");
});

test("what others said of a design is told with their names, and what the learner said is not", async () => {
  const { app, learner, design } = await start();
  const shared = await sharedPath(learner, design.address, "Ada");
  await away(app, design.visitorId, VISIT_GAP_MS);
  expect(await today(learner)).toContain("Nothing came in.");
  const mentor = createGuest(app.origin);
  await mentor.post(shared, { intent: "begin", name: "Grace" });
  await markEverything(mentor, shared, 2);
  await mentor.post(`${shared}?view=comment`, { intent: "comment", text: "Why no window?" });
  await learner.post(`${design.address}?view=reviews`, { intent: "comment", text: "Because." });
  const page = await today(learner);
  expect(page).toContain("Grace: one comment and marks by the rubric");
  expect(page).toContain(`${design.address}?view=reviews`);
  expect(page).not.toContain("Nothing came in.");
});

test("an interview whose time ran out leads to its report, and one that was sent does not", async () => {
  const { app, learner, design } = await start();
  const own = { intent: "own", role: "tinyml", level: "mid", mode: "exam", "minutes-conceptual": "10" };
  const begun = await learner.post("/interviews", own);
  const path = begun.headers.get("location") ?? "";
  const id = path.split("/").at(-1) ?? "";
  await away(app, design.visitorId, VISIT_GAP_MS);
  await timePasses(app.db, id, 3 * 3600);
  const page = await today(learner);
  expect(page).toContain("The time of the interview ran out");
  expect(page).toContain(`/interviews/${id}/report`);
  await app.db.updateTable("interviewSection").set({ ending: "sent" }).execute();
  expect(await today(learner)).not.toContain("The time of the interview ran out");
});

test("a decided report of a mistake is told with its answer", async () => {
  const { app, learner, design } = await start();
  const { visitorId } = design;
  const item = { item: "question", slug: "why-arena", title: "Why an arena", version: "v" } as const;
  await storeReport(app.db, { ...item, visitorId, page: "/", fault: "key", words: "It is not so." });
  await away(app, visitorId, VISIT_GAP_MS);
  expect(await today(learner)).not.toContain("Your report of a mistake");
  await app.db
    .updateTable("report")
    .set({ state: "resolved", reply: "Mended.", decidedAt: Date.now() })
    .execute();
  expect(await today(learner)).toContain("Your report of a mistake: resolved, with a reply");
});

test("cards that fell due since are counted, and those that were due before are not", async () => {
  const { app, learner, design } = await start();
  const html = await (await learner.get("/questions/layer-bytes")).text();
  const field = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? "";
  const seed = /action="[^"]*seed=([0-9a-f]{16})/.exec(html)?.[1] ?? "";
  const answer = { version: field("version"), opened: field("opened"), hints: "0", amount: "1", unit: "B" };
  await learner.post(`/questions/layer-bytes?seed=${seed}`, answer);
  const aDayPasses = async () => {
    const card = app.db.updateTable("reviewCard");
    await card.set((eb) => ({ lastDay: eb("lastDay", "-", 1), dueDay: eb("dueDay", "-", 1) })).execute();
    await app.db
      .updateTable("review")
      .set((eb) => ({ day: eb("day", "-", 1), dueDay: eb("dueDay", "-", 1) }))
      .execute();
  };
  // A wrong answer comes back tomorrow.
  await aDayPasses();
  await away(app, design.visitorId, DAY_MS);
  expect(await today(learner)).toContain("One card fell due");
  await aDayPasses();
  expect(await today(learner)).not.toContain("fell due");
});

test("the last seven days are counted by planned times, each item once a day", async () => {
  const { app, learner, design } = await start();
  expect(await today(learner)).toContain("each day that you practise gets its bar here");
  const score = { ...{ score: 1, rowsRight: 1, rowsAsked: 1, totalsHeld: 1, totalsAsked: 1 }, scoredAt: 1 };
  const own = { answerId: design.id, checksHeld: 1, checksAsked: 1 };
  await app.db
    .insertInto("designScore")
    .values({ ...score, ...own })
    .execute();
  const page = await today(learner);
  expect(page).toContain('Practice on <span class="num">1</span> of 7 days.');
  expect(page).toMatch(/Practised by planned times: .*, \w{3} \d+ \w{3} 45\u00a0min"/);
});
