/** Bookmarks, notes and reports as plain forms: whose they are, and what of the content is in them. */
import { describe, expect, test } from "vitest";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { startApp } from "./running-app.ts";

const SEED = "0".repeat(16);
const CODING = { item: "coding", slug: "shout-it" };
/** What stands in the fixtures' keys and explanations, and in their hidden tests. */
const CLOSED = /sealed-|7f3a9/;

async function start() {
  const app = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(app.origin);
  return { ...app, guest };
}

async function textOf(guest: Guest, address: string): Promise<string> {
  return (await guest.get(address)).text();
}

/** Answers where-weights with the first option and returns the address of what became of it. */
async function answer(guest: Guest): Promise<{ address: string; id: string; version: string }> {
  const page = await textOf(guest, `/questions/where-weights?seed=${SEED}`);
  const version = /name="version" value="(\w+)"/.exec(page)?.[1] ?? "";
  const answered = await guest.post(`/questions/where-weights?seed=${SEED}`, {
    ...{ version, opened: "0", hints: "0" },
    choice: "0",
  });
  const address = answered.headers.get("location") ?? "";
  return { address, id: address.split("/").at(-1) ?? "", version };
}

describe("a bookmark", () => {
  test("is set and taken away without scripts, and filters the list", async () => {
    const { guest } = await start();
    const set = await guest.post("/bookmarks", {
      ...CODING,
      bookmarked: "on",
      returnTo: "/problems/shout-it",
    });
    expect([set.status, set.headers.get("location")]).toEqual([303, "/problems/shout-it"]);
    expect(await textOf(guest, "/problems/shout-it")).toContain('aria-pressed="true"');
    expect(await textOf(guest, "/problems?mine=bookmarked")).toContain('<b class="num">1</b>');
    expect(await textOf(guest, "/notes")).toContain("/problems/shout-it");
    await guest.post("/bookmarks", { ...CODING, bookmarked: "off", returnTo: "/notes" });
    expect(await textOf(guest, "/notes")).toContain("Nothing is kept here yet");
    expect(await textOf(guest, "/problems?mine=bookmarked")).toContain('<b class="num">0</b>');
  });

  test.each([
    ["nothing that exists", { slug: "no-such-thing" }, 404],
    ["an unknown kind", { item: "prototype" }, 400],
    ["a path", { slug: "../shout-it" }, 400],
    ["a way to elsewhere", { returnTo: "//evil.example" }, 400],
    ["another visitor", { visitorId: "x" }, 400],
  ])("of %s is refused", async (_what, fields, status) => {
    const { guest, db } = await start();
    const answered = await guest.post("/bookmarks", { ...CODING, bookmarked: "on", ...fields });
    expect(answered.status).toBe(status);
    expect(await db.selectFrom("bookmark").selectAll().execute()).toEqual([]);
  });
});

