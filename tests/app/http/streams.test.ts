/** Results as they come: nothing lost, nothing twice, nothing left behind when somebody goes. */
import { beforeEach, describe, expect, test } from "vitest";
import { createSubmissionEvents } from "#app/submission-events.ts";
import { submissionStream } from "#app/submission-stream.server.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge, type HeldJudge } from "./held-judge.ts";
import { rawConnection } from "./raw-request.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { until } from "./until.ts";

let judge: HeldJudge;
let app: RunningApp;
let guest: Guest;

beforeEach(async () => {
  judge = createHeldJudge();
  app = await startApp({ judge });
  guest = createGuest(app.origin);
});

async function begun(): Promise<{ id: string; one: HeldJudge["held"][number] }> {
  const id = await guest.submitted();
  await until("the judge has it", () => judge.held.length > 0);
  const one = judge.held.at(-1);
  if (!one) throw new Error("The judge holds nothing.");
  return { id, one };
}

const result = (index: number, printed = "") => ({
  type: "case" as const,
  result: {
    index,
    name: `case ${index}`,
    group: "samples",
    origin: "sample" as const,
    verdict: "accepted" as const,
    cause: "As expected.",
    printed,
  },
});

test("a reader sees each step as it happens", async () => {
  const { id, one } = await begun();
  const stream = await guest.events(id);
  expect(stream.response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(stream.response.headers.get("cache-control")).toBe("no-store, no-transform");
  expect(stream.response.headers.get("content-encoding")).toBeNull();
  expect(await stream.next()).toEqual({ event: "state", data: { state: "queued" } });
  one.tell({ type: "started" });
  expect(await stream.next()).toEqual({ event: "state", data: { state: "running" } });
  one.tell(result(0));
  const first = await stream.next();
  expect(first).toMatchObject({ event: "case", data: { index: 0, verdict: "accepted" } });
  expect(first?.data).not.toHaveProperty("sequence");
  // The second comes within the time in which writes are put together, and is not held back for a third.
  one.tell(result(1));
  expect(await stream.next()).toMatchObject({ event: "case", data: { index: 1 } });
  one.tell({ type: "done", verdict: "accepted", score: 100, cpuMs: 3 });
  expect(await stream.next()).toEqual({ event: "done", data: { verdict: "accepted", score: 100, cpuMs: 3 } });
  expect(await stream.next()).toBeUndefined();
});

test("who comes back gets what they lack, and who comes late gets everything", async () => {
  const { id, one } = await begun();
  one.tell({ type: "started" });
  const before = await guest.events(id);
  await before.next();
  one.tell(result(0));
  let seen = await before.next();
  while (seen?.event !== "case") seen = await before.next();
  before.leave();
  one.tell(result(1));
  one.tell(result(2));
  one.tell({ type: "done", verdict: "accepted", score: 100, cpuMs: 3 });

  const names = (events: { event: string; data: Record<string, unknown> }[]) =>
    events.map((event) => `${event.event} ${event.data["index"] ?? ""}`.trim());
  await until("it is done", async () => (await (await guest.events(id)).rest()).at(-1)?.event === "done");
  expect(names(await (await guest.events(id, seen.id)).rest())).toEqual(["case 1", "case 2", "done"]);
  expect(names(await (await guest.events(id)).rest())).toEqual(["case 0", "case 1", "case 2", "done"]);
});

test.each(["-1", "0x10", "1e9", "NaN", "99999999999999999999", "__proto__", ""])(
  "an id that was never given out (%s) is the beginning",
  async (last) => {
    const { id, one } = await begun();
    one.tell({ type: "started" });
    judge.accept(one);
    const events = await (await guest.events(id, last)).rest();
    expect(events.filter((event) => event.event === "case")).toHaveLength(5);
  },
);

describe("nothing stays", () => {
  test("when the reader goes", async () => {
    const { id } = await begun();
    const streams = await Promise.all(Array.from({ length: 6 }, () => guest.events(id)));
    await Promise.all(streams.map((stream) => stream.next()));
    expect(app.followers()).toBe(6);
    for (const stream of streams) stream.leave();
    await until("nobody follows", () => app.followers() === 0);
    // Each place is free again.
    const again = await Promise.all(Array.from({ length: 6 }, () => guest.events(id)));
    expect(again.map((stream) => stream.response.status)).toEqual(Array(6).fill(200));
    for (const stream of again) stream.leave();
    await until("nobody follows", () => app.followers() === 0);
  });

  test("when the reader goes before the answer", async () => {
    const { id } = await begun();
    for (let count = 0; count < 20; count++) {
      const { socket, closed } = await rawConnection(app.port);
      const cookie = `visitor=${guest.cookies.get("visitor")}`;
      socket.write(`GET /submissions/${id}/events HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\n\r\n`);
      setTimeout(() => socket.destroy(), count);
      await closed;
    }
    await until("nobody follows", () => app.followers() === 0);
    expect((await guest.events(id)).response.status).toBe(200);
  });

  test("when it is only asked for by HEAD", async () => {
    const { id } = await begun();
    for (let count = 0; count < 10; count++) {
      const answer = await guest.get(`/submissions/${id}/events`, { method: "HEAD" });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        200,
        "text/event-stream; charset=utf-8",
      ]);
    }
    expect(app.followers()).toBe(0);
  });

  test("when the verdict has been told", async () => {
    const { id, one } = await begun();
    const stream = await guest.events(id);
    one.tell({ type: "started" });
    judge.accept(one);
    await stream.rest();
    await until("nobody follows", () => app.followers() === 0);
  });
});

