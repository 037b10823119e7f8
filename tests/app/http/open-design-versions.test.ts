/** Versions of a design while it is being written: compared, and restored in place. */
import { beforeEach, expect, test } from "vitest";
import { VISITOR_QUOTA_BYTES } from "#db/visitor-bytes.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import type { AnswerMode } from "#problems/system-design/vocabulary.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const QUESTION = "/designs/quiet-sensor";
const judge = createHeldJudge();
let app: RunningApp;
let guest: Guest;

beforeEach(async () => {
  app = await startApp({ judge });
  guest = createGuest(app.origin);
});

async function begin(mode: AnswerMode = "practice") {
  await guest.post(QUESTION, { intent: "start", mode });
  const { id } = await app.db.selectFrom("designAnswer").select("id").executeTakeFirstOrThrow();
  return { id, history: `${QUESTION}/answers/${id}/history` };
}

async function write(id: string, clarify: string, baseRevision: number): Promise<void> {
  const answer = { ...emptyAnswer(), texts: { ...emptyAnswer().texts, clarify } };
  const fields = { answer: JSON.stringify(answer), baseRevision: String(baseRevision) };
  expect((await guest.post(`${QUESTION}/answer?id=${id}`, fields)).status).toBe(200);
}

async function clarify(id: string): Promise<string> {
  const { draft } = await (await guest.get(`${QUESTION}/answer?id=${id}`)).json();
  return draft.texts.clarify;
}

test("what stands now is compared with what was kept, and nothing that opens later is sent with it", async () => {
  const { id, history } = await begin();
  await write(id, "How many sensors?", 0);
  const none = await (await guest.get(history)).text();
  expect(none).toContain("No version is kept yet");
  await guest.post(QUESTION, { intent: "keep", id, name: "First" });
  await write(id, "How many sensors? Ten thousand.", 1);
  const html = await (await guest.get(history)).text();
  expect(html).toMatch(/<ins>[^<]*Ten thousand/);
  expect(html).toContain(">as it stands now<");
  expect(html).not.toMatch(/sealed/i);
  expect(await (await guest.get(QUESTION)).text()).toContain("Compare and restore versions");
});

test("one version is not compared with itself, and can be restored", async () => {
  const { id, history } = await begin();
  await write(id, "How many sensors?", 0);
  expect(await (await guest.get(history)).text()).not.toContain("The texts say the same");
  await guest.post(QUESTION, { intent: "finish", id, confirmed: "yes" });
  const html = await (await guest.get(history)).text();
  expect(html.replaceAll("<!-- -->", "")).toContain("Version 1: as it was finished");
  expect(html).toContain("There is no other to compare it with.");
  expect(html).not.toMatch(/Compare two versions|say the same/);
  expect((await guest.post(history, { version: "1" })).status).toBe(303);
});

test("an earlier version takes the place of what stands now, which is kept as a version before", async () => {
  const { id, history } = await begin();
  await write(id, "One.", 0);
  await guest.post(QUESTION, { intent: "keep", id, name: "First" });
  await write(id, "Two.", 1);
  const restored = await guest.post(history, { version: "1" });
  expect([restored.status, restored.headers.get("location")]).toEqual([303, QUESTION]);
  expect(await clarify(id)).toBe("One.");
  const versions = await app.db
    .selectFrom("designAnswerVersion")
    .select(["number", "reason", "answer"])
    .orderBy("number")
    .execute();
  expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
    [1, "kept"],
    [2, "restored"],
  ]);
  expect(versions[1]?.answer).toContain("Two.");
  await guest.post(history, { version: "2" });
  expect(await clarify(id)).toBe("Two.");
  expect(await app.db.selectFrom("designAnswer").select("id").execute()).toHaveLength(1);
  for (const version of ["0", "99", "", "x"]) {
    expect((await guest.post(history, { version })).status, version).toBe(400);
  }
});

test("nothing is restored where there is no room to keep what stands now", async () => {
  const { id, history } = await begin();
  await write(id, "One.", 0);
  await guest.post(QUESTION, { intent: "keep", id, name: "First" });
  await write(id, "Two.", 1);
  await app.db.updateTable("designAnswer").set({ bytes: VISITOR_QUOTA_BYTES }).execute();
  const full = await guest.post(history, { version: "1" });
  expect(full.status).toBe(507);
  expect(await full.text()).toContain("Your storage is full");
  expect(await clarify(id)).toBe("Two.");
});

test("on the clock versions wait until the answer is finished", async () => {
  const { id, history } = await begin("timed");
  await write(id, "One.", 0);
  await guest.post(QUESTION, { intent: "keep", id, name: "First" });
  const away = await guest.get(history);
  expect([away.status, away.headers.get("location")]).toEqual([302, QUESTION]);
  expect((await guest.post(history, { version: "1" })).headers.get("location")).toBe(QUESTION);
  expect(await clarify(id)).toBe("One.");
  expect(await (await guest.get(QUESTION)).text()).not.toContain("Compare and restore versions");
});

test("nobody else sees them, nor the writer once the answer was left", async () => {
  const { id, history } = await begin();
  await write(id, "One.", 0);
  await guest.post(QUESTION, { intent: "keep", id, name: "First" });
  expect((await createGuest(app.origin).get(history)).status).toBe(404);
  await guest.post(QUESTION, { intent: "leave", id });
  expect((await guest.get(history)).status).toBe(404);
});
