/** What pages answer to readers: headers, policies, unknown addresses, and nothing that anybody may keep. */
import { expect, test } from "vitest";
import { createGuest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { rawRequest } from "./raw-request.ts";
import { startApp } from "./running-app.ts";

const judge = createHeldJudge();
const PAGES = ["/", "/problems", "/problems/shout-it", "/settings"];

test("every page has the headers that keep others out", async () => {
  const { origin } = await startApp({ judge });
  const guest = createGuest(origin);
  for (const path of [...PAGES, "/nowhere", "/healthz", "/favicon.svg"]) {
    const { headers } = await guest.get(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe/);
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  }
});

test("each answer has a nonce of its own, and every script carries it", async () => {
  const { origin } = await startApp({ judge });
  const guest = createGuest(origin);
  const seen = new Set<string>();
  for (const path of [...PAGES, "/nowhere"]) {
    const response = await guest.get(path);
    const nonce =
      /script-src[^;]*'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1] ?? "";
    const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    seen.add(nonce);
  }
  expect(seen.size).toBe(PAGES.length + 1);
});

test("behind https, browsers are told to stay there", async () => {
  const { origin } = await startApp({
    judge,
    env: { PUBLIC_ORIGIN: "https://arena.example.org", ALLOWED_HOSTS: "localhost" },
  });
  const { headers } = await createGuest(origin).get("/");
  expect(headers.get("strict-transport-security")).toContain("max-age=31536000");
  expect(headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
  expect(headers.getSetCookie()[0]).toMatch(/^__Host-visitor=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

test("nobody between here and the reader may keep a page, its data or an error", async () => {
  const { origin } = await startApp({ judge });
  const guest = createGuest(origin);
  const data = ["/?_data=root", "/problems?_data=routes%2Fproblems._index", "/nowhere"];
  for (const path of [...PAGES, ...data]) {
    expect((await guest.get(path)).headers.get("cache-control"), path).toBe("private, no-store");
  }
});

test("a page can be asked for by HEAD, and nothing follows", async () => {
  const { origin, port } = await startApp({ judge });
  const guest = createGuest(origin);
  for (const path of [...PAGES, "/healthz", "/readyz", "/favicon.svg"]) {
    expect((await guest.get(path, { method: "HEAD" })).status, path).toBe(200);
    const raw = await rawRequest(
      port,
      `HEAD ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
    );
    expect(raw.body).toBe("");
  }
  expect((await guest.get("/nowhere", { method: "HEAD" })).status).toBe(404);
});

test.each([
  "/nowhere",
  "/problems/nowhere",
  "/problems/..%2f..%2fetc%2fpasswd",
  "/problems/%2e%2e/%2e%2e/etc/passwd",
  "/problems/%00",
  "/problems/shout-it%00",
  "/problems/__proto__",
  "/problems/constructor",
  "/problems/toString",
  `/problems/${"x".repeat(8_000)}`,
  "/problems/shout-it%0d%0aset-cookie:%20a=b",
  "/problems/SHOUT-IT",
  "/problems/%ED%A0%80",
  "/problems/%zz",
  "/%zz",
  "/%",
  "//evil.example/..%2f",
  "/submissions/1",
  "/submissions/1/events",
  "/submissions/__proto__/events",
  "/assets/nowhere.js",
  "/assets/..%2f..%2fserver%2findex.js",
  "/assets/%2e%2e/%2e%2e/server/index.js",
  "/assets\\..\\server\\index.js",
  "/.env",
  "/.git/config",
  "/build/.inputs",
  "/data/tensor-arena.sqlite",
  "/package.json",
  "/server.ts",
])("%s is not there, and that is all it says", async (path) => {
  const { port, log } = await startApp({ judge });
  const answer = await rawRequest(
    port,
    `GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\naccept: text/html\r\nconnection: close\r\n\r\n`,
    3000,
  );
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers).not.toMatch(/^set-cookie: a=/m);
  expect(answer.text).not.toMatch(/\bat \S+ \(|node_modules|SQLITE|root:x:|\.ts:\d+/);
  expect(log.join("")).not.toContain('"level":50');
});

test.each([
  "?_data=routes/nowhere",
  "?_data=__proto__",
  "?_data=a&_data=b",
  "?_data=",
  "?_routes=root",
  "?index&index",
  `?q=${"x".repeat(8_000)}`,
  "?topic=__proto__&kind=constructor&difficulty=%00&sort=;drop%20table%20problem",
  "?q=%25%27%22)%20or%201=1--&sort=title%20desc,(select%201)",
  "?q=NEAR(a%20b)*%22^%22",
  "?topic=a&topic=b&topic[]=c&topic[a]=d",
  "?q=%ED%A0%80%00%ff",
])("the list takes %s for what it is", async (query) => {
  const { origin, log } = await startApp({ judge });
  const answer = await createGuest(origin).get(`/problems${query}`);
  expect(answer.status).toBeLessThan(500);
  expect(await answer.text()).not.toMatch(/SQLITE|syntax error|node_modules/);
  expect(log.join("")).not.toContain('"level":50');
});

test.each([
  "/problems/shout-it/attempts?page=-1",
  "/problems/shout-it/attempts?page=0.5",
  "/problems/shout-it/attempts?page=1e308",
  "/problems/shout-it/attempts?page=99999999999999999999",
  "/problems/shout-it/attempts?page=Infinity",
  "/problems/shout-it/attempts?page=a&page=b",
  "/problems/shout-it/draft?language=__proto__",
  "/problems/shout-it/draft",
  "/problems/shout-it?language=__proto__&from=//evil.example",
  "/problems/shout-it?attempt=%00&tab=constructor",
])("%s breaks nothing", async (address) => {
  const { origin, log } = await startApp({ judge });
  const guest = createGuest(origin);
  await guest.submitted();
  expect((await guest.get(address)).status).toBeLessThan(500);
  expect(log.join("")).not.toContain('"level":50');
});

test("the address of a page's parts is answered, whatever is asked for", async () => {
  const { origin, log } = await startApp({ judge });
  const guest = createGuest(origin);
  const many = Array.from({ length: 500 }, (_, index) => `p=/x${index}`).join("&");
  for (const query of ["", "?p=/", "?p=//evil", `?${many}`, "?p=%00&version=1", "?version=__proto__"]) {
    expect((await guest.get(`/__manifest${query}`)).status, query).toBeLessThan(500);
  }
  expect(log.join("")).not.toContain('"level":50');
});