describe("a note", () => {
  const send = (guest: Guest, text: string, baseRevision: number, more: Record<string, string> = {}) =>
    guest.post("/notes/coding/shout-it", { text, baseRevision: String(baseRevision), ...more });

  test("is written without scripts, shown, filtered by, searched, exported and deleted", async () => {
    const { guest } = await start();
    const saved = await send(guest, "note-word-3 **bold** <i>raw</i>", 0, {
      returnTo: "/problems/shout-it/note",
    });
    expect([saved.status, saved.headers.get("location")]).toEqual([303, "/problems/shout-it/note"]);
    expect(await textOf(guest, "/problems/shout-it/note")).toContain("note-word-3");
    const shown = await textOf(guest, "/notes");
    expect(shown).toContain("<strong>bold</strong>");
    expect(shown).not.toContain("<i>raw</i>");
    expect(await textOf(guest, "/problems?mine=note")).toContain('<b class="num">1</b>');
    expect(await textOf(guest, "/notes?q=WORD-3")).toContain("<strong>bold</strong>");
    expect(await textOf(guest, "/notes?q=nothing")).not.toContain("<strong>bold</strong>");
    const file = await guest.get("/notes/export");
    expect(file.headers.get("content-disposition")).toMatch(
      /attachment; filename="tensor-arena-notes-.*\.md"/,
    );
    expect(await file.text()).toContain("## Shout it\n\nCoding problem, /problems/shout-it; note of");
    expect(await textOf(guest, "/settings/export")).toContain("note-word-3");
    expect((await guest.post("/notes?index", CODING)).status).toBe(303);
    for (const address of ["/notes", "/notes/export", "/problems/shout-it/note", "/settings/export"]) {
      expect(await textOf(guest, address), address).not.toContain("note-word-3");
    }
  });

  test("of two tabs without scripts: the later one gets both texts and saves what it makes of them", async () => {
    const { guest, db } = await start();
    await send(guest, "first tab", 0);
    const late = await send(guest, "second tab", 0);
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain("first tab");
    expect(page).toContain("second tab</textarea>");
    expect(page).toContain('name="baseRevision" value="1"');
    expect((await db.selectFrom("note").select("text").execute()).map(({ text }) => text)).toEqual([
      "first tab",
    ]);
    expect((await send(guest, "both", 1)).status).toBe(303);
  });

  test("is one's own", async () => {
    const { origin, guest } = await start();
    await send(guest, "note-word-4", 0);
    await guest.post("/bookmarks", { ...CODING, bookmarked: "on" });
    const stranger = createGuest(origin);
    await stranger.post("/notes/coding/shout-it", { text: "mine", baseRevision: "0" });
    await stranger.post("/notes?index", CODING);
    for (const address of [
      "/notes",
      "/notes/coding/shout-it",
      "/notes/coding/shout-it/text",
      "/notes/export",
    ]) {
      expect(await textOf(stranger, address), address).not.toContain("note-word-4");
      expect(await textOf(guest, address), address).toContain("note-word-4");
    }
  });

  test.each([
    ["something that does not exist", "/notes/coding/no-such", {}, 404],
    ["an unknown kind", "/notes/drawing/shout-it/text", {}, 404],
    ["more than a note", "/notes/coding/shout-it/text", { text: "x".repeat(20_001) }, 400],
    ["no revision", "/notes/coding/shout-it/text", { baseRevision: "x" }, 400],
    ["a way to elsewhere", "/notes/coding/shout-it", { returnTo: "https://evil.example" }, 400],
    ["an unknown field", "/notes/coding/shout-it/text", { visitorId: "x" }, 400],
  ])("with %s is refused", async (_what, address, fields, status) => {
    const { guest, db } = await start();
    const answered = await guest.post(address, { text: "a", baseRevision: "0", ...fields });
    expect(answered.status).toBe(status);
    expect(await db.selectFrom("note").selectAll().execute()).toEqual([]);
  });
});

