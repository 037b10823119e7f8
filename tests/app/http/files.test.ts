/** The files of the built pages: cached for ever, compressed, and nothing but them. */

import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createGuest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { startApp } from "./running-app.ts";

const judge = createHeldJudge();

/** As sent: fetch would unpack it. */
function ask(port: number, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const asking = request({ port, path, headers, host: "127.0.0.1" }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) });
      });
      asking.once("error", reject).end();
    },
  );
}

/** The one script that every page has and that is too large to be sent as it is. */
async function scriptOf(origin: string): Promise<string> {
  const page = await (await createGuest(origin).get("/")).text();
  return /\/assets\/entry\.client-[\w-]+\.js/.exec(page)?.[0] ?? "";
}

test("a script comes compressed and for ever", async () => {
  const { origin, port } = await startApp({ judge });
  const path = await scriptOf(origin);
  const plain = await ask(port, path, {});
  const brotli = await ask(port, path, { "accept-encoding": "gzip, deflate, br" });
  const gzip = await ask(port, path, { "accept-encoding": "gzip, br;q=0" });
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  for (const { headers, body } of [plain, brotli, gzip]) {
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/javascript; charset=utf-8",
      "content-length": String(body.length),
      vary: "Accept-Encoding",
    });
    expect(headers["set-cookie"]).toBeUndefined();
  }
});

test("a script keeps the headers that guard files, and leaves those of pages out", async () => {
  const { origin, port } = await startApp({ judge });
  const script = await ask(port, await scriptOf(origin), {});
  expect(script.headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(script.headers["content-security-policy"]).toBeUndefined();
  // A picture can be opened as a page of its own.
  const picture = await ask(port, "/favicon.svg", {});
  expect(picture.headers["content-type"]).toContain("image/svg");
  expect(picture.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
});

test("what has not changed is not sent again, and each form has a mark of its own", async () => {
  const { origin, port } = await startApp({ judge });
  const path = await scriptOf(origin);
  const brotli = await ask(port, path, { "accept-encoding": "br" });
  const plain = await ask(port, path, {});
  expect(brotli.headers["etag"]).not.toBe(plain.headers["etag"]);
  const again = await ask(port, path, {
    "accept-encoding": "br",
    "if-none-match": String(brotli.headers["etag"]),
  });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await ask(port, path, { "if-none-match": '"other"' })).status).toBe(200);
});

test("files without a hash in their name are asked for again after an hour", async () => {
  const { port } = await startApp({ judge });
  expect((await ask(port, "/favicon.svg", {})).headers["cache-control"]).toBe("public, max-age=3600");
});

test.each(["bytes=5-2", "bytes=-1", "bytes=99999999999999999999-", "bytes=0-1,3-4", "nonsense"])(
  "a range (%s) is answered by the whole",
  async (range) => {
    const { port } = await startApp({ judge });
    const { status, body } = await ask(port, "/favicon.svg", { range });
    expect(status).toBe(200);
    expect(body.toString()).toContain("<svg");
  },
);

test("the compressed neighbours and hidden files have no address of their own", async () => {
  const { origin, port } = await startApp({ judge });
  const path = await scriptOf(origin);
  for (const one of [`${path}.br`, `${path}.gz`, "/.vite/manifest.json", "/assets/", "/assets"]) {
    expect((await ask(port, one, {})).status, one).toBe(404);
  }
});

test("no source map is served or pointed at", async () => {
  const { origin, port } = await startApp({ judge });
  const path = await scriptOf(origin);
  expect((await ask(port, `${path}.map`, {})).status).toBe(404);
  expect((await ask(port, path, {})).body.toString()).not.toContain("sourceMappingURL");
});
