/** Designs within interviews: one answer, on the clock of its section, beside what is open outside. */
import { beforeEach, describe, expect, test } from "vitest";
import { createAccount } from "#db/accounts.ts";
import type { Database } from "#db/database.ts";
import { findDesignAnswer, findOpenDesignAnswer } from "#db/design-answers.ts";
import { listFollowUps } from "#db/design-follow-ups.ts";
import { designStatistics } from "#db/design-statistics.ts";
import { settleDesignAnswers } from "#db/finish-design-answer.ts";
import { pauseInterview, resumeInterview, sendSection } from "#db/interview-clock.ts";
import { beginInterviewDesign } from "#db/interview-designs.ts";
import { storeResults, ungradedSections } from "#db/interview-grading.ts";
import { createInterview } from "#db/interviews.ts";
import { mergeGuest } from "#db/merge/merge-guest.ts";
import { openDesignAnswer } from "#db/open-design-answer.ts";
import { saveDesignAnswer } from "#db/save-design-answer.ts";
import { createVisitor } from "#db/visitors.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import { freshDatabase } from "./fresh-database.ts";

const MINUTE = 60_000;
const QUESTION = { slug: "quiet-sensor", version: "1" };
let db: Database;
let visitorId: string;

beforeEach(async () => {
  db = await freshDatabase();
  visitorId = (await createVisitor(db, 0)).id;
});

/** An interview of one design section of 30 minutes, begun at 0. */
async function begin(owner = visitorId): Promise<string> {
  const item = { ...QUESTION, kind: "design", seed: "0".repeat(16), plannedSeconds: 1800 } as const;
  const sections = [{ kind: "design" as const, seconds: 1800, items: [item] }];
  const fresh = { role: "iot", level: "mid", mode: "practice", seed: "f".repeat(16) } as const;
  const stored = await createInterview(db, { ...fresh, visitorId: owner, sections }, 0);
  if (stored.kind !== "stored") throw new Error(stored.kind);
  return stored.id;
}

async function design(interviewId: string, now: number, owner = visitorId): Promise<string> {
  const begun = await beginInterviewDesign(db, { visitorId: owner, interviewId, position: 1 }, now);
  if (begun.kind !== "begun") throw new Error(begun.kind);
  return begun.id;
}

function save(id: string, clarify: string, baseRevision: number, now: number, owner = visitorId) {
  const empty = emptyAnswer();
  const answer = { ...empty, texts: { ...empty.texts, clarify } };
  return saveDesignAnswer(db, { visitorId: owner, id, answer, baseRevision }, now);
}

async function grade(asked: { followUp: string; askedAt: number }[] = []): Promise<void> {
  for (const section of await ungradedSections(db, visitorId)) {
    const { designAnswerId } = await db
      .selectFrom("interviewItem")
      .select("designAnswerId")
      .executeTakeFirstOrThrow();
    const result = { kind: "design" as const, position: 1, answerId: designAnswerId ?? "", asked };
    await storeResults(db, section, [result]);
  }
}

