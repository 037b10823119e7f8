/** Mock interviews over HTTP: the server owns the clock, whatever a client says. */
import { describe, expect, test } from "vitest";
import { closeAllOverdue } from "#app/interview/grade-ended.server.ts";
import type { Database } from "#db/database.ts";
import { createDesignSource } from "#problems/design-source.ts";
import { createQuestionSource } from "#problems/question-source.ts";
import { createScenarioSource } from "#problems/scenario-source.ts";
import { DESIGNS, QUESTIONS, SCENARIOS } from "#tests/db/fresh-database.ts";
import { createGuest, type Guest, SHOUT } from "./guest.ts";
import { itemOf, timePasses } from "./interview-time.ts";
import { FIELDS } from "./practice-pages.ts";
import { realJudge } from "./real-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { until } from "./until.ts";

const judge = realJudge();
const OWN = { intent: "own", role: "tinyml", level: "mid" };

async function begin(
  mode: "practice" | "exam",
  minutes: Record<string, string> = { conceptual: "10", coding: "20" },
): Promise<{ app: RunningApp; guest: Guest; db: Database; address: string; id: string }> {
  const app = await startApp({ judge: judge() });
  const guest = createGuest(app.origin);
  const named = Object.entries(minutes).map(([kind, value]) => [`minutes-${kind}`, value]);
  const response = await guest.post("/interviews", { ...OWN, mode, ...Object.fromEntries(named) });
  expect(response.status, await response.clone().text()).toBe(303);
  const address = response.headers.get("location") ?? "";
  return { app, guest, db: app.db, address, id: address.split("/").at(-1) ?? "" };
}

function keep(guest: Guest, address: string, position: number, fields: Record<string, string>) {
  const form = { language: "", source: JSON.stringify(fields), baseRevision: "0" };
  return guest.post(`${address}/draft?item=${position}`, form);
}

function keepProgram(guest: Guest, address: string, position: number, source: string, baseRevision = "0") {
  return guest.post(`${address}/draft?item=${position}`, { language: "javascript", source, baseRevision });
}

function program(guest: Guest, address: string, position: number, fields: Record<string, string> = {}) {
  const form = { intent: "submit", language: "javascript", source: SHOUT, ...fields };
  const headers = { accept: "application/json" };
  return guest.post(`${address}/submissions?item=${position}`, form, { headers });
}

const sent = (guest: Guest, address: string, section: number) =>
  guest.post(address, { intent: "send", section: String(section) });

