import { createAccount } from "#db/accounts.ts";
import type { Database } from "#db/database.ts";
import { giveUpSet } from "#db/practice-ending.ts";
import { createSet } from "#db/practice-sets.ts";
import { seedProblems } from "#db/seed.ts";
import { seedDesigns } from "#db/seed-designs.ts";
import { seedQuestions } from "#db/seed-questions.ts";
import { seedScenarios } from "#db/seed-scenarios.ts";
import { writeExport } from "#db/transfer/export-text.ts";
import type { ExportFile } from "#db/transfer/format.ts";
import { readExport } from "#db/transfer/read-export.ts";
import { exportVisitor } from "#db/visitor-export.ts";
import { createVisitor } from "#db/visitors.ts";
import {
  DESIGNS,
  databaseFrom,
  FIXTURES,
  filledDatabase,
  QUESTIONS,
  SCENARIOS,
} from "#tests/db/fresh-database.ts";

/** An instance with somebody who has something in every table, and nothing that waits for its end. */
export async function livedInInstance(): Promise<{ db: Database; learner: string }> {
  const db = await filledDatabase();
  const { visitorId } = await db.selectFrom("draft").select("visitorId").executeTakeFirstOrThrow();
  const open = await db.selectFrom("practiceSet").select("id").where("endedAt", "is", null).execute();
  for (const { id } of open) await giveUpSet(db, visitorId, id);
  await db.deleteFrom("submission").where("state", "<>", "done").execute();
  return { db, learner: visitorId };
}

/** Another instance of the same content, with somebody who has nothing yet. */
export async function emptyInstance(): Promise<{ db: Database; learner: string }> {
  const db = await databaseFrom({ name: "other-instance", fill: seedContent });
  return { db, learner: await newLearner(db) };
}

async function seedContent(db: Database): Promise<void> {
  await seedProblems(db, { directory: FIXTURES, render: false });
  await seedQuestions(db, { directory: QUESTIONS });
  await seedScenarios(db, { directory: SCENARIOS });
  await seedDesigns(db, { directory: DESIGNS });
}

export async function newLearner(db: Database): Promise<string> {
  const { id } = await createVisitor(db);
  await createAccount(db, { visitorId: id, name: `grace-${id.slice(0, 8)}`, passwordHash: "" });
  return id;
}

/** As it is downloaded and chosen again. */
export async function exportedFile(db: Database, visitorId: string): Promise<ExportFile> {
  const read = readExport(writeExport(await exportVisitor(db, visitorId)));
  if ("fault" in read) throw new Error(read.fault);
  return read.file;
}

/** What a learner has that is theirs alone: no name and browsers of an account, no links, nothing of others. */
export async function keptBy(db: Database, visitorId: string): Promise<object> {
  const { account: _account, shareLinks: _links, ...kept } = await exportVisitor(db, visitorId);
  const { reviews, comments } = kept.designReviews;
  return {
    ...kept,
    designReviews: {
      reviews: reviews.filter((one) => one.reviewer === "self"),
      // A comment that was replied to may be of somebody who is not there.
      comments: comments.filter((one) => one.isMine).map(({ replyTo: _to, ...one }) => one),
    },
  };
}

/** A set whose questions have not been asked yet. */
export async function openSet(db: Database, visitorId: string): Promise<string> {
  const items = await db.selectFrom("question").select(["slug", "version"]).limit(2).execute();
  const made = await createSet(db, {
    ...{ visitorId, seed: "00000000000000cc", feedback: "deferred", choice: { topics: [], length: 2 } },
    items: items.map((item, index) => ({ ...item, seed: `00000000000000c${index}` })),
  });
  if (made.kind !== "stored") throw new Error(made.kind);
  return made.id;
}
