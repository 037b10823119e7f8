/** The design section of mock interviews over HTTP: its clock, its follow-ups, and what it keeps back. */
import { describe, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import { finishedDesign, markEverything, SLUG, sharedPath } from "./finished-design.ts";
import { createGuest, type Guest } from "./guest.ts";
import { itemOf, timePasses } from "./interview-time.ts";
import { realJudge } from "./real-judge.ts";
import { startApp } from "./running-app.ts";

const judge = realJudge();
const PAGE = `/designs/${SLUG}`;
const DATA = `?_data=${encodeURIComponent("routes/interviews.$id")}`;
const JSON_ANSWER = { headers: { accept: "application/json" } };
const OWN = { intent: "own", role: "edge-architect", level: "mid" };

async function beginFor(guest: Guest, minutes: Record<string, string>, mode = "practice") {
  const named = Object.entries(minutes).map(([kind, value]) => [`minutes-${kind}`, value]);
  const response = await guest.post("/interviews", { ...OWN, mode, ...Object.fromEntries(named) });
  expect(response.status, await response.clone().text()).toBe(303);
  const address = response.headers.get("location") ?? "";
  return { address, id: address.split("/").at(-1) ?? "" };
}

/** An interview of one design section of 15 minutes, a third of the question's own time, whose item is shown. */
async function begin() {
  const app = await startApp({ judge: judge() });
  const guest = createGuest(app.origin);
  const { address, id } = await beginFor(guest, { design: "15" });
  expect((await guest.get(address)).status).toBe(200);
  const { designAnswerId: answer } = await itemOf(app.db, id, "design");
  return { app, guest, db: app.db, address, id, answer: answer ?? "" };
}

function save(guest: Guest, id: string, clarify: string, baseRevision: number, replies = {}) {
  const empty = emptyAnswer();
  const answer = JSON.stringify({ ...empty, texts: { ...empty.texts, clarify }, replies });
  return guest.post(`${PAGE}/answer?id=${id}`, { answer, baseRevision: String(baseRevision) }, JSON_ANSWER);
}

const stored = (db: Database, id: string) =>
  db.selectFrom("designAnswer").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

type Told = { timeline: { text: string }[]; items: Record<string, unknown>[]; summary: string[] };
const reportOf = async (guest: Guest, address: string): Promise<Told> =>
  (await guest.get(`${address}/report.json`)).json();

describe("the clock", () => {
  test("what was saved before the end counts, nothing later does, and the report leads to its review", async () => {
    const { guest, db, address, id, answer } = await begin();
    expect(await (await save(guest, answer, "How many?", 0)).json()).toMatchObject({ kind: "saved" });
    await timePasses(db, id, 901);
    expect((await save(guest, answer, "late", 1)).status).toBe(410);
    const late = { intent: "texts", id: answer, baseRevision: "1", "text-clarify": "late" };
    await guest.post(`${address}?item=1`, late);
    const { finishedAt, answer: text } = await stored(db, answer);
    expect(finishedAt).not.toBeNull();
    expect(JSON.parse(text).texts.clarify).toBe("How many?");
    const report = await reportOf(guest, address);
    expect(report.items[0]).toMatchObject({
      ...{ standing: "answered", score: 0, isRubricOpen: true, plannedSeconds: 900 },
      address: `${PAGE}/answers/${answer}`,
    });
    expect(report.items[0]?.["verdict"]).toMatch(/^0 of \d+ estimates, 0 of \d+ limits, 0 of \d+ checks$/);
    expect(report.summary.join(" ")).toContain("waits for your marks by its rubric");
    expect((await guest.get(`${PAGE}/answers/${answer}`)).status).toBe(200);
  });

  test("a pause stops it, and nothing is saved meanwhile", async () => {
    const { guest, db, address, id, answer } = await begin();
    await guest.post(address, { intent: "pause" });
    expect((await save(guest, answer, "meanwhile", 0)).status).toBe(410);
    await timePasses(db, id, 1200);
    await guest.post(address, { intent: "resume" });
    expect((await save(guest, answer, "afterwards", 0)).status).toBe(200);
    expect((await stored(db, answer)).finishedAt).toBeNull();
  });

  test("a section that is sent finishes the design, and one that was left does too", async () => {
    for (const press of [{ intent: "send", section: "1" }, { intent: "leave" }]) {
      const { guest, db, address, answer } = await begin();
      await save(guest, answer, "done", 0);
      await guest.post(address, press);
      expect((await stored(db, answer)).finishedAt).not.toBeNull();
    }
  });

  test("a design in which nothing was written counts 0, and is no answer to review", async () => {
    const { guest, db, address, answer } = await begin();
    await guest.post(address, { intent: "send", section: "1" });
    expect((await stored(db, answer)).finishedAt).toBeNull();
    expect((await reportOf(guest, address)).items[0]).toMatchObject({ standing: "unanswered", score: 0 });
  });
});

describe("follow-ups", () => {
  test("come at their minute of the shorter section, also when nobody looks, and stand in the timeline", async () => {
    const { guest, db, address, id, answer } = await begin();
    const asked = () =>
      db.selectFrom("designFollowUp").select("followUp").where("answerId", "=", answer).execute();
    expect(await asked()).toEqual([]);
    const { followUps } = JSON.parse(
      (await db.selectFrom("design").select("definition").executeTakeFirstOrThrow()).definition,
    ) as { followUps: { id: string; minute: number }[] };
    const [first] = followUps.toSorted((a, b) => a.minute - b.minute);
    // A third of the question's minutes, in seconds.
    await timePasses(db, id, (first?.minute ?? 0) * 20 + 1);
    expect((await (await guest.get(address)).text()).includes("follow-up 1")).toBe(true);
    expect(await asked()).toEqual([{ followUp: first?.id }]);
    await save(guest, answer, "more", 0, { [first?.id ?? ""]: "Then less." });
    await timePasses(db, id, 900);
    const { timeline } = await reportOf(guest, address);
    const texts = timeline.map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringContaining("follow-up 1 comes"));
    expect(texts).toContainEqual(expect.stringContaining("reply to follow-up 1 begun"));
    expect(await asked()).toHaveLength(followUps.length);
  });
});

