import { beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { findDesignAnswer, findOpenDesignAnswer, listDesignAnswers } from "#db/design-answers.ts";
import { askFollowUps, listFollowUps } from "#db/design-follow-ups.ts";
import {
  findDesignVersion,
  keepDesignVersion,
  listDesignVersions,
  VERSION_SPACING_MS,
  VERSIONS_KEPT,
} from "#db/design-versions.ts";
import { finishDesignAnswer, settleDesignAnswers } from "#db/finish-design-answer.ts";
import { leaveDesignAnswer, openDesignAnswer } from "#db/open-design-answer.ts";
import { addSectionTime, saveDesignAnswer } from "#db/save-design-answer.ts";
import { TYPING_HEADROOM_BYTES, VISITOR_QUOTA_BYTES, visitorBytes } from "#db/visitor-bytes.ts";
import { exportVisitor } from "#db/visitor-export.ts";
import { createVisitor, deleteVisitor } from "#db/visitors.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import type { AnswerMode, DesignAnswer } from "#problems/system-design/vocabulary.ts";
import { freshDatabase } from "./fresh-database.ts";

const START = 1_000_000;
const MINUTE = 60_000;
const END = START + 45 * MINUTE;
let db: Database;
let visitorId: string;

beforeEach(async () => {
  db = await freshDatabase();
  ({ id: visitorId } = await createVisitor(db));
});

const question = { slug: "quiet-sensor", version: "1", minutes: 45 };

async function begun(mode: AnswerMode = "practice", now = START): Promise<string> {
  const opened = await openDesignAnswer(db, { ...question, visitorId, mode }, now);
  if (opened.kind !== "started") throw new Error(opened.kind);
  return opened.id;
}

function saying(clarify: string): DesignAnswer {
  const empty = emptyAnswer();
  return { ...empty, texts: { ...empty.texts, clarify } };
}

const save = (id: string, text: string, baseRevision: number, now = START + 1) =>
  saveDesignAnswer(db, { visitorId, id, answer: saying(text), baseRevision }, now);

test("a second start goes on with the answer that is open, also when two come at once", async () => {
  const start = { ...question, visitorId, mode: "practice" } as const;
  const both = await Promise.all([openDesignAnswer(db, start), openDesignAnswer(db, start)]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["open", "started"]);
  expect(await listDesignAnswers(db, visitorId, question.slug)).toHaveLength(1);
  const [one] = both;
  expect(await findOpenDesignAnswer(db, visitorId, question.slug)).toMatchObject({
    id: "id" in one ? one.id : "",
    answer: emptyAnswer(),
    revision: 0,
    spent: {},
  });
});

test("an answer that was left stays readable, and another one can be begun", async () => {
  const first = await begun();
  expect(await leaveDesignAnswer(db, visitorId, first)).toBe(true);
  expect(await leaveDesignAnswer(db, visitorId, first)).toBe(false);
  await begun();
  expect(await save(first, "late", 0)).toEqual({ kind: "closed" });
  expect(await finishDesignAnswer(db, visitorId, first)).toBe(false);
  expect(await findDesignAnswer(db, visitorId, first)).toBeDefined();
});

describe("saving", () => {
  test("counts revisions, and the same answer twice is saved once", async () => {
    const id = await begun();
    expect(await save(id, "one", 0)).toEqual({ kind: "saved", revision: 1 });
    expect(await save(id, "one", 0)).toEqual({ kind: "saved", revision: 1 });
    expect(await save(id, "two", 1)).toEqual({ kind: "saved", revision: 2 });
    expect((await findDesignAnswer(db, visitorId, id))?.answer).toEqual(saying("two"));
  });

  test("overwrites nothing that another tab has saved, and keeps it when the learner does", async () => {
    const id = await begun();
    await save(id, "one tab", 0);
    const refused = await save(id, "another tab", 0);
    expect(refused).toMatchObject({ kind: "conflict", current: { revision: 1, answer: saying("one tab") } });
    const change = { visitorId, id, answer: saying("another tab"), baseRevision: 1 };
    expect(await saveDesignAnswer(db, { ...change, keep: "conflict" })).toEqual({
      kind: "saved",
      revision: 2,
    });
    expect(await listDesignVersions(db, id)).toMatchObject([{ number: 1, reason: "conflict" }]);
    expect((await findDesignVersion(db, id, 1))?.answer).toEqual(saying("one tab"));
  });

  test("is its owner's alone", async () => {
    const id = await begun();
    await save(id, "mine", 0);
    const other = await createVisitor(db);
    const change = { visitorId: other.id, id, answer: saying("theirs"), baseRevision: 1 };
    expect(await saveDesignAnswer(db, change)).toEqual({ kind: "none" });
    expect(await findDesignAnswer(db, other.id, id)).toBeUndefined();
    expect(await keepDesignVersion(db, { visitorId: other.id, id, name: "theirs" })).toEqual({
      kind: "none",
    });
    expect(await finishDesignAnswer(db, other.id, id)).toBe(false);
    expect(await leaveDesignAnswer(db, other.id, id)).toBe(false);
    await askFollowUps(db, { visitorId: other.id, id, asked: [{ followUp: "more", askedAt: 1 }] });
    expect(await listFollowUps(db, id)).toEqual([]);
  });

  test("is refused beyond the quota and its headroom, but shorter is always taken", async () => {
    const id = await begun();
    await save(id, "as long as this", 0);
    const used = await visitorBytes(db, visitorId);
    await db
      .insertInto("designAnswer")
      .columns(["id", "visitorId", "slug", "version", "mode", "answer", "bytes", "startedAt", "updatedAt"])
      .values({
        ...{ id: "large", visitorId, slug: "other", version: "1", mode: "practice", answer: "{}" },
        ...{ bytes: VISITOR_QUOTA_BYTES + TYPING_HEADROOM_BYTES - used, startedAt: 1, updatedAt: 1 },
      })
      .execute();
    expect(await save(id, "longer than it was before", 1)).toEqual({ kind: "over_quota" });
    expect(await save(id, "short", 1)).toEqual({ kind: "saved", revision: 2 });
    expect(await keepDesignVersion(db, { visitorId, id, name: "now" })).toEqual({ kind: "over_quota" });
    const start = { ...question, visitorId, slug: "a-third", mode: "practice" } as const;
    expect(await openDesignAnswer(db, start)).toEqual({ kind: "over_quota" });
  });
});

describe("the timed mode", () => {
  test("takes what comes before the deadline, and nothing at it", async () => {
    const id = await begun("timed");
    expect(await save(id, "in time", 0, END - 1)).toMatchObject({ kind: "saved" });
    expect(await save(id, "too late", 1, END)).toEqual({ kind: "closed" });
    const found = await findDesignAnswer(db, visitorId, id);
    expect(found).toMatchObject({ finishedAt: END, answer: saying("in time") });
    expect((await listDesignVersions(db, id))[0]).toMatchObject({ reason: "finished", createdAt: END });
  });

  test("ends at its deadline however late somebody looks", async () => {
    const id = await begun("timed");
    await settleDesignAnswers(db, visitorId, END - 1);
    expect((await findDesignAnswer(db, visitorId, id))?.finishedAt).toBeUndefined();
    await settleDesignAnswers(db, visitorId, END + 99 * MINUTE);
    expect(await findDesignAnswer(db, visitorId, id)).toMatchObject({ finishedAt: END });
  });

  test("can be finished early, once", async () => {
    const id = await begun("timed");
    expect(await finishDesignAnswer(db, visitorId, id, START + 5)).toBe(true);
    expect(await finishDesignAnswer(db, visitorId, id, START + 6)).toBe(true);
    expect(await findDesignAnswer(db, visitorId, id)).toMatchObject({ finishedAt: START + 5 });
    expect(await listDesignVersions(db, id)).toHaveLength(1);
  });
});

describe("versions", () => {
  test("what stood before is kept once in five minutes of change", async () => {
    const id = await begun();
    for (const [index, minutes] of [1, 2, 3, 7, 8, 14].entries()) {
      await save(id, `minute ${minutes}`, index, START + minutes * MINUTE);
    }
    const kept = await listDesignVersions(db, id);
    expect(kept.map(({ createdAt }) => (createdAt - START) / MINUTE)).toEqual([14, 7, 2]);
    expect(kept.every(({ reason }) => reason === "automatic")).toBe(true);
    expect((await findDesignVersion(db, id, 2))?.answer).toEqual(saying("minute 3"));
  });

  test("a named one stays when the oldest that nobody asked for go, and numbers are not given again", async () => {
    const id = await begun();
    await save(id, "first", 0);
    await keepDesignVersion(db, { visitorId, id, name: "The first" }, START);
    for (let index = 1; index <= VERSIONS_KEPT + 5; index++) {
      await save(id, `text ${index}`, index, START + index * VERSION_SPACING_MS * 2);
    }
    const kept = await listDesignVersions(db, id);
    expect(kept.length).toBeLessThanOrEqual(VERSIONS_KEPT);
    expect(kept.at(-1)).toMatchObject({ number: 1, name: "The first", reason: "kept" });
    expect(kept[0]?.number).toBe(VERSIONS_KEPT + 5);
    expect(new Set(kept.map(({ number }) => number)).size).toBe(kept.length);
  });
});

test("a follow-up is asked once, and its reply has the time of its first word", async () => {
  const id = await begun();
  const ask = (followUp: string, askedAt: number) =>
    askFollowUps(db, { visitorId, id, asked: [{ followUp, askedAt }] });
  await ask("more-devices", 5);
  await ask("half-the-memory", 2);
  await ask("more-devices", 99);
  const reply = (words: string, baseRevision: number, now: number) =>
    saveDesignAnswer(
      db,
      { visitorId, id, answer: { ...emptyAnswer(), replies: { "more-devices": words } }, baseRevision },
      now,
    );
  await reply("  ", 0, 10);
  await reply("Then", 1, 20);
  await reply("Then the broker", 2, 30);
  expect(await listFollowUps(db, id)).toEqual([
    { followUp: "half-the-memory", askedAt: 2 },
    { followUp: "more-devices", askedAt: 5, repliedAt: 20 },
  ]);
});

test("the times of sections together are never more than has passed", async () => {
  const id = await begun();
  const add = (spent: Record<string, number>, now: number) =>
    addSectionTime(db, { visitorId, id, spent }, now);
  await add({ clarify: 30 }, START + MINUTE);
  await add({ clarify: 10, estimate: 500 }, START + MINUTE);
  await add({ risks: 5 }, START + MINUTE);
  expect((await findDesignAnswer(db, visitorId, id))?.spent).toEqual({ clarify: 40, estimate: 20, risks: 0 });
});

test("answers and their versions count against the quota, are exported, and go with everything else", async () => {
  const before = await visitorBytes(db, visitorId);
  const id = await begun();
  await save(id, "a text", 0);
  const once = await visitorBytes(db, visitorId);
  expect(once).toBeGreaterThan(before);
  await keepDesignVersion(db, { visitorId, id, name: "Twice as much" });
  expect((await visitorBytes(db, visitorId)) - once).toBe(once - before);
  const { designAnswers } = await exportVisitor(db, visitorId);
  expect(designAnswers).toMatchObject([
    { id, answer: saying("a text"), versions: [{ name: "Twice as much" }] },
  ]);
  await deleteVisitor(db, visitorId);
  for (const table of ["designAnswer", "designAnswerVersion", "designFollowUp"] as const) {
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
});
