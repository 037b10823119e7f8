import { beforeEach, describe, expect, test } from "vitest";
import { createAccount } from "#db/accounts.ts";
import { listAttempts } from "#db/attempts.ts";
import {
  beginOwnLook,
  beginSharedReview,
  NEXT_LOOK_AFTER_MS,
  REVIEWS_A_LINK,
} from "#db/begin-design-review.ts";
import type { Database } from "#db/database.ts";
import {
  addDesignComment,
  COMMENTS_A_LINK,
  COMMENTS_A_REVIEWER,
  deleteDesignComment,
  listDesignComments,
} from "#db/design-comments.ts";
import {
  deleteDesignReview,
  findSharedReview,
  finishDesignReview,
  keepMark,
  listDesignReviews,
} from "#db/design-reviews.ts";
import { storeDesignScore } from "#db/design-scores.ts";
import { mergeGuest } from "#db/merge/merge-guest.ts";
import { openDesignAnswer } from "#db/open-design-answer.ts";
import { createShareLink } from "#db/share-links.ts";
import { visitorBytes } from "#db/visitor-bytes.ts";
import { exportVisitor } from "#db/visitor-export.ts";
import { createVisitor, deleteIdleVisitors, deleteVisitor } from "#db/visitors.ts";
import type { DraftMark } from "#problems/system-design/marking/draft-marks.ts";
import { DIMENSIONS } from "#problems/system-design/vocabulary.ts";
import { freshDatabase } from "./fresh-database.ts";

let db: Database;
let learner: string;
let mentor: string;
let answerId: string;
let shareLinkId: string;

beforeEach(async () => {
  db = await freshDatabase();
  ({ id: learner } = await createVisitor(db, 1));
  ({ id: mentor } = await createVisitor(db, 1));
  const opening = {
    visitorId: learner,
    slug: "a-design",
    version: "v",
    mode: "practice",
    minutes: 45,
  } as const;
  const opened = await openDesignAnswer(db, opening, 1);
  if (opened.kind !== "started") throw new Error(opened.kind);
  answerId = opened.id;
  const link = { visitorId: learner, subject: "design_answer", subjectId: answerId, expiresAt: 1e6 } as const;
  const shared = await createShareLink(db, link, 1);
  if (shared.kind !== "shared") throw new Error(shared.kind);
  shareLinkId = shared.id;
});

const MARK: DraftMark = { level: 3, marked: 3, comment: "", evidence: [{ in: "block", id: "m1" }] };

function guest(visitorId = mentor, name = "Grace") {
  return { answerId, version: 1, visitorId, reviewer: "guest" as const, shareLinkId, name };
}

async function begun(review: Promise<{ kind: string; id?: string }>): Promise<string> {
  const { kind, id } = await review;
  if (kind !== "begun" || id === undefined) throw new Error(kind);
  return id;
}

async function markAll(id: string, visitorId: string): Promise<void> {
  for (const dimension of DIMENSIONS) await keepMark(db, { id, visitorId, dimension }, () => MARK);
}

