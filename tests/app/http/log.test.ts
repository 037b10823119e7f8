/** The log says what happened and never who did it or what they wrote. */
import { expect, onTestFinished, test, vi } from "vitest";
import { createGuest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { rawRequest } from "./raw-request.ts";
import { startApp } from "./running-app.ts";
import { until } from "./until.ts";

test("neither address, cookie, source nor query is logged", async () => {
  const judge = createHeldJudge();
  const { origin, log, db } = await startApp({ judge, env: { TRUSTED_PROXIES: "1" } });
  const guest = createGuest(origin, {
    "x-forwarded-for": "203.0.113.77",
    "user-agent": "agent-name-91",
    referer: `${origin}/?ref-word-13`,
  });
  await guest.get("/problems?q=query-word-55");
  await guest.submitted({ source: "// source-word-66" });
  await guest.submitted({ intent: "run", source: "// source-word-66", ownInputs: '[["input-word-88"]]' });
  await guest.submit({ intent: "field-word-77" });
  await guest.get("/nowhere?q=query-word-55", { headers: { cookie: "visitor=cookie-word-44" } });
  await guest.post(
    "/settings",
    { intent: "theme", theme: "dark" },
    { headers: { origin: "http://origin-word-22" } },
  );
  await until("all is logged", () => log.filter((line) => line.includes('"msg":"request"')).length >= 6);
  const text = log.join("");
  const [visitor] = await db.selectFrom("visitor").select("id").execute();
  const cookie = guest.cookies.get("visitor") ?? "";
  for (const word of [
    "203.0.113.77",
    "127.0.0.1",
    "::1",
    "agent-name",
    "query-word",
    "source-word",
    "input-word",
    "field-word",
    "cookie-word",
    "ref-word",
    "origin-word",
    visitor?.id ?? "?",
    cookie.slice(0, 20),
  ]) {
    expect(text, word).not.toContain(word);
  }
});

test("each line is one JSON object that names the request, whatever was asked", async () => {
  const { port, log } = await startApp({ judge: createHeldJudge() });
  const odd = ["/a%0a%1b%5b31mred", '/"},{"level":60', `/${"x".repeat(3_000)}`, "/%E2%80%AE"];
  for (const path of odd) {
    await rawRequest(port, `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`, 2_000);
  }
  await until("all is logged", () => log.length >= odd.length);
  for (const line of log) {
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(line).not.toContain("\u001b");
    const { path, ...entry } = JSON.parse(line) as Record<string, unknown>;
    expect(String(path).length).toBeLessThanOrEqual(200);
    expect(entry).toMatchObject({
      level: 30,
      method: "GET",
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      ms: expect.any(Number),
    });
  }
});

test("what a page, its log line and its error say is the same number", async () => {
  const { origin, log } = await startApp({ judge: createHeldJudge() });
  const response = await createGuest(origin).get("/nowhere", {
    headers: { "x-request-id": "chosen-by-the-client" },
  });
  const requestId = response.headers.get("x-request-id");
  await until("it is logged", () => log.length > 0);
  expect(JSON.parse(log[0] ?? "{}")).toMatchObject({ requestId, status: 404 });
  expect(requestId).not.toBe("chosen-by-the-client");
});

test("a database that fails is a failure that says nothing about itself", async () => {
  const { origin, log, db } = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(origin);
  await guest.submitted();
  await db.schema.alterTable("problem").renameTo("lost").execute();
  const page = await guest.get("/problems");
  const text = await page.text();
  expect(page.status).toBe(500);
  expect(text).toContain(page.headers.get("x-request-id"));
  expect(text).not.toMatch(/no such table|SQLITE|\bat \S+ \(|node_modules/i);
  const api = await guest.submit();
  expect(api.status).toBe(500);
  expect(await api.text()).not.toMatch(/no such table|SQLITE|node_modules/i);
  expect((await guest.get("/readyz")).status).toBe(503);
  expect((await guest.get("/healthz")).status).toBe(200);
  expect(log.join("")).toContain("no such table");
});

test("nothing is printed past the log", async () => {
  const { port } = await startApp({ judge: createHeldJudge() });
  const printed: unknown[] = [];
  for (const method of ["log", "warn", "error", "info"] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => void printed.push(args));
  }
  onTestFinished(() => void vi.restoreAllMocks());
  for (const path of [
    "/a%0ab?q=query-word-55",
    "/%zz?q=query-word-55",
    "/nowhere?q=query-word-55",
    "/problems/%00?q=query-word-55",
  ]) {
    await rawRequest(port, `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`, 2_000);
  }
  expect(printed).toEqual([]);
});