describe("the clock", () => {
  test("two presses at the same moment begin one interview", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    await guest.get("/interviews");
    const form = { ...OWN, mode: "exam", "minutes-conceptual": "10" };
    const both = await Promise.all([guest.post("/interviews", form), guest.post("/interviews", form)]);
    const places = new Set(both.map((one) => one.headers.get("location")));
    expect(places.size).toBe(1);
    expect(await app.db.selectFrom("interview").select("id").execute()).toHaveLength(1);
  });

  test("what was saved before a deadline counts, and nothing that comes later", async () => {
    const { guest, db, address, id } = await begin("exam");
    const { position, slug } = await itemOf(db, id, "question");
    const right = FIELDS[slug] ?? {};
    expect((await keep(guest, address, position, right)).status).toBe(200);
    await timePasses(db, id, 601);
    const late = await keep(guest, address, position, { choice: "3" });
    expect(late.status).toBe(409);
    const form = { version: "x", opened: "0", hints: "0", ...right };
    const posted = await guest.post(`${address}?item=${position}`, form);
    expect(posted.headers.get("location")).toBe(`${address}?late`);
    const kept = await db
      .selectFrom("interviewDraft")
      .select("text")
      .where("position", "=", position)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(kept.text)).toEqual(right);
    const section = await db
      .selectFrom("interviewSection")
      .selectAll()
      .where("position", "=", 1)
      .executeTakeFirstOrThrow();
    expect(section).toMatchObject({ ending: "time_up", endedAt: section.deadline });
    expect(section.gradedAt).not.toBeNull();
    const item = await itemOf(db, id, "question");
    expect(item.answerId).not.toBeNull();
  });

  test("what would count as no answer is kept and said when it is saved; what is blank goes on", async () => {
    const { guest, db, address, id } = await begin("practice", { conceptual: "30" });
    const halves: Record<string, Record<string, string>> = {
      "layer-bytes": { amount: "lots", unit: "B" },
      "type-sizes": { "match-0": "0", "match-1": "", "match-2": "" },
    };
    const items = await db.selectFrom("interviewItem").selectAll().where("interviewId", "=", id).execute();
    const asked = items.filter(({ slug }) => halves[slug]);
    expect(asked.length).toBeGreaterThan(0);
    for (const { position, slug, version } of asked) {
      const around = { version, opened: "0", hints: "0" };
      const blank = Object.fromEntries(Object.keys(halves[slug] ?? {}).map((name) => [name, ""]));
      const on = await guest.post(`${address}?item=${position}`, { ...around, ...blank });
      expect(on.status).toBe(303);
      const response = await guest.post(`${address}?item=${position}`, { ...around, ...halves[slug] });
      expect(response.status, slug).toBe(400);
      expect(await response.text()).toContain("like this it counts as no answer");
      const kept = await db
        .selectFrom("interviewDraft")
        .select("text")
        .where("position", "=", position)
        .executeTakeFirstOrThrow();
      expect(JSON.parse(kept.text)).toEqual(halves[slug]);
    }
  });

  test("an interview under way has no way to other pages but its own", async () => {
    const { guest, address } = await begin("exam");
    const page = await (await guest.get(address)).text();
    expect(page).not.toContain("Search or jump to");
    expect(page).not.toContain('href="/settings"');
  });

  test("a client that tells the time is not believed: unknown fields are refused, and nothing moves", async () => {
    const { guest, db, address, id } = await begin("exam");
    const before = await db.selectFrom("interviewSection").selectAll().execute();
    const lies = { startedAt: "0", elapsed: "1", deadline: String(Date.now() + 9e9) };
    const { position } = await itemOf(db, id, "question");
    for (const response of [
      await guest.post(address, { intent: "send", section: "1", ...lies }),
      await guest.post(`${address}/draft?item=${position}`, {
        ...{ language: "", source: "{}", baseRevision: "0", ...lies },
      }),
      await guest.post("/interviews", { ...OWN, mode: "exam", "minutes-conceptual": "10", ...lies }),
    ]) {
      expect(response.status).toBe(400);
    }
    expect(await db.selectFrom("interviewSection").selectAll().execute()).toEqual(before);
  });

  test("sections follow each other while nobody looks, and a page shows where the interview is", async () => {
    const { guest, db, address, id } = await begin("exam");
    await timePasses(db, id, 10 * 60 + 90);
    const page = await (await guest.get(address)).text();
    expect(page).toContain("Coding, 1 of 1");
    const clock = await (await guest.get(`${address}/clock`)).json();
    expect(clock).toMatchObject({ section: 2, hasEnded: false });
    expect(clock.remainingMs).toBeGreaterThan((20 * 60 - 95) * 1000);
    expect(clock.remainingMs).toBeLessThanOrEqual((20 * 60 - 90) * 1000);
    await timePasses(db, id, 20 * 60);
    const over = await guest.get(address);
    expect(over.headers.get("location")).toBe(`${address}/report`);
  });

  test("a section that is sent twice is sent once", async () => {
    const { guest, db, address } = await begin("exam");
    await Promise.all([sent(guest, address, 1), sent(guest, address, 1)]);
    const sections = await db.selectFrom("interviewSection").select("ending").orderBy("position").execute();
    expect(sections).toEqual([{ ending: "sent" }, { ending: null }]);
  });

  test("practice may be paused, an exam not, and in a pause nothing is taken", async () => {
    const { guest, db, address, id } = await begin("practice");
    const { position } = await itemOf(db, id, "question");
    await guest.post(address, { intent: "pause" });
    expect((await keep(guest, address, position, { choice: "1" })).status).toBe(409);
    await timePasses(db, id, 3600);
    expect(await (await guest.get(address)).text()).toContain("The clock stands");
    await guest.post(address, { intent: "resume" });
    const clock = await (await guest.get(`${address}/clock`)).json();
    expect(clock).toMatchObject({ section: 1, isPaused: false });
    expect(clock.remainingMs).toBeGreaterThan(590_000);

    const exam = await begin("exam");
    await exam.guest.post(exam.address, { intent: "pause" });
    expect(await exam.db.selectFrom("interviewPause").selectAll().execute()).toEqual([]);
  });

  test("of two tabs the later text is told of the earlier one instead of replacing it", async () => {
    const { guest, db, address, id } = await begin("practice");
    const { position } = await itemOf(db, id, "question");
    expect(await (await keep(guest, address, position, { choice: "1" })).json()).toMatchObject({
      revision: 1,
    });
    const other = await (await keep(guest, address, position, { choice: "2" })).json();
    expect(other).toMatchObject({ kind: "conflict", current: { fields: { choice: "1" }, revision: 1 } });
  });
});