describe("a look of one's own", () => {
  const look = (now: number) => beginOwnLook(db, { answerId, version: 1, visitorId: learner }, now);

  test("is there once, keeps what was marked, and is handed in when every dimension is marked", async () => {
    const id = await begun(look(10));
    expect(await look(11)).toEqual({ kind: "open", id });
    const key = { id, visitorId: learner, dimension: "estimates" } as const;
    expect(await keepMark(db, key, () => MARK)).toBe("kept");
    expect(await keepMark(db, key, (before) => before && { ...before, comment: "More." })).toBe("kept");
    expect((await listDesignReviews(db, answerId))[0]?.marks).toEqual({
      estimates: { ...MARK, comment: "More." },
    });
    expect(await finishDesignReview(db, { id, visitorId: learner }, 20)).toBe("incomplete");
    await markAll(id, learner);
    expect(await finishDesignReview(db, { id, visitorId: learner }, 20)).toBe("finished");
    expect(await keepMark(db, key, () => MARK)).toBe("closed");
    expect(await finishDesignReview(db, { id, visitorId: learner }, 30)).toBe("finished");
    expect(await listDesignReviews(db, answerId)).toMatchObject([{ look: 1, finishedAt: 20 }]);
  });

  test("comes again two days later, not before", async () => {
    const id = await begun(look(10));
    await markAll(id, learner);
    await finishDesignReview(db, { id, visitorId: learner }, 20);
    const freeAt = 20 + NEXT_LOOK_AFTER_MS;
    expect(await look(freeAt - 1)).toEqual({ kind: "too_soon", freeAt });
    await begun(look(freeAt));
    expect((await listDesignReviews(db, answerId)).map((one) => one.look)).toEqual([1, 2]);
  });

  test("is an attempt apart from what the platform checked; a second look and others' marks are none", async () => {
    const counts = {
      rowsRight: 1,
      rowsAsked: 2,
      totalsHeld: 1,
      totalsAsked: 2,
      checksHeld: 1,
      checksAsked: 2,
    };
    await storeDesignScore(db, answerId, { score: 0.5, ...counts }, 5);
    await storeDesignScore(db, answerId, { score: 1, ...counts }, 6);
    const id = await begun(look(10));
    await markAll(id, learner);
    expect(await listAttempts(db, learner)).toMatchObject([{ selfMarked: false, score: 0.5 }]);
    await finishDesignReview(db, { id, visitorId: learner }, 20);
    const second = await begun(look(20 + NEXT_LOOK_AFTER_MS));
    await markAll(second, learner);
    await finishDesignReview(db, { id: second, visitorId: learner });
    const theirs = await begun(beginSharedReview(db, guest(), 10));
    await markAll(theirs, mentor);
    await finishDesignReview(db, { id: theirs, visitorId: mentor });
    expect(await listAttempts(db, learner)).toMatchObject([
      { kind: "design", slug: "a-design", at: 1, score: 0.5, selfMarked: false },
      { kind: "design", slug: "a-design", at: 20, score: 0.75, selfMarked: true },
    ]);
    expect(await listAttempts(db, mentor)).toEqual([]);
  });

  test("is nobody else's to mark", async () => {
    const id = await begun(look(10));
    const key = { id, visitorId: mentor, dimension: "estimates" } as const;
    expect(await keepMark(db, key, () => MARK)).toBe("closed");
    expect(await finishDesignReview(db, { id, visitorId: mentor })).toBe("closed");
    expect(await deleteDesignReview(db, answerId, id)).toBe(false);
  });
});

describe("a review through a link", () => {
  test("is one for each person, and counts against their quota, not the learner's", async () => {
    const before = await visitorBytes(db, learner);
    const id = await begun(beginSharedReview(db, guest(), 10));
    expect(await beginSharedReview(db, guest(mentor, "Another name"), 11)).toEqual({ kind: "open", id });
    await markAll(id, mentor);
    expect(await visitorBytes(db, learner)).toBe(before);
    expect(await visitorBytes(db, mentor)).toBeGreaterThan(500);
    expect(await findSharedReview(db, shareLinkId, mentor)).toMatchObject({ id, name: "Grace" });
    expect(await findSharedReview(db, shareLinkId, learner)).toBeUndefined();
  });

  test("is refused when twenty people have marked, and may be deleted by the learner alone", async () => {
    const id = await begun(beginSharedReview(db, guest(), 10));
    for (let count = 1; count < REVIEWS_A_LINK; count++) {
      await begun(beginSharedReview(db, guest((await createVisitor(db)).id), 10));
    }
    const late = await createVisitor(db);
    expect(await beginSharedReview(db, guest(late.id), 10)).toEqual({ kind: "too_many" });
    expect(await deleteDesignReview(db, "another answer", id)).toBe(false);
    expect(await deleteDesignReview(db, answerId, id)).toBe(true);
    expect(await findSharedReview(db, shareLinkId, mentor)).toBeUndefined();
  });

  test("outlives the guest who gave it, but not one who deletes everything", async () => {
    await begun(beginSharedReview(db, guest(), 10));
    const { id: other } = await createVisitor(db, Date.now());
    await begun(beginSharedReview(db, guest(other, "Edsger"), 11));
    await createAccount(db, { visitorId: learner, name: "ada", passwordHash: "" });
    expect(await deleteIdleVisitors(db, Date.now() - 1000)).toBe(1);
    const kept = await listDesignReviews(db, answerId);
    expect(kept.map(({ name, visitorId }) => [name, visitorId])).toEqual([
      ["Grace", undefined],
      ["Edsger", other],
    ]);
    await deleteVisitor(db, other);
    expect((await listDesignReviews(db, answerId)).map((one) => one.name)).toEqual(["Grace"]);
    await deleteVisitor(db, learner);
    expect(await db.selectFrom("designReview").selectAll().execute()).toEqual([]);
  });

  test("goes with a guest who signs in, and so does what they said", async () => {
    await begun(beginSharedReview(db, guest(), 10));
    const by = { shareLinkId, name: "Grace" };
    await addDesignComment(db, { answerId, visitorId: mentor, text: "Why?", by }, 11);
    const { id: account } = await createVisitor(db);
    await createAccount(db, { visitorId: account, name: "grace", passwordHash: "" });
    await mergeGuest(db, mentor, account);
    expect(await findSharedReview(db, shareLinkId, account)).toMatchObject({ name: "Grace" });
    const { designReviews } = await exportVisitor(db, account);
    expect(designReviews).toMatchObject({
      reviews: [{ name: "Grace", isMine: true }],
      comments: [{ text: "Why?", isMine: true }],
    });
  });
});

