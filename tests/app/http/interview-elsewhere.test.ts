/** While an interview asks something, no other page of its learner opens it, and no form comes late by being slow. */
import { describe, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { createGuest, type Guest, SHOUT } from "./guest.ts";
import { itemOf, timePasses } from "./interview-time.ts";
import { answerNext, FIELDS, readItem, sendItem, startSet } from "./practice-pages.ts";
import { rawConnection } from "./raw-request.ts";
import { realJudge } from "./real-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { until } from "./until.ts";

const judge = realJudge();
const OWN = { intent: "own", role: "tinyml", level: "mid", mode: "exam" };
/** What stands in the fixtures' keys, reasons and explanations. */
const KEY = /sealed-(?!hint)/;

async function begin(guest: Guest, minutes: Record<string, string>): Promise<string> {
  const named = Object.entries(minutes).map(([kind, value]) => [`minutes-${kind}`, value]);
  const response = await guest.post("/interviews", { ...OWN, ...Object.fromEntries(named) });
  expect(response.status, await response.clone().text()).toBe(303);
  return response.headers.get("location") ?? "";
}

const idOf = (address: string) => address.split("/").at(-1) ?? "";

describe("a practice set that shows each key at once", () => {
  test("waits with the questions that an interview asks, answered or not", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const set = await startSet(guest, { feedback: "immediate" });
    await answerNext(guest, app.db, set);
    const second = await readItem(guest, app.db, `${set}?item=2`);
    const interview = await begin(guest, { conceptual: "30" });
    const asked = await app.db.selectFrom("interviewItem").select("slug").execute();
    expect(asked).toHaveLength(6);
    for (const page of [set, ...[1, 2, 3, 4, 5, 6].map((item) => `${set}?item=${item}`)]) {
      for (const address of [page, `${page}${page === set ? "?" : "&"}hints=3`]) {
        const response = await guest.get(address);
        expect(response.headers.get("location"), address).toBe(`${interview}?sealed`);
      }
    }
    const sent = await sendItem(guest, set, second);
    expect(sent.headers.get("location")).toBe(`${interview}?sealed`);
    expect(await app.db.selectFrom("answer").select("id").execute()).toHaveLength(1);
    await guest.post(interview, { intent: "leave" });
    expect(await (await guest.get(`${set}?item=1`)).text()).toMatch(KEY);
    expect((await sendItem(guest, set, second)).headers.get("location")).toBe(`${set}?item=2`);
  });

  test("that is begun meanwhile has none of them, and one that is over opens none", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const over = await startSet(guest, { feedback: "immediate" });
    await answerNext(guest, app.db, over);
    await guest.post(over, { intent: "finish" });
    const interview = await begin(guest, { conceptual: "5" });
    const asked = new Set(
      (await app.db.selectFrom("interviewItem").select("slug").execute()).map((one) => one.slug),
    );
    const fresh = await startSet(guest, { feedback: "immediate" });
    const drawn = await slugsOf(app.db, fresh);
    expect(asked.size).toBeGreaterThan(0);
    expect(drawn.length).toBe(6 - asked.size);
    expect(drawn.filter((slug) => asked.has(slug))).toEqual([]);
    const slugs = await slugsOf(app.db, over);
    for (const [index, slug] of slugs.entries()) {
      const page = await guest.get(`${over}?item=${index + 1}`);
      if (asked.has(slug)) expect(page.headers.get("location")).toBe(`${interview}?sealed`);
      else expect(page.status).toBe(200);
    }
  });
});

async function slugsOf(db: Database, set: string): Promise<string[]> {
  const rows = await db
    .selectFrom("practiceItem")
    .select("slug")
    .where("setId", "=", idOf(set))
    .orderBy("position")
    .execute();
  return rows.map(({ slug }) => slug);
}

