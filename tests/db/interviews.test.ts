/** The clock of interviews as it is stored. */
import { beforeEach, expect, test } from "vitest";
import { createAccount } from "#db/accounts.ts";
import type { Database } from "#db/database.ts";
import { pauseInterview, resumeInterview, sendSection, settleInterviews } from "#db/interview-clock.ts";
import { saveInterviewDraft } from "#db/interview-drafts.ts";
import { listEvents, noteEvent, noteShown } from "#db/interview-events.ts";
import { flagItem } from "#db/interview-items.ts";
import { createInterview, findInterview, listInterviews } from "#db/interviews.ts";
import { mergeGuest } from "#db/merge/merge-guest.ts";
import { createVisitor } from "#db/visitors.ts";
import { freshDatabase } from "./fresh-database.ts";

const HOUR = 3_600_000;
const item = {
  kind: "question" as const,
  slug: "one",
  version: "1",
  seed: "0".repeat(16),
  plannedSeconds: 60,
};
let db: Database;
let visitorId: string;

beforeEach(async () => {
  db = await freshDatabase();
  visitorId = (await createVisitor(db, 0)).id;
});

async function begin(owner: string, now: number): Promise<string> {
  const fresh = { role: "iot", level: "mid", mode: "practice", seed: "f".repeat(16) } as const;
  const sections = [
    { kind: "conceptual" as const, seconds: 600, items: [item] },
    { kind: "coding" as const, seconds: 1200, items: [] },
  ];
  const stored = await createInterview(db, { ...fresh, visitorId: owner, sections }, now);
  if (stored.kind !== "stored") throw new Error(stored.kind);
  return stored.id;
}

/** After a pause, so that its time is not up when that of another one, begun later, is. */
async function resumed(owner: string, id: string): Promise<void> {
  await pauseInterview(db, { visitorId: owner, id }, 1_000);
  await resumeInterview(db, { visitorId: owner, id }, 1_200_000);
}

const draft = (id: string, text: string, now: number) =>
  saveInterviewDraft(db, { visitorId, interviewId: id, position: 1, language: "", text }, now);

test("a draft is taken up to its deadline, and in that moment not any more", async () => {
  const id = await begin(visitorId, 0);
  expect((await draft(id, "{}", 599_999)).kind).toBe("saved");
  expect((await draft(id, '{"choice":"1"}', 600_000)).kind).toBe("closed");
});

test("of a draft and the end of its section, at the same moment, one is first and both agree", async () => {
  const id = await begin(visitorId, 0);
  const [sent, ...saved] = await Promise.all([
    sendSection(db, { visitorId, id, section: 1 }, 1_000),
    ...Array.from({ length: 20 }, (_, index) => draft(id, `{"choice":"${index}"}`, 1_000)),
  ]);
  expect(sent).toBe("done");
  const kept = await db.selectFrom("interviewDraft").select("text").execute();
  const last = saved.findLastIndex(({ kind }) => kind === "saved");
  expect(kept.map(({ text }) => text)).toEqual(last < 0 ? [] : [`{"choice":"${last}"}`]);
  expect((await draft(id, "{}", 1_000)).kind).toBe("closed");
});

test("a pause moves the deadline by its length, and ends by itself after a day", async () => {
  const id = await begin(visitorId, 0);
  const own = { visitorId, id };
  await pauseInterview(db, own, 60_000);
  expect(await pauseInterview(db, own, 70_000)).toBe("closed");
  await resumeInterview(db, own, 120_000);
  const deadline = async () => (await findInterview(db, visitorId, id))?.sections[0]?.deadline;
  expect(await deadline()).toBe(660_000);
  await pauseInterview(db, own, 200_000);
  await settleInterviews(db, visitorId, 200_000 + 23 * HOUR);
  expect((await findInterview(db, visitorId, id))?.endedAt).toBeUndefined();
  await settleInterviews(db, visitorId, 200_000 + 48 * HOUR);
  expect(await deadline()).toBe(660_000 + 24 * HOUR);
  expect(await findInterview(db, visitorId, id)).toMatchObject({
    ending: "finished",
    endedAt: 660_000 + 24 * HOUR + 1_200_000,
  });
});

test("whoever signs in with an interview under way goes on with the one that was begun last", async () => {
  const { id: account } = await createVisitor(db, 0);
  await createAccount(db, { visitorId: account, name: "grace", passwordHash: "" });
  await begin(account, 0);
  const later = await begin(visitorId, 1_000);
  expect(await mergeGuest(db, visitorId, account, 2_000)).toBe(true);
  const merged = await listInterviews(db, account);
  expect(merged.map(({ id, ending }) => [id === later, ending])).toEqual([
    [true, undefined],
    [false, "left"],
  ]);
});

test("one whose time was up already does not end the one that is under way", async () => {
  const { id: account } = await createVisitor(db, 0);
  await createAccount(db, { visitorId: account, name: "grace", passwordHash: "" });
  const running = await begin(account, 0);
  await begin(visitorId, 1);
  await sendSection(db, { visitorId, id: (await listInterviews(db, visitorId))[0]?.id ?? "", section: 1 }, 2);
  await resumed(account, running);
  expect(await mergeGuest(db, visitorId, account, 1_300_000)).toBe(true);
  expect((await findInterview(db, account, running))?.endedAt).toBeUndefined();
});

test("looking around is noted so often and no more, what counts always", async () => {
  const interviewId = await begin(visitorId, 0);
  await db
    .insertInto("interviewEvent")
    .values({ interviewId, sequence: 4_999, at: 1, kind: "shown", position: 1 })
    .execute();
  const flag = (isFlagged: boolean) => flagItem(db, { visitorId, interviewId, position: 1 }, isFlagged, 2);
  expect([await flag(true), await flag(false), await flag(true)]).toEqual([true, true, true]);
  await noteShown(db, { interviewId, position: 2 }, 3);
  await noteEvent(db, { interviewId, kind: "final", position: 1 }, 4);
  const events = await listEvents(db, interviewId);
  expect(events.map(({ kind }) => kind)).toEqual(["shown", "flagged", "final"]);
  expect((await findInterview(db, visitorId, interviewId))?.items[0]?.isFlagged).toBe(true);
});