describe("programs", () => {
  test("the last saved draft is judged when the time is up, also when nobody comes back", async () => {
    const { app, guest, db, address, id } = await begin("exam", { coding: "10" });
    const { position } = await itemOf(db, id, "coding");
    expect((await keepProgram(guest, address, position, SHOUT)).status).toBe(200);
    await timePasses(db, id, 601);
    expect((await program(guest, address, position)).status).toBe(409);
    await timePasses(db, id, 0);
    const content = {
      questions: createQuestionSource(QUESTIONS),
      scenarios: createScenarioSource(SCENARIOS),
      designs: createDesignSource(DESIGNS),
    };
    const context = { db, queue: app.queue, ...content, log: quiet };
    await closeAllOverdue(context);
    await isJudged(db);
    const rows = await db.selectFrom("submission").select(["verdict", "score"]).execute();
    expect(rows).toEqual([{ verdict: "accepted", score: 100 }]);
    const report = await (await guest.get(`${address}/report.json`)).json();
    expect(report.items[0]).toMatchObject({ score: 1, verdict: "Accepted" });
    expect(report.timeline.map((one: { text: string }) => one.text)).toContainEqual(
      expect.stringContaining("last draft sent when the time was up, accepted"),
    );
  });

  test("in an exam two submits at the same moment are one, and its verdict is told nowhere before the end", async () => {
    const { guest, db, address, id } = await begin("exam", { coding: "10" });
    const { position } = await itemOf(db, id, "coding");
    const both = await Promise.all([
      program(guest, address, position),
      program(guest, address, position, { source: `${SHOUT}\n` }),
    ]);
    const ids = new Set(await Promise.all(both.map(async (one) => (await one.json()).submissionId)));
    expect(ids.size).toBe(1);
    const [submission = ""] = ids;
    expect(await db.selectFrom("submission").select("id").execute()).toHaveLength(1);
    await isJudged(db);
    expect((await keepProgram(guest, address, position, "// more")).status).toBe(409);
    for (const page of [
      "/problems/shout-it",
      "/problems/shout-it/hints",
      "/problems/shout-it/editorial",
      "/problems/shout-it/attempts",
      `/submissions/${submission}`,
      `/submissions/${submission}/events`,
    ]) {
      const response = await guest.get(page);
      expect(response.headers.get("location"), page).toBe(`${address}?sealed`);
    }
    const direct = await guest.submit();
    expect(direct.headers.get("location")).toBe(`${address}?sealed`);
    for (const page of [address, "/problems", "/progress", "/", "/settings/export"]) {
      expect(await (await guest.get(page)).text(), page).not.toMatch(/"verdict"|Accepted|100 of 100/);
    }
    const about = { item: "coding", slug: "shout-it", version: "1", submission, page: "/problems/shout-it" };
    const reported = await guest.post("/reports/new", { ...about, fault: "test", words: "Is it right?" });
    const issue = (reported.headers.get("location") ?? "").replace("?sent=", "/").concat("/issue");
    expect(await (await guest.get(issue)).text()).toContain(`\`${submission}\` (JavaScript)`);
    expect(await (await guest.get("/reports")).text()).not.toMatch(/accepted/i);
    expect(await db.selectFrom("reviewCard").selectAll().execute()).toEqual([]);
    await sent(guest, address, 1);
    expect(await (await guest.get(issue)).text()).toContain("JavaScript, accepted");
    expect(await (await guest.get(`${address}/report`)).text()).toContain("Accepted");
    expect((await guest.get(`/submissions/${submission}`)).status).toBe(200);
    expect(await db.selectFrom("reviewCard").select("slug").execute()).toEqual([{ slug: "shout-it" }]);
  });

  test("runs are followed, submits of practice tell points and no hidden case", async () => {
    const { guest, db, address, id } = await begin("practice", { coding: "10" });
    const { position } = await itemOf(db, id, "coding");
    const run = await program(guest, address, position, { intent: "run" });
    const { submissionId } = await run.json();
    const stream = await guest.events(submissionId);
    expect((await stream.rest()).at(-1)).toMatchObject({ event: "done", data: { verdict: "accepted" } });
    await program(guest, address, position, { source: "export const shout = (text) => text;" });
    await isJudged(db);
    const page = await (await guest.get(address)).text();
    expect(page.replaceAll("<!-- -->", "")).toContain("Submission 1: Wrong answer");
    expect(page).not.toContain("Hidden groups");
  });
});

