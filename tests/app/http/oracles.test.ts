/** Questions that are put so that their answers give away more than they say. */
import { expect, test } from "vitest";
import { createGuest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { startApp } from "./running-app.ts";

/** What full-text engines take for commands. */
const COMMANDS = [
  '"',
  "NEAR(a b)",
  "a*",
  "^loud",
  "a AND (b OR",
  "-a",
  "col:a",
  "%",
  "_",
  "\\",
  "'; drop table note",
];

test("a search for what an engine would take for a command finds it as it is written, or nothing", async () => {
  const { origin, log } = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(origin);
  const note = `Loud. ${COMMANDS.join(" | ")}`;
  await guest.post("/notes/coding/shout-it/text", { text: note, baseRevision: "0" });
  const found = async (query: string) => {
    const address = `/notes?q=${encodeURIComponent(query)}&_data=${encodeURIComponent("routes/notes._index")}`;
    return ((await (await guest.get(address)).json()) as { found: number }).found;
  };
  for (const command of COMMANDS) {
    expect([command, await found(command)]).toEqual([command, 1]);
    expect([command, await found(`${command}nowhere`)]).toEqual([command, 0]);
    const list = await guest.get(`/problems?q=${encodeURIComponent(command)}`);
    expect(list.status).toBe(200);
    expect(await list.text()).not.toMatch(/SQLITE|syntax error|fts5/);
  }
  expect(log.join("")).not.toContain('"level":50');
});

test("nothing more comes when more is asked for, and no page has a mark that changes with what is hidden", async () => {
  const { origin, db } = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(origin);
  const route = encodeURIComponent("routes/problems.$slug");
  const data = async (more: string) => {
    const response = await guest.get(`/problems/shout-it?_data=${route}${more}`);
    return { body: await response.text(), etag: response.headers.get("etag") };
  };
  const plain = await data("");
  for (const more of ["&include=tests", "&expand=cases,solutions", "&fields=*", "&debug=1&admin=true"]) {
    expect(await data(more)).toEqual(plain);
  }
  expect(plain.etag).toBeNull();
  const hidden = await db.selectFrom("testCase").select("args").where("origin", "=", "hidden").execute();
  expect(hidden.length).toBeGreaterThan(0);
  await db
    .updateTable("testCase")
    .set({ args: '["something much longer than before"]' })
    .where("origin", "=", "hidden")
    .execute();
  expect((await data("")).body.length).toBe(plain.body.length);
});

test("a visitor submits so often a day and no more, however slowly they go", async () => {
  const perMinute = {
    ...{ addressReads: 1e6, addressWrites: 1e6, addressNewVisitors: 1e6, addressShared: 1e6 },
    ...{
      visitorRuns: 1e6,
      visitorRunsADay: 2,
      visitorWrites: 1e6,
      visitorFiles: 1e6,
      addressFilesAnHour: 1e6,
    },
  };
  const judge = createHeldJudge();
  const { origin } = await startApp({ judge, perMinute });
  const guest = createGuest(origin);
  await guest.submitted();
  await guest.submitted();
  const refused = await guest.submit({});
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(80_000);
  expect(await refused.text()).toMatch(/in a day/);
  expect((await createGuest(origin).submit({})).status).toBe(201);
});
