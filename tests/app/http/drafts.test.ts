/** Two tabs save at the same moment: neither text is lost, and nobody reaches another visitor's. */
import { expect, test } from "vitest";
import { createGuest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { startApp } from "./running-app.ts";

const draft = (source: string, baseRevision: number, more: Record<string, string> = {}) => ({
  ...{ language: "javascript", source, baseRevision: String(baseRevision), ownInputs: "[]" },
  ...more,
});

test("tabs that save at once all keep their text", async () => {
  const { origin, db } = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(origin);
  await guest.get("/problems/shout-it");
  const texts = Array.from({ length: 8 }, (_, index) => `// tab ${index}`);
  const answers = await Promise.all(
    texts.map((source, index) =>
      guest.post("/problems/shout-it/draft", draft(source, 0, { writer: `writer-${index}` })),
    ),
  );
  const kinds = await Promise.all(answers.map(async (one) => ((await one.json()) as { kind: string }).kind));
  expect(kinds.sort()).toEqual([...Array(7).fill("conflict"), "saved"]);
  const current = await db.selectFrom("draft").select("source").execute();
  const kept = await db.selectFrom("draftRevision").select("source").execute();
  expect(current).toHaveLength(1);
  expect([...current, ...kept].map((one) => one.source).sort()).toEqual(texts);
  expect(await db.selectFrom("visitor").selectAll().execute()).toHaveLength(1);
});

test("a draft is one's own", async () => {
  const { origin } = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(origin);
  await guest.post("/problems/shout-it/draft", draft("// draft-word-12", 0));
  const mine = await (await guest.get("/problems/shout-it/draft?language=javascript&versions")).text();
  expect(mine).toContain("draft-word-12");
  for (const stranger of [createGuest(origin), createGuest(origin)]) {
    await stranger.submitted();
    for (const path of [
      "/problems/shout-it",
      "/problems/shout-it/draft?language=javascript&versions",
      "/",
      "/settings/export",
    ]) {
      expect(await (await stranger.get(path)).text(), path).not.toContain("draft-word-12");
    }
  }
});

test.each([
  ["another language", { language: "perl" }],
  ["a language that this problem has not", { language: "python" }],
  ["a prototype for a language", { language: "__proto__" }],
  ["no revision", { baseRevision: "x" }],
  ["a revision below none", { baseRevision: "-1" }],
  ["half a revision", { baseRevision: "0.5" }],
  ["more than a program", { source: "x".repeat(70_000) }],
  ["no inputs", { ownInputs: "{" }],
  ["inputs that are no list", { ownInputs: '{"__proto__":1}' }],
  ["inputs without end", { ownInputs: "[".repeat(100_000) }],
  ["an unknown field", { visitorId: "x" }],
])("%s is refused and nothing is kept", async (_what, fields) => {
  const { origin, db, log } = await startApp({ judge: createHeldJudge() });
  const answer = await createGuest(origin).post(
    "/problems/shout-it/draft",
    draft("// a", 0, fields as Record<string, string>),
  );
  expect(answer.status).toBe(400);
  expect(await db.selectFrom("draft").selectAll().execute()).toEqual([]);
  expect(log.join("")).not.toContain('"level":50');
});

test("storage has an end, for submissions first and then for drafts", async () => {
  const { origin, db } = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(origin);
  await guest.submitted();
  const fill = (bytes: number) => db.updateTable("submission").set({ bytes }).execute();
  await fill(25_000_000);
  expect((await guest.submit()).status).toBe(413);
  expect((await guest.post("/problems/shout-it/draft", draft("// a", 0))).status).toBe(200);
  await fill(31_000_000);
  const refused = await guest.post("/problems/shout-it/draft", draft("// b", 1));
  expect([refused.status, await refused.json()]).toEqual([
    413,
    { error: expect.stringContaining("storage here is full") },
  ]);
});
