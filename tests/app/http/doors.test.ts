/** What is refused before any page or action is reached: wrong host, wrong origin, wrong method, wrong body. */
import { describe, expect, test } from "vitest";
import { createGuest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { rawRequest } from "./raw-request.ts";
import { startApp } from "./running-app.ts";

const judge = createHeldJudge();
const FORM = "content-type: application/x-www-form-urlencoded\r\n";

describe("hosts", () => {
  test.each([
    ["evil.example", 403],
    ["evil.example:80", 403],
    ["localhost.evil.example", 403],
    ["localhost@evil.example", 403],
    ["evil.example#localhost", 403],
    ["", 403],
    ["localhost:1", 200],
    ["LOCALHOST", 200],
    ["127.0.0.1", 200],
    ["[::1]:3000", 200],
  ])("%s gives %i", async (host, status) => {
    const { port } = await startApp({ judge });
    const answer = await rawRequest(
      port,
      `GET /healthz HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`,
    );
    expect(answer.status).toBe(status);
    expect(answer.headers).not.toContain("access-control-allow-origin");
  });

  test("more names can be allowed, and the public one is", async () => {
    const { port } = await startApp({
      judge,
      env: { ALLOWED_HOSTS: "arena.lan", PUBLIC_ORIGIN: "https://arena.example.org" },
    });
    const ask = async (host: string) =>
      (await rawRequest(port, `GET /healthz HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`)).status;
    expect(await ask("arena.lan:3000")).toBe(200);
    expect(await ask("arena.example.org")).toBe(200);
    expect(await ask("localhost")).toBe(403);
  });

  test("a request without a host or with a whole address is the client's mistake", async () => {
    const { port } = await startApp({ judge });
    expect((await rawRequest(port, "GET / HTTP/1.1\r\nconnection: close\r\n\r\n")).status).toBe(400);
    const whole = "GET http://evil.example/ HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    expect((await rawRequest(port, whole)).status).toBe(400);
  });
});

describe("proxies", () => {
  const FORWARDED =
    "x-forwarded-host: evil.example:8443\r\nx-forwarded-port: 8443\r\nx-forwarded-proto: https\r\nx-forwarded-for: 9.9.9.9\r\n";
  const page = (port: number, headers: string) =>
    rawRequest(
      port,
      `GET / HTTP/1.1\r\nhost: localhost:${port}\r\naccept: text/html\r\n${headers}connection: close\r\n\r\n`,
      2000,
    );

  test("are believed nothing unless they are configured", async () => {
    const { port } = await startApp({ judge });
    const { body, status } = await page(port, FORWARDED);
    expect(status).toBe(200);
    expect(body).toContain(`http://localhost:${port}`);
    expect(body).not.toMatch(/evil\.example|8443|https:\/\/localhost/);
    expect((await page(port, "x-forwarded-host: x:99999\r\n")).status).toBe(200);
  });

  test("may say the scheme and the address, never the host", async () => {
    const { port } = await startApp({ judge, env: { TRUSTED_PROXIES: "1" } });
    const { body } = await page(port, FORWARDED);
    expect(body).toContain(`https://localhost:${port}`);
    expect(body).not.toMatch(/evil\.example|8443/);
  });

  test("count by the address that the proxy has seen, so that nobody evades a limit by a header", async () => {
    const perMinute = {
      addressReads: 3,
      addressWrites: 1,
      addressNewVisitors: 1,
      addressShared: 1,
      visitorRuns: 1,
      visitorRunsADay: 1,
      visitorWrites: 1,
      visitorFiles: 1,
      addressFilesAnHour: 1,
    };
    const ask = (port: number, address: string) => page(port, `x-forwarded-for: ${address}\r\n`);
    const direct = await startApp({ judge, perMinute });
    for (let count = 0; count < 3; count++)
      expect((await ask(direct.port, `9.9.9.${count}`)).status).toBe(200);
    expect((await ask(direct.port, "9.9.9.9")).status).toBe(429);

    const proxied = await startApp({ judge, perMinute, env: { TRUSTED_PROXIES: "1" } });
    for (let count = 0; count < 3; count++) {
      expect((await ask(proxied.port, `6.6.6.${count}, 9.9.9.9`)).status).toBe(200);
    }
    expect((await ask(proxied.port, "6.6.6.6, 9.9.9.9")).status).toBe(429);
    expect((await ask(proxied.port, "9.9.9.8")).status).toBe(200);
  });
});

describe("methods", () => {
  test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])(
    "%s changes nothing",
    async (method) => {
      const { port, db } = await startApp({ judge });
      for (const path of ["/", "/problems/shout-it/submissions", "/settings", "/healthz", "/nowhere"]) {
        const answer = await rawRequest(
          port,
          `${method} ${path} HTTP/1.1\r\nhost: localhost\r\norigin: http://localhost\r\nconnection: close\r\n\r\n`,
        );
        expect(answer.status, path).toBe(405);
        expect(answer.headers).toContain("allow: get, head, post");
      }
      expect(await db.selectFrom("visitor").selectAll().execute()).toEqual([]);
    },
  );

  test("an override by header or field is none", async () => {
    const { origin, db } = await startApp({ judge });
    const guest = createGuest(origin);
    const fields = { _method: "DELETE", intent: "submit", language: "javascript", source: "x" };
    const answer = await guest.post("/problems/shout-it/submissions", fields, {
      headers: { "x-http-method-override": "DELETE" },
    });
    expect(answer.status).toBe(400);
    expect((await guest.get("/settings", { headers: { "x-http-method-override": "POST" } })).status).toBe(
      200,
    );
    expect(await db.selectFrom("submission").selectAll().execute()).toEqual([]);
  });

  test("posting to what can't be posted to, and reading what can't be read", async () => {
    const { origin } = await startApp({ judge });
    const guest = createGuest(origin);
    expect((await guest.post("/problems", { a: "1" })).status).toBe(405);
    expect((await guest.post("/nowhere", { a: "1" })).status).toBeGreaterThanOrEqual(404);
    expect((await guest.post("/favicon.svg", { a: "1" })).status).toBeGreaterThanOrEqual(404);
    const reading = await guest.get("/problems/shout-it/submissions");
    expect([reading.status, reading.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe("origins", () => {
  const FIELDS = { intent: "theme", theme: "dark" };

  test.each([
    ["another site", { origin: "http://evil.example" }],
    ["the same name on another port", { origin: "http://localhost:1" }],
    ["a sandboxed page", { origin: "null" }],
    ["a page of another site that hides its origin", { "sec-fetch-site": "cross-site" }],
    ["a page of a neighbour", { "sec-fetch-site": "same-site" }],
    ["nothing at all", { origin: "" }],
  ])("a form from %s is refused", async (_from, headers) => {
    const { origin, db } = await startApp({ judge });
    const guest = createGuest(origin);
    const answer = await guest.post("/settings", FIELDS, { headers: headers as Record<string, string> });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await db.selectFrom("visitor").selectAll().execute()).toEqual([]);
  });

  test("the public address is one's own, behind a proxy that nobody configured too", async () => {
    const { origin } = await startApp({
      judge,
      env: { PUBLIC_ORIGIN: "https://arena.example.org", ALLOWED_HOSTS: "localhost" },
    });
    const guest = createGuest(origin);
    const answer = await guest.post("/settings", FIELDS, {
      headers: { origin: "https://arena.example.org" },
    });
    expect(answer.status).toBe(302);
  });
});

describe("bodies", () => {
  const post = (port: number, headers: string, body = "") =>
    rawRequest(
      port,
      `POST /settings HTTP/1.1\r\nhost: localhost:${port}\r\norigin: http://localhost:${port}\r\n${headers}connection: close\r\n\r\n${body}`,
    );

  test.each([
    ["of 100 MB", `${FORM}content-length: 100000000\r\n`, 413],
    ["without an end", `${FORM}transfer-encoding: chunked\r\n`, 411],
    ["without a length", FORM, 411],
    ["with two lengths", `${FORM}content-length: 1\r\ncontent-length: 2\r\n`, 400],
    ["with a length and in chunks", `${FORM}content-length: 1\r\ntransfer-encoding: chunked\r\n`, 400],
    ["that is compressed", `${FORM}content-encoding: gzip\r\ncontent-length: 5\r\n`, 415],
    ["of JSON", "content-type: application/json\r\ncontent-length: 2\r\n", 415],
    [
      "of plain text that a form of another site can send",
      "content-type: text/plain\r\ncontent-length: 2\r\n",
      415,
    ],
    ["of no type", "content-length: 2\r\n", 415],
  ])("one %s is refused", async (_what, headers, status) => {
    const { port, db } = await startApp({ judge });
    expect((await post(port, headers, "")).status).toBe(status);
    expect(await db.selectFrom("visitor").selectAll().execute()).toEqual([]);
  });

  test("headers beyond 16 kB are refused", async () => {
    const { port } = await startApp({ judge });
    expect((await post(port, `x-long: ${"x".repeat(20_000)}\r\n`)).status).toBe(431);
  });
});
