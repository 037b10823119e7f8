/** What a page costs does not grow with what others did: no query of it goes through a whole table of learners. */
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMember } from "./accounts.ts";
import { addresses } from "./addresses.ts";
import type { Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { answerNext, startSet } from "./practice-pages.ts";
import { startApp } from "./running-app.ts";

/** Tables with a row for each of what an author wrote, however many learners there are. */
const CONTENT = ["problem", "question", "scenario", "design", "admin_claim"];
/** Counted at most once in ten minutes, over everybody: app/progress/recent-records.ts. */
const RECORDS = /"learners", avg\("graded"\."score"\)/;
/** One row for each interview or submission that is under way now, by its index. */
const UNDER_WAY = /INDEX (interview_under_way|submission_unfinished)$/;

const asked = new Set<string>();
const prepare = Sqlite.prototype.prepare as (this: Sqlite.Database, sql: string) => Sqlite.Statement;

beforeEach(() => {
  asked.clear();
  vi.spyOn(Sqlite.prototype, "prepare").mockImplementation(function (this: Sqlite.Database, sql: string) {
    asked.add(sql);
    return prepare.call(this, sql);
  });
});
afterEach(() => vi.restoreAllMocks());

test("pages, data and forms of a learner", { timeout: 120_000 }, async () => {
  const { app, guest } = await learner();
  const ids = ["00000000000000000000", ...(await idsOf(app.db))];
  asked.clear();
  for (const [at, id] of ids.entries()) {
    const slug = SLUGS[at % SLUGS.length] ?? "";
    for (const address of addresses(app.routes, { slug, id })) await guest.get(address);
  }
  await guest.submitted({ intent: "run" });
  await guest.submitted({ intent: "submit" });
  await guest.post("/problems/shout-it/draft", DRAFT);
  await guest.post("/notes/question/where-weights", { text: "A note.", baseRevision: "0" });
  await guest.post("/interviews", INTERVIEW);
  for (const page of ["/", "/problems", "/progress", "/review", "/plan", "/settings", "/settings/export"]) {
    expect((await guest.get(page)).status, page).toBe(200);
  }
  expect(asked.size).toBeGreaterThan(100);
  expect(scansOf(app.env.DATABASE_FILE)).toEqual([]);
});

const SLUGS = ["shout-it", "where-weights", "silent-sensor", "quiet-sensor"];
const DRAFT = { language: "javascript", source: "// a draft", ownInputs: "[]", baseRevision: "0" };
const INTERVIEW = {
  ...{ intent: "own", role: "tinyml", level: "mid", mode: "practice" },
  ...{ "minutes-conceptual": "10", "minutes-coding": "10" },
};

async function learner() {
  const app = await startApp({ judge: createHeldJudge() });
  const guest: Guest = await createMember(app.origin, "ada");
  const set = await startSet(guest);
  await answerNext(guest, app.db, set);
  await guest.post("/interviews", INTERVIEW);
  const { id } = await app.db.selectFrom("interview").select("id").executeTakeFirstOrThrow();
  await guest.get(`/interviews/${id}`);
  await guest.post(`/interviews/${id}`, { intent: "leave" });
  await guest.post("/scenarios/silent-sensor", {});
  await guest.post("/designs/quiet-sensor", { intent: "start", mode: "practice" });
  return { app, guest };
}

async function idsOf(db: Awaited<ReturnType<typeof startApp>>["db"]): Promise<string[]> {
  const tables = ["answer", "practiceSet", "interview", "scenarioRun", "designAnswer"] as const;
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).select("id").limit(1).execute()));
  return rows.flat().map(({ id }) => id);
}

/** What is read from the first row to the last, and by which query. */
function scansOf(file: string): string[] {
  const db = new Sqlite(file, { readonly: true });
  try {
    return [...asked].flatMap((sql) => {
      if (!/^(select|insert|update|delete|with)\b/i.test(sql) || RECORDS.test(sql)) return [];
      const values = Array.from(sql.matchAll(/\?/g), () => null);
      const plan = prepare.call(db, `explain query plan ${sql}`).all(values) as { detail: string }[];
      const names = tablesOf(db);
      return plan
        .filter(({ detail }) => names.has(/^SCAN (\w+)/.exec(detail)?.[1] ?? "") && !UNDER_WAY.test(detail))
        .map(({ detail }) => `${detail}: ${sql}`);
    });
  } finally {
    db.close();
  }
}

function tablesOf(db: Sqlite.Database): Set<string> {
  const rows = prepare.call(db, "select name from sqlite_schema where type = 'table'").all() as {
    name: string;
  }[];
  return new Set(rows.map(({ name }) => name).filter((name) => !CONTENT.includes(name)));
}
