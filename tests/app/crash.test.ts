/** The server is killed, stopped and started again on the same file. What it acknowledged is judged. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { closeDatabase, openDatabase } from "#db/database.ts";
import { findAnySubmission } from "#db/submissions.ts";
import { freshFolder } from "#tests/db/fresh-database.ts";
import { createGuest, type Guest } from "./http/guest.ts";
import { until } from "./http/until.ts";
import { isAlive, spawnServer } from "./spawned-server.ts";

const ENDLESS = "export function shout() { for (;;); }";
const busy = (body: string) =>
  `export function shout(text) { const end = Date.now() + 8; while (Date.now() < end); ${body} }`;
const PROGRAMS = [
  { source: busy("return text.toUpperCase() + '!';"), verdict: "accepted" },
  { source: busy("return text;"), verdict: "wrong_answer" },
  { source: busy("throw new Error('no');"), verdict: "runtime_error" },
  { source: "export function shout(text) {", verdict: "compile_error" },
];
/** As the first ones they hold the judge up, so that most of the others wait when the server is killed. */
const SLOW = { source: ENDLESS, verdict: "time_limit_exceeded" };
const SLOW_ONES = 6;

const file = () => path.join(freshFolder(), "test.sqlite");

async function stored(databaseFile: string, id: string) {
  const db = openDatabase(databaseFile);
  const found = await findAnySubmission(db, id);
  await closeDatabase(db);
  return found;
}

/** Goes on at another address with the cookies that were given out before. */
function moved(guest: Guest, origin: string): Guest {
  const again = createGuest(origin);
  for (const [name, value] of guest.cookies) again.cookies.set(name, value);
  return again;
}

test("a hundred submissions and a kill in the middle: each acknowledged one is judged rightly", {
  timeout: 120_000,
}, async () => {
  const databaseFile = file();
  const first = await spawnServer(databaseFile);
  const children = first.children();
  const guests = Array.from({ length: 20 }, () => createGuest(first.origin));
  const acknowledged: { guest: Guest; id: string; verdict: string }[] = [];
  let sent = 0;
  const all = guests.map(async (guest) => {
    for (let count = 0; count < 5; count++) {
      const program = sent < SLOW_ONES ? SLOW : (PROGRAMS[sent % PROGRAMS.length] ?? SLOW);
      sent++;
      const id = await guest.submitted({ source: program.source });
      acknowledged.push({ guest, id, verdict: program.verdict });
      if (acknowledged.length === 70) first.signal("SIGKILL");
    }
  });
  await Promise.allSettled(all);
  expect(await first.ended).toBe("SIGKILL");
  expect(acknowledged.length).toBeGreaterThanOrEqual(70);
  await until("the judge's processes are gone with it", () => !children.some(isAlive));

  const second = await spawnServer(databaseFile);
  // The log is written beside what is printed, and may come after it.
  const resumed = () => Number(/"submissions":(\d+)/.exec(second.output())?.[1] ?? 0);
  await until("what was left is being judged", () => resumed() > 5);
  const verdicts = await Promise.all(
    acknowledged.map(
      async ({ guest, id }) =>
        (await (await moved(guest, second.origin).events(id)).rest()).at(-1)?.data["verdict"],
    ),
  );
  expect(verdicts).toEqual(acknowledged.map((one) => one.verdict));
  second.signal("SIGTERM");
  expect(await second.ended).toBe(0);
});

test("a submission that brings the server down twice is given up, and the server stays up", {
  timeout: 60_000,
}, async () => {
  const databaseFile = file();
  let server = await spawnServer(databaseFile);
  let guest = createGuest(server.origin);
  const id = await guest.submitted({ source: ENDLESS });
  for (let crash = 1; crash <= 2; crash++) {
    const events = await guest.events(id);
    for (let event = await events.next(); event?.data["state"] !== "running"; event = await events.next())
      expect(event).toBeDefined();
    const children = server.children();
    server.signal("SIGKILL");
    await server.ended;
    // The loop of the program must not go on for ever in a process that nobody watches.
    await until("the judge's processes are gone with it", () => !children.some(isAlive));
    server = await spawnServer(databaseFile);
    guest = moved(guest, server.origin);
  }
  expect((await (await guest.events(id)).rest()).at(-1)?.data).toMatchObject({
    verdict: "judge_error",
    score: 0,
  });
  await until("the log tells of it", () => server.output().includes("stopped the server twice"));
  const normal = await guest.submitted();
  expect((await (await guest.events(normal)).rest()).at(-1)?.data).toMatchObject({ verdict: "accepted" });
});

test("a signal to stop lets what is being judged end, and what waits waits", {
  timeout: 60_000,
}, async () => {
  const databaseFile = file();
  const server = await spawnServer(databaseFile, { JUDGE_WORKERS: "1" });
  const guest = createGuest(server.origin);
  const begun = await guest.submitted({ source: ENDLESS });
  const events = await guest.events(begun);
  for (let event = await events.next(); event?.data["state"] !== "running"; event = await events.next())
    expect(event).toBeDefined();
  const waiting = await guest.submitted();
  server.signal("SIGTERM");
  // Who follows hears the end.
  expect((await events.rest()).at(-1)?.data).toMatchObject({ verdict: "time_limit_exceeded" });
  expect(await server.ended).toBe(0);
  expect(await stored(databaseFile, begun)).toMatchObject({
    state: "done",
    verdict: "time_limit_exceeded",
    attempts: 1,
  });
  expect(await stored(databaseFile, waiting)).toMatchObject({ state: "queued", attempts: 0 });

  const again = await spawnServer(databaseFile);
  const later = moved(guest, again.origin);
  expect((await (await later.events(waiting)).rest()).at(-1)?.data).toMatchObject({ verdict: "accepted" });
});

test("a second signal does not wait, and counts as no failure of what was being judged", {
  timeout: 60_000,
}, async () => {
  const databaseFile = file();
  const server = await spawnServer(databaseFile);
  const guest = createGuest(server.origin);
  const id = await guest.submitted({ source: ENDLESS });
  const events = await guest.events(id);
  for (let event = await events.next(); event?.data["state"] !== "running"; event = await events.next())
    expect(event).toBeDefined();
  server.signal("SIGTERM");
  server.signal("SIGINT");
  expect(await server.ended).toBe(0);
  expect(await stored(databaseFile, id)).toMatchObject({ state: "queued", attempts: 0 });
});

test("it listens on this machine only, and says so in one sentence when the port is taken", {
  timeout: 60_000,
}, async () => {
  const server = await spawnServer(file());
  const port = new URL(server.origin).port;
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  await expect(fetch(`http://127.0.0.2:${port}/healthz`)).rejects.toThrow();
  await expect(spawnServer(file(), { PORT: port })).rejects.toThrow(
    new RegExp(
      `did not start:[^]*Port ${port} is taken: stop the other program or choose another port[^\\n]*\\n$`,
    ),
  );
  const secret = path.join(freshFolder(), "cookie-secret");
  writeFileSync(secret, "");
  await expect(spawnServer(path.join(path.dirname(secret), "x.sqlite"))).rejects.toThrow(
    "does not hold a secret: delete it",
  );
});