describe("without scripts", () => {
  test("parts are saved by plain forms of the interview's page, for its own answer alone", async () => {
    const { guest, db, address, answer } = await begin();
    const part = { intent: "texts", baseRevision: "0", "text-clarify": "How many?" };
    const taken = await guest.post(`${address}?item=1`, { ...part, id: answer });
    expect(taken.headers.get("location")).toBe(`${address}?item=1`);
    expect(JSON.parse((await stored(db, answer)).answer).texts.clarify).toBe("How many?");
    const old = await guest.post(`${address}?item=1`, { ...part, id: answer, "text-clarify": "Older." });
    expect(old.status).toBe(409);
    expect(await old.text()).toContain("Older.");
    expect((await guest.post(`${address}?item=1`, { ...part, id: "z".repeat(20) })).status).toBe(400);
  });
});

describe("what is kept back", () => {
  test("is the question's page, earlier answers with their reviews, and an open answer outside", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const earlier = await finishedDesign(app.db, guest);
    await guest.post(PAGE, { intent: "start", mode: "practice" });
    const outside = await app.db
      .selectFrom("designAnswer")
      .select("id")
      .where("finishedAt", "is", null)
      .executeTakeFirstOrThrow();
    await save(guest, outside.id, "a thought of before", 0);
    const { address, id } = await beginFor(guest, { design: "15" });
    const sealed = `${address}?sealed`;
    for (const page of [
      PAGE,
      earlier.address,
      `${earlier.address}?view=mark`,
      `${earlier.address}/history`,
    ]) {
      expect((await guest.get(page)).headers.get("location"), page).toBe(sealed);
    }
    for (const form of [
      { intent: "start", mode: "practice" },
      { intent: "finish", id: outside.id, confirmed: "yes" },
    ]) {
      expect((await guest.post(PAGE, form)).headers.get("location")).toBe(sealed);
    }
    expect((await guest.get(`${PAGE}/answer?id=${outside.id}`)).status).toBe(409);
    expect((await save(guest, outside.id, "another", 1)).status).toBe(409);

    for (const page of [address, address + DATA]) {
      const text = await (await guest.get(page)).text();
      expect(text).not.toMatch(/sealed/i);
      expect(text).not.toContain("a thought of before");
    }
    const { designAnswerId } = await itemOf(app.db, id, "design");
    await save(guest, designAnswerId ?? "", "within", 0);
    const text = await (await guest.get("/settings/export")).text();
    expect(text).not.toContain('"interviewId"');
    await guest.post(address, { intent: "leave" });
    const open = await stored(app.db, outside.id);
    expect([open.finishedAt, open.leftAt, open.revision]).toEqual([null, null, 1]);
    expect((await guest.get(PAGE)).status).toBe(200);
  });

  test("is what links to answers open, to their writers and to those who marked them", async () => {
    const app = await startApp({ judge: judge() });
    const [learner, mentor] = [createGuest(app.origin), createGuest(app.origin)];
    const { address: answer } = await finishedDesign(app.db, learner);
    const shared = await sharedPath(learner, answer);
    await mentor.post(shared, { intent: "begin", name: "Grace" });
    await markEverything(mentor, shared, 1);
    for (const guest of [learner, mentor]) {
      const { address } = await beginFor(guest, { design: "15" }, "exam");
      for (const path of [shared, `${shared}?view=found`]) {
        expect((await guest.get(path)).headers.get("location"), path).toBe(`${address}?sealed`);
      }
      await guest.post(address, { intent: "leave" });
      expect((await guest.get(shared)).status).toBe(200);
    }
  });

  test("is what a link opens to anybody, while its writer is asked the question", async () => {
    const app = await startApp({ judge: judge() });
    const [learner, mentor] = [createGuest(app.origin), createGuest(app.origin)];
    const { address: answer } = await finishedDesign(app.db, learner);
    const shared = await sharedPath(learner, answer);
    const { address } = await beginFor(learner, { design: "15" }, "exam");
    const closed = await mentor.get(shared);
    expect(closed.status).toBe(423);
    expect(await closed.text()).toContain("try it again later");
    expect((await mentor.post(shared, { intent: "begin", name: "Grace" })).status).toBe(423);
    await learner.post(address, { intent: "leave" });
    expect((await mentor.get(shared)).status).toBe(200);
  });

  test("is an open answer outside, also by the page of another question", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    await guest.post(PAGE, { intent: "start", mode: "practice" });
    const { id } = await app.db.selectFrom("designAnswer").select("id").executeTakeFirstOrThrow();
    await save(guest, id, "a thought of before", 0);
    await beginFor(guest, { design: "15" });
    const design = await app.db.selectFrom("design").selectAll().executeTakeFirstOrThrow();
    await app.db
      .insertInto("design")
      .values({ ...design, slug: "another" })
      .execute();
    const part = { intent: "texts", id, "text-clarify": "by another door" };
    for (const baseRevision of ["0", "1"]) {
      const response = await guest.post("/designs/another", { ...part, baseRevision });
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain("a thought of before");
    }
    expect((await stored(app.db, id)).revision).toBe(1);
  });

  test("nobody else reads or writes the design, whatever id they send", async () => {
    const { app, guest, db, address, answer } = await begin();
    await save(guest, answer, "mine", 0);
    const other = createGuest(app.origin);
    expect((await other.get(`${PAGE}/answer?id=${answer}`)).status).toBe(404);
    expect((await save(other, answer, "theirs", 1)).status).toBe(404);
    expect((await other.get(address)).status).toBe(404);
    expect((await other.get(`${PAGE}/answers/${answer}`)).status).toBe(404);
    const own = await beginFor(other, { design: "15" });
    const part = { intent: "texts", id: answer, baseRevision: "1", "text-clarify": "theirs" };
    expect((await other.post(`${own.address}?item=1`, part)).status).toBe(400);
    expect(JSON.parse((await stored(db, answer)).answer).texts.clarify).toBe("mine");
  });
});