test("a visitor follows six at once, and not by opening more", async () => {
  const { id } = await begun();
  const streams = await Promise.all(Array.from({ length: 6 }, () => guest.events(id)));
  const seventh = await guest.events(id);
  expect(seventh.response.status).toBe(429);
  expect(seventh.response.headers.get("retry-after")).toBe("10");
  const other = createGuest(app.origin);
  expect((await other.events(await other.submitted())).response.status).toBe(200);
  streams[0]?.leave();
  await until("a place is free", async () => {
    const one = await guest.events(id);
    return one.response.status === 200;
  });
});

test("who is deleted while following hears no more", async () => {
  const { id, one } = await begun();
  const stream = await guest.events(id);
  await stream.next();
  await app.db.deleteFrom("visitor").execute();
  one.tell({ type: "started" });
  one.tell(result(0));
  expect(await stream.rest()).toEqual([]);
});

describe("the pace", () => {
  function context(drained = () => Promise.resolve(true)) {
    const closed = new AbortController();
    const counts = { subscribed: 0 };
    const events = createSubmissionEvents();
    const subscribe: typeof events.subscribe = (id, listener) => {
      const unsubscribe = events.subscribe(id, listener);
      counts.subscribed++;
      return () => {
        counts.subscribed--;
        unsubscribe();
      };
    };
    return {
      context: { db: app.db, events: { ...events, subscribe }, closed: closed.signal, drained },
      closed,
      counts,
    };
  }
  const submission = async (id: string) => {
    const { visitorId } = await app.db
      .selectFrom("submission")
      .select("visitorId")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    return { id, visitorId };
  };
  const timers = () => process.getActiveResourcesInfo().filter((one) => one === "Timeout").length;

  test("a heartbeat is sent while nothing happens, and an end comes in time", async () => {
    const { id } = await begun();
    const { context: given, counts } = context();
    const before = timers();
    const stream = submissionStream(given, await submission(id), -1, { heartbeat: 20, lifetime: 200 });
    const text = await new Response(stream).text();
    expect(text).toMatch(/^retry: 1000\n\nevent: state\ndata: \{"state":"queued"\}\n\n/);
    expect(text.match(/: still here\n\n/g)?.length).toBeGreaterThan(2);
    expect(text).not.toContain("event: done");
    expect(counts.subscribed).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test("a reader who does not read is not written for", async () => {
    const { id, one } = await begun();
    one.tell({ type: "started" });
    for (let index = 0; index < 200; index++) one.tell(result(index, "x".repeat(10_000)));
    one.tell({ type: "done", verdict: "accepted", score: 100, cpuMs: 3 });
    await until("it is done", async () => (await (await guest.events(id)).rest()).at(-1)?.event === "done");

    const door = Promise.withResolvers<boolean>();
    const { context: given, counts } = context(() => door.promise);
    const stream = submissionStream(given, await submission(id), -1);
    const reader = stream.getReader();
    const first = reader.read();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(counts.subscribed).toBe(0);
    door.resolve(false);
    expect((await first).done).toBe(true);
    expect(counts.subscribed).toBe(0);
  });

  test("through a real connection too: what waits for a slow reader is bounded", async () => {
    const { id, one } = await begun();
    one.tell({ type: "started" });
    // Far more than the buffers of the system on both sides.
    for (let index = 0; index < 390; index++) one.tell(result(index, "x".repeat(60_000)));
    one.tell({ type: "done", verdict: "accepted", score: 100, cpuMs: 3 });
    await until("it is done", async () => (await (await guest.events(id)).rest()).at(-1)?.event === "done");

    let written = 0;
    app.http.on("connection", (socket) => {
      socket.on("close", () => {
        written = socket.bytesWritten;
      });
    });
    const { socket, closed } = await rawConnection(app.port);
    const cookie = `visitor=${guest.cookies.get("visitor")}`;
    socket.pause();
    socket.write(`GET /submissions/${id}/events HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\n\r\n`);
    await until("the stream has begun", () => app.followers() === 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    // All of it would be 23 MB and would have ended the stream.
    expect(app.followers()).toBe(1);
    socket.destroy();
    await closed;
    await until("nobody follows", () => app.followers() === 0);
    expect(written).toBeLessThan(15_000_000);
  });
});