test("what its learner had sent, drafted and noted before waits until the interview is over", async () => {
  const app = await startApp({ judge: judge() });
  const guest = createGuest(app.origin);
  const before = await guest.submitted({ source: `${SHOUT} // of before` });
  await until("it is judged", () => isJudged(app));
  const draft = { language: "javascript", source: "// of before", ownInputs: "[]", baseRevision: "0" };
  expect((await guest.post("/problems/shout-it/draft", draft)).status).toBe(200);
  await guest.post("/notes/coding/shout-it", { text: "A note of before.", baseRevision: "0" });
  const interview = await begin(guest, { coding: "10" });
  const note = `_data=${encodeURIComponent("routes/problems.$slug.note")}`;
  for (const page of [
    ...[`/submissions/${before}`, `/submissions/${before}/events`, "/notes/coding/shout-it"],
    "/problems/shout-it/note",
  ]) {
    expect((await guest.get(page)).headers.get("location"), page).toBe(`${interview}?sealed`);
  }
  expect(await (await guest.get(`/problems/shout-it/note?${note}`)).text()).not.toContain("of before");
  for (const data of [
    "/problems/shout-it/draft?language=javascript&versions",
    "/notes/coding/shout-it/text",
  ]) {
    const response = await guest.get(data);
    expect(response.status, data).toBe(409);
    expect(await response.text()).not.toContain("of before");
  }
  const other = { ...draft, source: "// of meanwhile" };
  expect((await guest.post("/problems/shout-it/draft", other)).status).toBe(409);
  const list = await (await guest.get("/notes")).text();
  expect(list).toContain("the note waits until it is over");
  expect(list).not.toContain("of before");
  await guest.post(interview, { intent: "leave" });
  expect(await (await guest.get(`/submissions/${before}`)).text()).toContain("of before");
  expect(await (await guest.get("/notes")).text()).toContain("A note of before.");
});

test("a form that was begun before a deadline and has come after it is late", async () => {
  const app = await startApp({ judge: judge() });
  const guest = createGuest(app.origin);
  const interview = await begin(guest, { conceptual: "10" });
  const { position, slug } = await itemOf(app.db, idOf(interview), "question");
  const body = new URLSearchParams({ version: "x", opened: "0", hints: "0", ...FIELDS[slug] }).toString();
  const head = [
    `POST ${interview}?item=${position} HTTP/1.1`,
    `host: localhost:${app.port}`,
    `origin: ${app.origin}`,
    `cookie: ${[...guest.cookies].map(([name, value]) => `${name}=${value}`).join("; ")}`,
    "content-type: application/x-www-form-urlencoded",
    `content-length: ${body.length}`,
    "connection: close",
  ];
  await timePasses(app.db, idOf(interview), 599);
  const { socket, closed } = await rawConnection(app.port);
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  socket.write(body);
  expect(await closed).toMatch(/location: \S+\?late/i);
  expect(await app.db.selectFrom("interviewDraft").selectAll().execute()).toEqual([]);
});

test("a page can't take the key under which the server sends the last draft", async () => {
  const app = await startApp({ judge: judge() });
  const guest = createGuest(app.origin);
  const interview = await begin(guest, { coding: "10" });
  const { position } = await itemOf(app.db, idOf(interview), "coding");
  const idempotencyKey = `interview ${idOf(interview)} ${position} final`;
  const run = { intent: "run", language: "javascript", source: SHOUT, idempotencyKey };
  expect((await guest.post(`${interview}/submissions?item=${position}`, run)).status).toBe(400);
  expect(await app.db.selectFrom("submission").selectAll().execute()).toEqual([]);
});

test("pages that are opened at the same moment begin one run of a scenario", async () => {
  const app = await startApp({ judge: judge() });
  const guest = createGuest(app.origin);
  const interview = await begin(guest, { scenario: "15" });
  await Promise.all([1, 2, 3, 4].map(() => guest.get(interview)));
  const runs = await app.db.selectFrom("scenarioRun").select("id").execute();
  expect(runs).toHaveLength(1);
  expect((await itemOf(app.db, idOf(interview), "scenario")).runId).toBe(runs[0]?.id);
});

async function isJudged({ db }: RunningApp): Promise<boolean> {
  const rows = await db.selectFrom("submission").select("state").execute();
  return rows.length > 0 && rows.every(({ state }) => state === "done");
}
