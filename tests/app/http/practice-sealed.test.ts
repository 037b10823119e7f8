/** With explanations at the end, nothing that tells what became of an answer is sent before the end. */
import { describe, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { addresses } from "./addresses.ts";
import { createGuest, type Guest } from "./guest.ts";
import { answerNext, FIELDS, readItem, sendItem, startSet } from "./practice-pages.ts";
import { realJudge } from "./real-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const judge = realJudge();
/** What stands in the fixtures' keys, reasons, steps, slips, points, sources and explanations. */
const LATER = /sealed-(?!hint)/;
const SLUGS = Object.keys(FIELDS);

/** Someone who has answered a question before, and then every question but one of a deferred set. */
async function midway() {
  const app = await startApp({ judge: judge() });
  const guest = createGuest(app.origin);
  await guest.post("/settings", { intent: "theme", theme: "dark" });
  const earlier = await answerAlone(guest, "where-weights");
  const set = await startSet(guest, { feedback: "deferred" });
  for (let position = 1; position <= 5; position++) {
    const next = await answerNext(guest, app.db, set);
    expect(next).toBe(`${set}?item=${position + 1}`);
  }
  return { app, guest, earlier, set };
}

async function answerAlone(guest: Guest, slug: string): Promise<string> {
  const html = await (await guest.get(`/questions/${slug}`)).text();
  const field = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? "";
  const seed = /seed=([0-9a-f]{16})/.exec(html)?.[1] ?? "";
  const common = { version: field("version"), opened: field("opened"), hints: "0" };
  const response = await guest.post(`/questions/${slug}?seed=${seed}`, { ...common, ...FIELDS[slug] });
  return response.headers.get("location") ?? "";
}

async function everything({ routes }: RunningApp, guest: Guest, ids: readonly string[]) {
  const found = new Map<string, string>();
  for (const slug of SLUGS) {
    for (const id of ids) {
      for (const address of addresses(routes, { slug, id })) {
        if (found.has(address)) continue;
        const response = await guest.get(address);
        expect(response.status, address).toBeLessThan(500);
        found.set(address, JSON.stringify([...response.headers]) + (await response.text()));
      }
    }
  }
  return found;
}

async function idsOf(db: Database, set: string): Promise<string[]> {
  const answers = await db.selectFrom("answer").select("id").execute();
  return [set.split("/").at(-1) ?? "", ...answers.map(({ id }) => id)];
}

describe("before the end of the set", () => {
  test("no page and no data tells a key, whatever is added to the address", {
    timeout: 180_000,
  }, async () => {
    const { app, guest, set } = await midway();
    const found = await everything(app, guest, await idsOf(app.db, set));
    for (let position = 1; position <= 6; position++) {
      const address = `${set}?item=${position}`;
      found.set(address, await (await guest.get(address)).text());
    }
    expect(found.size).toBeGreaterThan(100);
    for (const [address, text] of found) expect(text, address).not.toMatch(LATER);
    expect(app.log.join("")).not.toMatch(LATER);
  });

  test("questions of the set and answers to them lead back to it, older ones too", async () => {
    const { app, guest, earlier, set } = await midway();
    const answers = await app.db.selectFrom("answer").select(["id", "slug"]).execute();
    expect(answers).toHaveLength(6);
    const pages = [earlier, ...answers.map(({ id, slug }) => `/questions/${slug}/answers/${id}`)];
    for (const address of [...pages, ...SLUGS.map((slug) => `/questions/${slug}`)]) {
      for (const response of [await guest.get(address), await guest.post(address, { "point-0": "on" })]) {
        expect(response.headers.get("location"), address).toBe(`${set}?sealed`);
      }
    }
    expect(await (await guest.get(`${set}?sealed`)).text()).toContain("open when the set is finished");
    const other = createGuest(app.origin);
    expect((await other.get("/questions/where-weights")).status).toBe(200);
  });

  test("marks, lists, home and the export tell no outcome", async () => {
    const { app, guest, set } = await midway();
    const { html } = await readItem(guest, app.db, set);
    expect(html).toContain("Question 1: answered");
    const data = await guest.get(`${set}?_data=routes%2Fpractice.%24id`);
    expect(await data.text()).not.toMatch(/"(outcome|score|findings|seed|answer)"/);
    const kept = await (await guest.get("/settings/export")).json();
    expect(JSON.stringify(kept.answers)).not.toMatch(/"(outcome|score|findings|marks)"/);
    expect(kept.answers).toHaveLength(6);
    expect(JSON.stringify(kept.practiceSets)).not.toContain('"seed"');
    expect(kept.reviews).toEqual([]);
    const reviewed = await app.db.selectFrom("review").select("slug").execute();
    expect(reviewed).toEqual([{ slug: "where-weights" }]);
    const list = await (await guest.get("/problems?kind=question&_data=routes%2Fproblems._index")).json();
    const outcomes = (list.rows as { slug: string; outcome?: string }[]).filter((row) => row.outcome);
    expect(outcomes.map((row) => row.slug)).toEqual(["where-weights"]);
    const progress = await (await guest.get("/progress?_data=routes%2Fprogress")).json();
    expect(progress.attempts).toBe(1);
  });

  test("a free response can't be marked, and no answer can be changed", async () => {
    const { app, guest, set } = await midway();
    for (let position = 1; position <= 5; position++) {
      const response = await guest.post(`${set}?item=${position}`, { "point-0": "on" });
      expect(response.status).toBe(409);
      expect(await response.text()).not.toMatch(LATER);
    }
    const before = await app.db.selectFrom("answer").selectAll().execute();
    const { version, opened, html } = await readItem(guest, app.db, set);
    const page = { version, opened, html, position: "1", slug: "" };
    const again = await sendItem(guest, set, page, { choice: "1" });
    expect(again.headers.get("location")).toBe(`${set}?item=6&repeated`);
    expect(await app.db.selectFrom("answer").selectAll().execute()).toEqual(before);
  });
});

describe.each(["finished", "given up", "out of time", "deleted"])("a set that was %s", (end) => {
  test("opens everything, and its answers are planned for review", async () => {
    const { app, guest, set } = await midway();
    const { db } = app;
    if (end === "finished") expect(await answerNext(guest, db, set)).toBe(set);
    if (end === "given up") await guest.post(set, { intent: "finish" });
    if (end === "out of time") {
      await db
        .updateTable("practiceSet")
        .set({ deadline: Date.now() - 1 })
        .execute();
    }
    if (end === "deleted") await guest.post("/practice", { intent: "delete", set: set.slice(10) });
    else {
      expect(await (await guest.get(set)).text()).toContain("By topic");
      expect(await (await guest.get(`${set}?item=1`)).text()).toMatch(LATER);
    }
    const answers = await db.selectFrom("answer").select(["id", "slug", "outcome"]).execute();
    for (const { id, slug } of answers) {
      expect((await guest.get(`/questions/${slug}/answers/${id}`)).status).toBe(200);
    }
    const kept = await (await guest.get("/settings/export")).json();
    expect(JSON.stringify(kept.answers)).toContain('"outcome"');
    const graded = new Set(answers.filter(({ outcome }) => outcome !== null).map(({ slug }) => slug));
    const reviewed = await db.selectFrom("review").select("slug").execute();
    expect(new Set(reviewed.map(({ slug }) => slug))).toEqual(graded);
  });
});
