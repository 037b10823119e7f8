/** Files that somebody made to harm. */
import { beforeEach, describe, expect, test } from "vitest";
import { IMPORT_LIMIT_BYTES } from "#db/transfer/read-export.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import { add, choose, fileWith, SUBMISSION, textOf } from "./chosen-file.ts";
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

/** Of each kind something that no form sends. */
const OUT_OF_PLACE = [
  { kind: "single", choice: 20 },
  { kind: "multiple", choices: [20, 20] },
  { kind: "numeric", text: "<script>", unit: "B" },
  { kind: "ordering", order: [19] },
  { kind: "matching", matches: [] },
  { kind: "free", text: "" },
];

describe("a file", () => {
  test.each([
    ["no JSON", "{", /not JSON/],
    ["no export", "[1, 2]", /no export of Tensor Arena/],
    ["a later format", '{"format":"tensor-arena-export","version":9}', /version 9 of the format.*upgraded/],
    ["nested a hundred thousand levels deep", "[".repeat(100_000), /nested deeper/],
    ["of more records than an account can hold", `[${"{},".repeat(200_001)}{}]`, /more than 200,000 records/],
    ["nothing", "", /Choose the file/],
  ])("%s is refused with a sentence", async (_what, text, sentence) => {
    const response = await choose(guest, text);
    expect(response.status).toBe(400);
    expect(await textOf(response)).toMatch(sentence);
    expect(await app.db.selectFrom("importFile").select("name").execute()).toEqual([]);
  });

  test.each([
    ["a verdict that does not exist", { submissions: [{ ...SUBMISSION, verdict: "brilliant" }] }],
    ["a score beyond the best", { submissions: [{ ...SUBMISSION, score: 1e9 }] }],
    ["another's id as the owner", { submissions: [{ ...SUBMISSION, visitorId: "00000000000000000000" }] }],
    ["a role", { account: { name: "ada", createdAt: 1, sessions: [], role: "admin" } }],
    ["a time to come", { bookmarks: [{ item: "coding", slug: "shout-it", createdAt: 9e12 }] }],
    ["an address elsewhere", { reports: [{ ...reportEntry(), page: "//evil.example" }] }],
    ["a text for a number", { drafts: [{ ...draftEntry(), revision: "1" }] }],
    ["a key that changes objects", JSON.parse('{"__proto__": {"polluted": true}, "settings": 1}')],
    ["a list that is none", { notes: { length: 1 } }],
    ["two sections in one place", { interviews: [interviewEntry()] }],
    ["a finish without its version", { designAnswers: [designEntry()] }],
  ])("with %s is refused as a whole, and says where", async (_what, lists) => {
    const response = await choose(guest, await fileWith(app.origin, lists));
    expect(response.status).toBe(400);
    expect(await textOf(response)).toMatch(/no export that could be taken: [a-zA-Z_[\]0-9. ]+:/);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("larger than any export is refused while it comes, and at the door where it says so itself", async () => {
    const beyond = new Blob([new Uint8Array(IMPORT_LIMIT_BYTES + 10)]);
    const response = await choose(guest, beyond);
    expect(response.status).toBe(413);
    expect(await textOf(response)).toContain("No export is larger than 40 MB.");
    const farBeyond = new Blob([new Uint8Array(2 * IMPORT_LIMIT_BYTES)]);
    const refused = await choose(guest, farBeyond).catch(() => undefined);
    if (refused) expect(refused.status).toBe(413);
    expect((await guest.get("/settings")).status).toBe(200);
  });

  test("compressed is not unpacked: neither the body nor what is in it", async () => {
    const { gzipSync } = await import("node:zlib");
    const bomb = gzipSync(Buffer.alloc(50_000_000, "["));
    expect((await choose(guest, new Blob([bomb]), "export.json.gz")).status).toBe(400);
    const encoded = await guest.post(
      "/settings/import",
      { intent: "add" },
      { headers: { "content-encoding": "gzip" } },
    );
    expect(encoded.status).toBe(415);
  });

  test("with a path for a name is written nowhere, and keeps its last part", async () => {
    await choose(guest, await fileWith(app.origin, {}), "../../etc/cron.d/x");
    expect((await app.db.selectFrom("importFile").select("name").execute())[0]?.name).toBe("x");
    const zip = new Blob(["PK\u0003\u0004../../etc/cron.d/x"]);
    expect((await choose(guest, zip, "pack.zip")).status).toBe(400);
  });

  test("beside another field, twice or as a text is no form of ours", async () => {
    const file = new Blob([await fileWith(app.origin, {})]);
    for (const fields of [
      [
        ["file", file],
        ["file", file],
      ],
      [
        ["file", file],
        ["role", "admin"],
      ],
      [["file", "text"]],
    ] as const) {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      expect((await guest.post("/settings/import", form)).status).toBe(400);
    }
    expect((await guest.post("/settings/import", { intent: "add", verdict: "accepted" })).status).toBe(400);
  });

  test("of more than a visitor may keep adds nothing", async () => {
    const source = "x".repeat(1_000_000);
    const submissions = Array.from({ length: 31 }, (_, index) => ({
      ...SUBMISSION,
      id: `n${index}`,
      source,
    }));
    const response = await choose(guest, await fileWith(app.origin, { submissions }));
    expect(response.status).toBe(409);
    expect(await textOf(response)).toContain("more than this server allows");
    expect(await app.db.selectFrom("submission").select("id").execute()).toEqual([]);
  });

  test("that tells of answers as no page would does not break the pages that show them", async () => {
    const questions = await app.db.selectFrom("question").select(["slug", "version", "kind"]).execute();
    const answers = questions.flatMap(({ slug, version, kind }) => {
      const response = OUT_OF_PLACE.find((one) => one.kind === kind);
      return {
        ...{ id: slug, slug, version, seed: "0000000000000000", response, findings: [{ slip: 99 }] },
        ...{ seconds: 1, hintsOpened: 0, createdAt: 1, selfMarked: false, outcome: "right", score: 1 },
      };
    });
    await choose(guest, await fileWith(app.origin, { answers }));
    await add(guest);
    const rows = await app.db.selectFrom("answer").select(["id", "slug"]).execute();
    expect(rows).toHaveLength(questions.length);
    for (const { id, slug } of rows) {
      const page = await guest.get(`/questions/${slug}/answers/${id}`);
      expect([slug, page.status]).toEqual([slug, 200]);
    }
    expect((await guest.get("/progress")).status).toBe(200);
    expect((await guest.get("/settings")).status).toBe(200);
  });
});

describe("an interview of a file", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const section = {
    kind: "conceptual",
    seconds: most,
    startedAt: 5,
    deadline: 6,
    endedAt: 4,
    ending: "sent",
  };
  const item = { position: 1, section: 7, kind: "question", slug: "where-weights", version: "9" };
  const odd = {
    ...{ ...interviewEntry(), createdAt: 9, endedAt: 3, ending: "finished" },
    sections: [
      { ...section, position: 9 },
      { ...section, position: 5, endedAt: undefined, ending: undefined },
    ],
    items: [{ ...item, seed: "0".repeat(16), plannedSeconds: most, isFlagged: true }],
    pauses: [{ beganAt: 8, endedAt: 1 }, { beganAt: 9 }],
    events: [{ at: 1, kind: "final", position: 999 }],
  };

  test("with times and places that no clock gives breaks no page, and none is under way", async () => {
    const { endedAt: _endedAt, ending: _ending, ...open } = odd;
    const running = {
      ...open,
      id: "running",
      sections: [{ ...odd.sections[1], position: 1, deadline: 4e15 }],
    };
    const chosen = await choose(guest, await fileWith(app.origin, { interviews: [odd, running] }));
    expect(chosen.status, await textOf(chosen)).toBe(303);
    const added = await add(guest);
    expect(added.headers.get("location"), await textOf(added)).toBe("/settings?imported=1");
    const all = await app.db.selectFrom("interview").select(["id", "endedAt"]).execute();
    expect(all).toEqual([{ id: expect.any(String), endedAt: 3 }]);
    const report = `/interviews/${all[0]?.id}/report`;
    for (const page of [
      report,
      `${report}.md`,
      `${report}.json`,
      "/interviews",
      "/progress",
      "/",
      "/settings/export",
    ]) {
      expect([page, (await guest.get(page)).status]).toEqual([page, 200]);
    }
  });

  test("is one of the latest fifty that a page shows, and hides none that is under way", async () => {
    const begun = await guest.post("/interviews", {
      ...{ intent: "own", role: "tinyml", level: "mid", mode: "exam", "minutes-conceptual": "10" },
    });
    const one = { ...interviewEntry(), sections: [{ ...section, position: 1 }], endedAt: Date.now() };
    const many = Array.from({ length: 70 }, (_, at) => ({
      ...one,
      id: `a${at}`,
      createdAt: Date.now() + 1e6,
    }));
    await choose(guest, await fileWith(app.origin, { interviews: many }));
    await add(guest);
    const page = await (await guest.get("/interviews")).text();
    expect(page.match(/href="\/interviews\/[0-9a-z]{20}\/report"/g)).toHaveLength(50);
    expect(page).toContain(`href="${begun.headers.get("location")}"`);
  });

  test("says in its report that it is one, also behind a link", async () => {
    await choose(guest, await fileWith(app.origin, { interviews: [odd] }));
    await add(guest);
    const { id } = await app.db.selectFrom("interview").select("id").executeTakeFirstOrThrow();
    const report = `/interviews/${id}/report`;
    const shared = await guest.post(report, { intent: "share", days: "7", fromName: "" });
    const [path = ""] = /\/shared\/[\w-]{43}/.exec(await shared.text()) ?? [];
    for (const page of [report, `${report}.md`, `${path}/report`]) {
      expect(await textOf(await guest.get(page)), page).toContain("Imported from a file");
    }
  });
});

test("files are counted, so that nobody keeps the server reading", async () => {
  const perMinute = {
    ...{ addressReads: 1e6, addressWrites: 1e6, addressNewVisitors: 1e6, addressShared: 1e6 },
    ...{ visitorRuns: 1e6, visitorRunsADay: 1e6, visitorWrites: 1e6 },
  };
  const few = await startApp({ judge, perMinute: { ...perMinute, visitorFiles: 1, addressFilesAnHour: 9 } });
  const someone = createGuest(few.origin);
  await choose(someone, "{");
  const refused = await choose(someone, "{");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, expect.any(String)]);
  const fewer = await startApp({
    judge,
    perMinute: { ...perMinute, visitorFiles: 9, addressFilesAnHour: 2 },
  });
  const answers = [1, 2, 3].map(async () => (await choose(createGuest(fewer.origin), "{")).status);
  expect((await Promise.all(answers)).sort()).toEqual([400, 400, 429]);
});

function draftEntry() {
  return { slug: "shout-it", language: "c", source: "", ownInputs: [], revision: 1, updatedAt: 1 };
}

function reportEntry() {
  return {
    ...{ id: "r", item: "coding", slug: "shout-it", title: "Shout it", version: "0", page: "/" },
    ...{ fault: "text", words: "No.", createdAt: 1 },
  };
}

function interviewEntry() {
  const section = { position: 1, kind: "conceptual", seconds: 600 };
  return {
    ...{
      id: "a",
      role: "tinyml",
      level: "mid",
      mode: "exam",
      seed: "0".repeat(16),
      notes: "",
      reflection: "",
    },
    ...{ createdAt: 1, endedAt: 2, ending: "left", sections: [section, section] },
    ...{ items: [], pauses: [], drafts: [], events: [] },
  };
}

function designEntry() {
  return {
    ...{ id: "a", slug: "quiet-sensor", version: "1", mode: "practice", revision: 1, answer: emptyAnswer() },
    ...{ startedAt: 1, updatedAt: 1, finishedAt: 2, spent: {}, followUps: [], versions: [] },
  };
}