describe("a report", () => {
  const fields = { fault: "key", words: "report-word-5", version: "0a", page: "/problems" };

  /** Where the form of a report posts to, read as a browser without scripts reads it. */
  async function formAddress(guest: Guest): Promise<string> {
    const about = new URLSearchParams({ ...CODING, version: "0a", page: "/problems" });
    const page = await textOf(guest, `/reports/new?${about}`);
    return (/action="(\/reports[^"]*)"/.exec(page)?.[1] ?? "").replaceAll("&amp;", "&");
  }

  test("of an answer keeps version, seed and response, and is exported without the key", async () => {
    const { guest } = await start();
    const { address, id, version } = await answer(guest);
    const about = { item: "question", slug: "where-weights", version, answer: id, page: address };
    const form = await textOf(guest, `/reports/new?${new URLSearchParams(about)}`);
    expect(form).toContain("your answer");
    expect(form).not.toMatch(CLOSED);
    const sent = await guest.post("/reports/new", { ...fields, ...about });
    expect(sent.status).toBe(303);
    const list = await textOf(guest, sent.headers.get("location") ?? "");
    const reportId = /href="\/reports\/(\w+)\/issue"/.exec(list)?.[1] ?? "";
    const file = await guest.get(`/reports/${reportId}/issue`);
    const issue = await file.text();
    for (const text of [`\`${version}\``, `\`${SEED}\``, "option 1", "report-word-5", address]) {
      expect(issue).toContain(text);
    }
    for (const text of [list, issue]) expect(text).not.toMatch(CLOSED);
    const kept = JSON.parse(await textOf(guest, "/settings/export"));
    expect(kept.reports).toMatchObject([{ version, seed: SEED, response: { kind: "single", choice: 0 } }]);
    expect(JSON.stringify(kept.reports)).not.toMatch(CLOSED);
    expect((await guest.post("/reports?index", { id: reportId })).status).toBe(303);
    expect(await textOf(guest, "/reports")).toContain("You have not reported a mistake");
  });

  test("of an open question keeps the seed alone", async () => {
    const { guest, db } = await start();
    const about = { item: "question", slug: "layer-bytes", seed: SEED };
    await guest.post("/reports/new", { ...fields, ...about });
    expect(await db.selectFrom("report").select(["seed", "response"]).execute()).toEqual([
      { seed: SEED, response: null },
    ]);
    expect(await textOf(guest, "/reports")).not.toMatch(CLOSED);
  });

  test("names a submission and nothing of its hidden tests", async () => {
    const { guest } = await start();
    const submission = await guest.submitted();
    await guest.post("/reports/new", { ...fields, ...CODING, submission });
    const list = await textOf(guest, "/reports");
    expect(list).toContain(submission);
    expect(list).not.toMatch(CLOSED);
  });

  test("of somebody else's answer or submission is not there, nor is somebody else's report", async () => {
    const { origin, guest, db } = await start();
    const { id, version } = await answer(guest);
    const submission = await guest.submitted();
    await guest.post("/reports/new", { ...fields, ...CODING });
    const report = (await db.selectFrom("report").select("id").executeTakeFirstOrThrow()).id;
    const stranger = createGuest(origin);
    await stranger.submitted();
    const abouts = [
      { item: "question", slug: "where-weights", version, answer: id },
      { ...CODING, submission },
      { item: "question", slug: "layer-bytes", answer: id },
    ];
    for (const about of abouts) {
      const address = `/reports/new?${new URLSearchParams({ page: "/", version: "0a", ...about })}`;
      expect((await stranger.get(address)).status).toBe(404);
      expect((await stranger.post("/reports/new", { ...fields, ...about })).status).toBe(404);
    }
    expect((await stranger.get(`/reports/${report}/issue`)).status).toBe(404);
    expect((await stranger.post("/reports?index", { id: report })).status).toBe(404);
    expect(await textOf(stranger, "/reports")).not.toContain("report-word-5");
    expect(await db.selectFrom("report").select("id").execute()).toEqual([{ id: report }]);
  });

  test("that is one too many for a day is refused in words, and what was written stays", async () => {
    const { guest } = await start();
    for (let index = 0; index < 20; index++) await guest.post("/reports/new", { ...fields, ...CODING });
    const refused = await guest.post(await formAddress(guest), { ...fields, ...CODING });
    expect(refused.status).toBe(429);
    const page = await refused.text();
    expect(page).toContain("20 reports within a day");
    expect(page).toContain("report-word-5</textarea>");
  });

  test.each([
    ["without what is wrong", { fault: "" }, "choose one"],
    ["without words", { words: " " }, "in a few words"],
    ["that is too long", { words: "x".repeat(4001) }, "At most 4,000"],
  ])("%s is refused in words", async (_what, changed, sentence) => {
    const { guest } = await start();
    const refused = await guest.post(await formAddress(guest), { ...fields, ...CODING, ...changed });
    expect(refused.status).toBe(400);
    const page = await refused.text();
    expect(page).toMatch(new RegExp(`hint-fail"[^>]*>[^<]*${sentence}`));
    expect(page).toContain("<textarea");
  });
});
