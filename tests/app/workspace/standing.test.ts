import { expect, test } from "vitest";
import { attemptPage } from "#app/workspace/attempts/attempt-page.server.ts";
import { openingLanguage } from "#app/workspace/drafts/drafts.server.ts";
import { mayReadEditorial, standingOf } from "#app/workspace/standing.server.ts";
import type { Database } from "#db/database.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { finishSubmission } from "#db/judging.ts";
import { findProblem, type StoredProblem } from "#db/problems.ts";
import { createVisitor } from "#db/visitors.ts";
import { giveUp, openHint, rememberLanguage } from "#db/visits.ts";
import type { DeviceReport, Verdict } from "#judge/verdict.ts";
import { seededDatabase } from "#tests/db/fresh-database.ts";
import { deviceReport } from "#tests/device-report.ts";

async function begin() {
  const { db, slug } = await seededDatabase();
  const { id: visitorId } = await createVisitor(db);
  const problem = async () => (await findProblem(db, slug)) as StoredProblem;
  const standing = async () => standingOf(db, visitorId, await problem());
  const submit = async (verdict: Verdict, score: number, device?: DeviceReport) => {
    const { version } = await problem();
    const insertion = await insertSubmission(db, {
      ...{ visitorId, slug, version, mode: "submit", language: "typescript" },
      ...{ source: "export {}", idempotencyKey: `${verdict} ${score}` },
    });
    if (insertion.kind !== "inserted") throw new Error("It was not stored.");
    await finishSubmission(db, insertion.submission.id, { verdict, score, device });
    return insertion.submission.id;
  };
  return { db, slug, visitorId, problem, standing, submit };
}

/** The tests of a problem change: another version of it is offered from now on. */
async function changeTests(db: Database, slug: string): Promise<void> {
  const row = await db.selectFrom("problemVersion").selectAll().executeTakeFirstOrThrow();
  await db
    .insertInto("problemVersion")
    .values({ ...row, version: "later" })
    .execute();
  await db.updateTable("problem").set({ version: "later" }).where("slug", "=", slug).execute();
}

test("somebody new has no standing and may not read the editorial", async () => {
  const { standing } = await begin();
  expect(await standing()).toEqual({ attempts: 0, hintsOpened: 0, gaveUp: false });
  expect(mayReadEditorial(await standing())).toBe(false);
});

test("attempts, the best score and opened hints are counted; only an acceptance opens the editorial", async () => {
  const { db, slug, visitorId, standing, submit } = await begin();
  await submit("wrong_answer", 30);
  await submit("runtime_error", 10);
  await openHint(db, visitorId, slug, 2);
  expect(await standing()).toEqual({ attempts: 2, score: 30, hintsOpened: 2, gaveUp: false });
  expect(mayReadEditorial(await standing())).toBe(false);
  await submit("accepted", 100);
  expect(await standing()).toMatchObject({ attempts: 3, score: 100, accepted: "current" });
  expect(mayReadEditorial(await standing())).toBe(true);
});

test("whoever gave up may read it too", async () => {
  const { db, slug, visitorId, standing } = await begin();
  await giveUp(db, visitorId, slug);
  expect(mayReadEditorial(await standing())).toBe(true);
});

test("an acceptance stays when the tests change, and says so until there is a newer one", async () => {
  const { db, slug, standing, submit } = await begin();
  await submit("accepted", 100);
  await changeTests(db, slug);
  expect(await standing()).toMatchObject({ accepted: "older" });
  expect(mayReadEditorial(await standing())).toBe(true);
  await submit("accepted", 99);
  expect(await standing()).toMatchObject({ accepted: "current" });
});

test("a submission stays readable when its tests or its problem are gone, to its owner alone", async () => {
  const { db, slug, visitorId, submit } = await begin();
  const id = await submit("accepted", 100);
  expect(await attemptPage(db, visitorId, id)).toMatchObject({
    isOlder: false,
    problem: { isOffered: true },
  });
  await changeTests(db, slug);
  expect(await attemptPage(db, visitorId, id)).toMatchObject({ isOlder: true, groups: [], samples: [] });
  await db.updateTable("problem").set({ retiredAt: 1 }).execute();
  expect(await attemptPage(db, visitorId, id)).toMatchObject({
    problem: { isOffered: false, title: "Double it" },
  });
  expect(await attemptPage(db, "somebody else", id)).toBeUndefined();
});

test("a problem opens in the language of its address, else the one used last, else its first", async () => {
  const { db, slug, visitorId, problem } = await begin();
  const opens = async (asked: string | null) => openingLanguage(db, visitorId, await problem(), asked);
  expect(await opens(null)).toBe("typescript");
  await rememberLanguage(db, visitorId, slug, "javascript");
  expect(await opens(null)).toBe("javascript");
  expect(await opens("typescript")).toBe("typescript");
  expect(await opens("cobol")).toBe("javascript");
});

test("right but over the device's budget opens no editorial and counts its points", async () => {
  const { standing, submit } = await begin();
  await submit("accepted", 70, deviceReport({ verdict: "over_flash" }));
  expect(await standing()).toEqual({ attempts: 1, score: 70, hintsOpened: 0, gaveUp: false });
  expect(mayReadEditorial(await standing())).toBe(false);
  await submit("accepted", 100, deviceReport());
  expect(await standing()).toMatchObject({ attempts: 2, score: 100, accepted: "current" });
});