describe("comments", () => {
  let clock = 10;
  const say = (text: string, more: object = {}) =>
    addDesignComment(db, { answerId, visitorId: learner, text, ...more }, clock++);
  const by = () => ({ visitorId: mentor, by: { shareLinkId, name: "Grace" } });

  test("are about a place or the whole, and a reply to a reply joins the first", async () => {
    const first = await say("Why raw?", { ...by(), place: { in: "link", id: "l1" } });
    if (first.kind !== "stored") throw new Error(first.kind);
    const second = await say("It is compressed.", { replyTo: first.id });
    if (second.kind !== "stored") throw new Error(second.kind);
    await say("Then say so.", { ...by(), replyTo: second.id });
    expect(await listDesignComments(db, answerId)).toMatchObject([
      { text: "Why raw?", name: "Grace", place: { in: "link", id: "l1" } },
      { text: "It is compressed.", replyTo: first.id },
      { text: "Then say so.", replyTo: first.id },
    ]);
  });

  test("reply only to comments of the same answer", async () => {
    const other = { visitorId: learner, slug: "b", version: "v", mode: "practice", minutes: 1 } as const;
    const opened = await openDesignAnswer(db, other);
    if (opened.kind !== "started") throw new Error(opened.kind);
    const elsewhere = await say("There.", { answerId: opened.id });
    if (elsewhere.kind !== "stored") throw new Error(elsewhere.kind);
    expect(await say("Here.", { replyTo: elsewhere.id })).toEqual({ kind: "none" });
    expect(await say("Here.", { replyTo: "nothing" })).toEqual({ kind: "none" });
  });

  test("are deleted by their writer or by the learner, and leave what was replied", async () => {
    const theirs = await say("Words.", by());
    if (theirs.kind !== "stored") throw new Error(theirs.kind);
    await say("A reply.", { replyTo: theirs.id });
    const { id: stranger } = await createVisitor(db);
    expect(await deleteDesignComment(db, { answerId, id: theirs.id, by: stranger })).toBe(false);
    expect(await deleteDesignComment(db, { answerId: "another", id: theirs.id })).toBe(false);
    expect(await deleteDesignComment(db, { answerId, id: theirs.id, by: mentor }, 20)).toBe(true);
    expect(await deleteDesignComment(db, { answerId, id: theirs.id }, 30)).toBe(false);
    expect(await listDesignComments(db, answerId)).toMatchObject([
      { text: "", deletedAt: 20 },
      { text: "A reply." },
    ]);
  });

  test("of one reviewer are sixty at most, deleted or not, and leave room for the others", async () => {
    const ids: string[] = [];
    for (let count = 0; count < COMMENTS_A_REVIEWER; count++) {
      const said = await say("x", by());
      if (said.kind === "stored") ids.push(said.id);
    }
    expect(ids).toHaveLength(COMMENTS_A_REVIEWER);
    for (const id of ids) await deleteDesignComment(db, { answerId, id, by: mentor });
    expect(await say("x", by())).toEqual({ kind: "too_many" });
    const { id: another } = await createVisitor(db);
    expect((await say("x", { ...by(), visitorId: another })).kind).toBe("stored");
    expect((await say("x")).kind).toBe("stored");
  });

  test("through one link stand two hundred at most, and room is made by deleting some", async () => {
    const ids: string[] = [];
    for (let count = 0; count < COMMENTS_A_LINK; count++) {
      if (count % COMMENTS_A_REVIEWER === 0) mentor = (await createVisitor(db)).id;
      const said = await say("x", by());
      if (said.kind === "stored") ids.push(said.id);
    }
    expect(ids).toHaveLength(COMMENTS_A_LINK);
    mentor = (await createVisitor(db)).id;
    expect(await say("x", by())).toEqual({ kind: "too_many" });
    await deleteDesignComment(db, { answerId, id: ids[0] ?? "" });
    expect((await say("x", by())).kind).toBe("stored");
  });
});