test("whoever has the address of somebody else's interview finds nothing there", async () => {
  const { app, guest, db, address, id } = await begin("practice");
  const other = createGuest(app.origin);
  await other.post("/practice", { intent: "timed", feedback: "immediate" });
  const { position } = await itemOf(db, id, "question");
  for (const page of [
    address,
    `${address}/report`,
    `${address}/report.md`,
    `${address}/report.json`,
    `${address}/clock`,
    `${address}/draft?item=${position}`,
  ]) {
    expect((await other.get(page)).status, page).toBe(404);
  }
  for (const form of [
    { intent: "send", section: "1" },
    { intent: "leave" },
    { intent: "pause" },
    { intent: "resume" },
  ]) {
    expect((await other.post(address, form)).status).toBe(404);
  }
  expect((await keep(other, address, position, { choice: "1" })).status).toBe(404);
  expect((await program(other, address, position)).status).toBe(404);
  expect((await other.post(`${address}/notes`, { notes: "mine" })).status).toBe(404);
  expect((await other.post("/interviews", { intent: "delete", interview: id })).status).toBe(404);
  expect((await guest.get(address)).status).toBe(200);
});

test("the keys of what is asked are kept back until the end, on every page", async () => {
  const { guest, db, address, id } = await begin("practice");
  const { slug } = await itemOf(db, id, "question");
  const sealed = await guest.get(`/questions/${slug}`);
  expect(sealed.headers.get("location")).toBe(`${address}?sealed`);
  await guest.post(address, { intent: "leave" });
  expect((await guest.get(`/questions/${slug}`)).headers.get("location") ?? "").not.toContain("sealed");
});

test("a report is told as a page, as Markdown and as data, with the learner's notes", async () => {
  const { guest, db, address, id } = await begin("practice");
  const { position, slug } = await itemOf(db, id, "question");
  await guest.get(address);
  await keep(guest, address, position, FIELDS[slug] ?? {});
  await guest.post(address, { intent: "leave" });
  await guest.post(`${address}/notes`, { reflection: "Count the biases first." });
  const page = await (await guest.get(`${address}/report`)).text();
  expect(page).toContain("What the score is made of");
  expect(page).toContain("Count the biases first.");
  const text = await (await guest.get(`${address}/report.md`)).text();
  expect(text).toMatch(/^# Mock interview: TinyML engineer, mid level/);
  expect(text).toContain("## Item by item");
  const data = await (await guest.get(`${address}/report.json`)).json();
  expect(data).toMatchObject({ id, level: "mid", ending: "left", reflection: "Count the biases first." });
});

async function isJudged(db: Database): Promise<void> {
  await until("everything is judged", async () => {
    const rows = await db.selectFrom("submission").select("state").execute();
    return rows.length > 0 && rows.every(({ state }) => state === "done");
  });
}

test("notes are refused where the storage is full, and can be shortened", async () => {
  const { guest, db, address } = await begin("practice");
  const note = (notes: string) =>
    guest.post(`${address}/notes`, { notes }, { headers: { accept: "application/json" } });
  expect((await note("Biases are int32.")).status).toBe(200);
  await db.updateTable("interview").set({ bytes: 31_000_000 }).execute();
  expect((await note("Biases are int32, and wide.")).status).toBe(413);
  expect((await note("Biases.")).status).toBe(200);
  const { notes } = await db.selectFrom("interview").select("notes").executeTakeFirstOrThrow();
  expect(notes).toBe("Biases.");
});

test("a report is shared by a link, without notes and other ways to the learner, until it is revoked", async () => {
  const { app, guest, db, address } = await begin("practice");
  await guest.post(address, { intent: "leave" });
  await guest.post(`${address}/notes`, { reflection: "Nobody else reads this." });
  const report = `${address}/report`;
  const made = await guest.post(report, { intent: "share", days: "7", fromName: "Ada" });
  expect(made.status).toBe(201);
  const link = /\/shared\/[\w-]{43}/.exec(await made.text())?.[0] ?? "";
  const mentor = createGuest(app.origin);
  const opened = await mentor.get(link);
  expect(opened.headers.get("location")).toBe(`${link}/report`);
  const page = await (await mentor.get(`${link}/report`)).text();
  expect(page).toContain("What the score is made of");
  expect(page).not.toMatch(/Nobody else reads this|\/answers\/|Share with a mentor/);
  expect((await mentor.get(report)).status).toBe(404);
  const { id } = await db.selectFrom("shareLink").select("id").executeTakeFirstOrThrow();
  await guest.post(report, { intent: "revoke", link: id });
  expect((await mentor.get(`${link}/report`)).status).toBe(404);
});

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
