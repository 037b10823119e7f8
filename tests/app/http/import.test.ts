/** A file that a learner exported, on its way back in. */
import { beforeEach, describe, expect, test } from "vitest";
import { itemRecords } from "#db/item-records.ts";
import { fewestInstructions, problemStatistics } from "#db/statistics.ts";
import { exportText } from "#db/transfer/export-text.ts";
import { deviceReport } from "#tests/device-report.ts";
import { createMember } from "./accounts.ts";
import { add, choose, exported, fileWith, SUBMISSION, textOf } from "./chosen-file.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const judge = createHeldJudge();
let app: RunningApp;
let guest: Guest;

beforeEach(async () => {
  app = await startApp({ judge });
  guest = createGuest(app.origin);
});

describe("a file that was exported", () => {
  test("is looked into first, adds what the preview says, and nothing the second time", async () => {
    const other = await createMember(app.origin, "ada");
    await other.submitted({ source: "// waits" });
    await other.post("/notes/coding/shout-it/text", { text: "Loud.", baseRevision: "0" });
    const text = exportText(await exported(other));

    const chosen = await choose(guest, text);
    expect([chosen.status, chosen.headers.get("location")]).toEqual([303, "/settings/import"]);
    expect((await exported(guest)).notes).toEqual([]);
    const preview = await textOf(await guest.get("/settings/import"));
    expect(preview).toContain("by ada.");
    expect(preview).toContain("Notes10");
    expect(preview).toContain("1 entry stays out");

    const added = await add(guest);
    expect([added.status, added.headers.get("location")]).toEqual([303, "/settings?imported=1"]);
    expect((await exported(guest)).notes).toEqual((await exported(other)).notes);
    await choose(guest, text);
    expect(await textOf(await guest.get("/settings/import"))).toContain("is here already");
  });

  test("is forgotten when it is not wanted, and can be added once", async () => {
    await choose(guest, await fileWith(app.origin, {}));
    await guest.post("/settings/import", { intent: "cancel" });
    expect((await add(guest)).status).toBe(409);
    expect(await app.db.selectFrom("importFile").select("name").execute()).toEqual([]);
  });

  test("makes way for one that is damaged: nothing of it stands beside what is wrong with that one", async () => {
    await choose(guest, await fileWith(app.origin, {}));
    const page = await textOf(await choose(guest, '{"format":'));
    expect(page).toContain("This file is not JSON");
    expect(page).not.toContain("Everything in this file is here already");
    expect(await app.db.selectFrom("importFile").select("name").execute()).toEqual([]);
  });

  test("is not added by the preview of another one, in another tab", async () => {
    const bookmarked = (createdAt: number) =>
      fileWith(app.origin, { bookmarks: [{ item: "coding", slug: "shout-it", createdAt }] });
    const previewed = async () => {
      const page = await (await guest.get("/settings/import")).text();
      return /name="chosenAt" value="(\d+)"/.exec(page)?.[1] ?? "none";
    };
    await choose(guest, await bookmarked(2));
    const first = await previewed();
    await choose(guest, await bookmarked(1));
    const stale = await guest.post("/settings/import", { intent: "add", chosenAt: first });
    expect([stale.status, await textOf(stale)]).toEqual([409, expect.stringContaining("Another file")]);
    expect(await app.db.selectFrom("bookmark").select("slug").execute()).toEqual([]);
    const added = await guest.post("/settings/import", { intent: "add", chosenAt: await previewed() });
    expect(added.headers.get("location")).toBe("/settings?imported=1");
  });

  test("of an older version of the format is read as well", async () => {
    const { practiceSets: _sets, scenarioRuns: _runs, ...old } = await exported(guest);
    expect((await choose(guest, exportText({ ...old, version: 1 }))).status).toBe(303);
  });

  test("belongs to whoever chose it", async () => {
    await choose(
      guest,
      await fileWith(app.origin, { bookmarks: [{ item: "coding", slug: "shout-it", createdAt: 1 }] }),
    );
    expect((await add(createGuest(app.origin))).status).toBe(409);
  });
});

describe("a forged result", () => {
  const forged = (count: number) =>
    fileWith(app.origin, {
      submissions: Array.from({ length: count }, (_, index) => ({
        ...SUBMISSION,
        ...{ id: `forged-${index}`, budgetVerdict: "within_budget" },
        device: deviceReport({ verdict: "within_budget" }, { instructions: 1 }),
      })),
    });

  test("counts for its learner's own progress, marked as imported", async () => {
    await choose(guest, await forged(1));
    await add(guest);
    const [visitor] = await app.db.selectFrom("submission").select(["visitorId", "id"]).execute();
    const statistics = await problemStatistics(app.db, visitor?.visitorId ?? "");
    expect(statistics.get("shout-it")).toMatchObject({ isSolved: true, isCurrent: false });
    expect(await textOf(await guest.get(`/submissions/${visitor?.id}`))).toContain("Imported.");
    expect(await textOf(await guest.get("/problems/shout-it/attempts"))).toContain("imported");
  });

  test("is no record of the instance and says nothing of its items", async () => {
    await choose(guest, await forged(3));
    await add(guest);
    const kernel = { slug: "shout-it", version: "0", language: "c" } as const;
    expect(await fewestInstructions(app.db, kernel)).toBeUndefined();
    expect((await itemRecords(app.db, 1)).coding.get("shout-it")).toBeUndefined();
  });
});
