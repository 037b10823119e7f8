/** How much one visitor, one address and all together may ask for; who asks for more is told when to return. */
import { expect, test } from "vitest";
import { networkOf } from "#app/http/address.ts";
import { PER_MINUTE } from "#app/http/rate-limits.ts";
import { createGuest, SHOUT } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { startApp } from "./running-app.ts";

const PLENTY = {
  addressReads: 1e6,
  addressWrites: 1e6,
  addressNewVisitors: 1e6,
  addressShared: 1e6,
  visitorRuns: 1e6,
  visitorRunsADay: 1e6,
  visitorWrites: 1e6,
  visitorFiles: 1e6,
  addressFilesAnHour: 1e6,
};

async function refusal(response: Response, status: number): Promise<{ error: string; seconds: number }> {
  expect(response.status).toBe(status);
  const seconds = Number(response.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  const { error } = (await response.json()) as { error: string };
  return { error, seconds };
}

test("reads of one address", async () => {
  const { origin } = await startApp({ judge: createHeldJudge(), perMinute: { ...PLENTY, addressReads: 3 } });
  const guest = createGuest(origin);
  for (let count = 0; count < 3; count++) expect((await guest.get("/problems")).status).toBe(200);
  await refusal(await guest.get("/problems", { headers: { accept: "application/json" } }), 429);
  const page = await guest.get("/problems");
  expect([page.status, page.headers.get("content-type")]).toEqual([429, "text/html; charset=utf-8"]);
  expect(await page.text()).toMatch(/<p>Those were too many requests in a minute\. Try again in \d+ s/);
  const file = await guest.get("/problems", { headers: { accept: "*/*" } });
  expect([file.status, file.headers.get("content-type")]).toEqual([429, "text/plain; charset=utf-8"]);
  expect((await guest.get("/healthz")).status).toBe(200);
  expect((await guest.get("/favicon.svg")).status).toBe(200);
});

test("programs of one visitor, and other forms apart from them", async () => {
  const perMinute = { ...PLENTY, visitorRuns: 2, visitorWrites: 2 };
  const { origin, db } = await startApp({ judge: createHeldJudge(), perMinute });
  const guest = createGuest(origin);
  await guest.submitted();
  await guest.submitted();
  await refusal(await guest.submit(), 429);
  expect(await db.selectFrom("submission").selectAll().execute()).toHaveLength(2);
  const theme = () =>
    guest.post("/settings", { intent: "theme", theme: "dark" }, { headers: { accept: "application/json" } });
  expect((await theme()).status).toBe(302);
  expect((await theme()).status).toBe(302);
  await refusal(await theme(), 429);
  await createGuest(origin).submitted();
});

test("files of one address are counted by the hour, and so is the wait that is named", async () => {
  const { origin } = await startApp({
    judge: createHeldJudge(),
    perMinute: { ...PLENTY, addressFilesAnHour: 0 },
  });
  const guest = createGuest(origin);
  await guest.get("/settings/import");
  const answer = await guest.post("/settings/import", new FormData());
  expect(answer.status).toBe(429);
  expect(await answer.text()).toContain("too many files in an hour. Try again in 60 min; nothing was lost.");
});

test("are counted however an address is written", async () => {
  const perMinute = { ...PLENTY, visitorRuns: 1, addressShared: 1, visitorFiles: 0 };
  const { origin, db } = await startApp({ judge: createHeldJudge(), perMinute });
  const guest = createGuest(origin);
  await guest.submitted();
  for (const end of ["submissions/", "submissions//", "SUBMISSIONS", "%73ubmissions"]) {
    const form = { intent: "submit", language: "javascript", source: `${SHOUT} // ${end}` };
    const answer = await guest.post(`/problems/shout-it/${end}`, form);
    expect([end, answer.status]).toEqual([end, 429]);
  }
  expect(await db.selectFrom("submission").select("id").execute()).toHaveLength(1);
  const token = "x".repeat(43);
  expect((await guest.get(`/shared/${token}`)).status).toBe(404);
  for (const path of [`/Shared/${token}`, `/%73hared/${token}`, `/shared/${token}/`]) {
    expect([path, (await guest.get(path)).status]).toEqual([path, 429]);
  }
  expect((await guest.post("/settings/import/", { intent: "add" })).status).toBe(429);
});

test("new visitors of one address, and all forms of one", async () => {
  const { origin, db } = await startApp({
    judge: createHeldJudge(),
    perMinute: { ...PLENTY, addressNewVisitors: 2 },
  });
  const known = createGuest(origin);
  await known.submitted();
  await createGuest(origin).submitted();
  await refusal(await createGuest(origin).submit(), 429);
  await known.submitted();
  expect(await db.selectFrom("visitor").selectAll().execute()).toHaveLength(2);

  const few = await startApp({ judge: createHeldJudge(), perMinute: { ...PLENTY, addressWrites: 1 } });
  await createGuest(few.origin).submitted();
  await refusal(await createGuest(few.origin).submit(), 429);
});

test("no visitor has more than ten submissions waiting, however many come at once", async () => {
  const { origin, db } = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(origin);
  await guest.get("/");
  const answers = await Promise.all(Array.from({ length: 25 }, () => guest.submit()));
  const taken = answers.filter((one) => one.status === 201);
  expect(taken).toHaveLength(10);
  expect(answers.filter((one) => one.status === 429)).toHaveLength(15);
  expect(await db.selectFrom("submission").selectAll().execute()).toHaveLength(10);
  const { error } = await refusal(await guest.submit(), 429);
  expect(error).toContain("10 of your submissions");
  // Others are served.
  await createGuest(origin).submitted();
});

test("a full queue takes nothing and stores nothing", async () => {
  const judge = createHeldJudge();
  const { origin, db, queue } = await startApp({ judge, env: { QUEUE_LIMIT: "3", TRUSTED_PROXIES: "1" } });
  const from = (address: string) => createGuest(origin, { "x-forwarded-for": address });
  for (const address of ["1.1.1.1", "2.2.2.2", "3.3.3.3"]) await from(address).submitted();
  const late = from("4.4.4.4");
  const { error } = await refusal(await late.submit(), 503);
  expect(error).toContain("Your code is safe");
  expect(await db.selectFrom("submission").selectAll().execute()).toHaveLength(3);
  expect((await late.get("/readyz")).status).toBe(503);
  expect(queue.unfinishedFrom("1.1.1.1")).toBe(1);
});

test("one address can't fill the queue, as however many visitors it comes", async () => {
  const { origin, db } = await startApp({
    judge: createHeldJudge(),
    env: { QUEUE_LIMIT: "8", TRUSTED_PROXIES: "1" },
  });
  const from = (address: string) => createGuest(origin, { "x-forwarded-for": address });
  for (let count = 0; count < 4; count++) await from("6.6.6.6").submitted();
  const { error } = await refusal(await from("6.6.6.6").submit(), 429);
  expect(error).toContain("Half of the judge's queue");
  await from("7.7.7.7").submitted();
  expect(await db.selectFrom("submission").selectAll().execute()).toHaveLength(5);
});

test("the same key is the same submission: one after the other, at once, and when there is no room", async () => {
  const { origin, db } = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(origin);
  await guest.get("/");
  const key = { idempotencyKey: "one-press-of-a-button" };
  const ids = await Promise.all(Array.from({ length: 8 }, () => guest.submitted(key)));
  expect(new Set(ids).size).toBe(1);
  for (let count = 1; count < 10; count++) await guest.submitted();
  expect((await guest.submit()).status).toBe(429);
  expect(await guest.submitted(key)).toBe(ids[0]);
  expect(await db.selectFrom("submission").selectAll().execute()).toHaveLength(10);
  // Somebody else's key is their own.
  expect(await createGuest(origin).submitted(key)).not.toBe(ids[0]);
});

test("a person stays far below the limits, a class behind one address too", () => {
  expect(PER_MINUTE.visitorRuns).toBeGreaterThanOrEqual(30);
  expect(PER_MINUTE.visitorWrites).toBeGreaterThan(60 / 0.8);
  expect(PER_MINUTE.addressNewVisitors).toBeGreaterThanOrEqual(50);
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["::1", "0:0:0:0"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:0001:0002::", "2001:db8:1:2"],
  ["2001:db8::a:b:c:d", "2001:db8:0:0"],
  ["2001:db8::e:b:c:d", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["64:ff9b::192.0.2.7", "64:ff9b:0:0"],
  ["unknown", "unknown"],
])("the network of %s is %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