describe("the clock", () => {
  test("an answer begins with its section, whenever it is looked at, and two tabs end in one", async () => {
    const id = await begin();
    const both = await Promise.all([design(id, 5 * MINUTE), design(id, 5 * MINUTE)]);
    expect(new Set(both).size).toBe(1);
    expect(await findDesignAnswer(db, visitorId, both[0])).toMatchObject({
      ...{ mode: "timed", startedAt: 0, deadline: 30 * MINUTE, interviewId: id },
    });
  });

  test("what comes up to the deadline is taken, and in that moment nothing any more", async () => {
    const answer = await design(await begin(), 0);
    expect(await save(answer, "before", 0, 30 * MINUTE - 1)).toMatchObject({ kind: "saved" });
    expect(await save(answer, "after", 1, 30 * MINUTE)).toEqual({ kind: "closed" });
    await grade();
    const finished = await findDesignAnswer(db, visitorId, answer);
    expect(finished).toMatchObject({ finishedAt: 30 * MINUTE, answer: { texts: { clarify: "before" } } });
  });

  test("while it is paused nothing is taken, and afterwards the deadline is later by the pause", async () => {
    const id = await begin();
    const answer = await design(id, 0);
    await pauseInterview(db, { visitorId, id }, 10 * MINUTE);
    expect(await save(answer, "meanwhile", 0, 11 * MINUTE)).toEqual({ kind: "closed" });
    // Long after the deadline that it had before.
    await settleDesignAnswers(db, visitorId, 60 * MINUTE);
    await resumeInterview(db, { visitorId, id }, 60 * MINUTE);
    expect(await save(answer, "again", 0, 61 * MINUTE)).toMatchObject({ kind: "saved" });
    expect(await findDesignAnswer(db, visitorId, answer)).toMatchObject({ deadline: 80 * MINUTE });
    expect(await save(answer, "late", 1, 80 * MINUTE)).toEqual({ kind: "closed" });
  });

  test("a section that is sent finishes it as it stands, with all that was asked by then", async () => {
    const id = await begin();
    const answer = await design(id, 0);
    await save(answer, "sent", 0, MINUTE);
    await sendSection(db, { visitorId, id, section: 1 }, 12 * MINUTE);
    expect(await save(answer, "late", 1, 12 * MINUTE)).toEqual({ kind: "closed" });
    await grade([{ followUp: "half", askedAt: 10 * MINUTE }]);
    expect(await findDesignAnswer(db, visitorId, answer)).toMatchObject({ finishedAt: 12 * MINUTE });
    expect(await listFollowUps(db, answer)).toEqual([{ followUp: "half", askedAt: 10 * MINUTE }]);
  });

  test("one in which nothing was written is left, and counts as no attempt", async () => {
    const id = await begin();
    const answer = await design(id, 0);
    await sendSection(db, { visitorId, id, section: 1 }, MINUTE);
    await grade();
    const left = await findDesignAnswer(db, visitorId, answer);
    expect(left).toMatchObject({ leftAt: MINUTE });
    expect(left?.finishedAt).toBeUndefined();
  });
});

describe("an answer that is open outside", () => {
  test("stays as it is, and the interview's is told of in no list before the end", async () => {
    const practice = { ...QUESTION, visitorId, mode: "practice", minutes: 40 } as const;
    const outside = await openDesignAnswer(db, practice, 0);
    if (outside.kind !== "started") throw new Error(outside.kind);
    await save(outside.id, "outside", 0, 0);
    const id = await begin();
    const inside = await design(id, MINUTE);
    await save(inside, "inside", 0, 2 * MINUTE);
    expect(inside).not.toBe(outside.id);
    expect(await findOpenDesignAnswer(db, visitorId, QUESTION.slug)).toMatchObject({
      ...{ id: outside.id, answer: { texts: { clarify: "outside" } } },
    });
    const during = (await designStatistics(db, visitorId)).get(QUESTION.slug);
    expect(during).toMatchObject({ finished: 0, open: { id: outside.id }, lastWrittenAt: 0 });
    await sendSection(db, { visitorId, id, section: 1 }, 3 * MINUTE);
    await grade();
    const after = (await designStatistics(db, visitorId)).get(QUESTION.slug);
    expect(after).toMatchObject({ finished: 1, open: { id: outside.id }, lastWrittenAt: 3 * MINUTE });
  });

  test("stays open when a guest with an interview signs in, and so does the interview's", async () => {
    const account = (await createVisitor(db, 0)).id;
    await createAccount(db, { visitorId: account, name: "ada", passwordHash: "x" }, 0);
    const practice = { ...QUESTION, visitorId: account, mode: "practice", minutes: 40 } as const;
    const outside = await openDesignAnswer(db, practice, 0);
    const inside = await design(await begin(), 0);
    await mergeGuest(db, visitorId, account, MINUTE);
    expect(await findOpenDesignAnswer(db, account, QUESTION.slug)).toMatchObject({
      id: outside.kind === "started" && outside.id,
    });
    expect(await save(inside, "after signing in", 0, 2 * MINUTE, account)).toMatchObject({ kind: "saved" });
  });
});
