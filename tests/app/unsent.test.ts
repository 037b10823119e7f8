import { expect, test } from "vitest";
import { isUnsent, keepUnsent } from "#app/unsent.ts";

function formOf(fields: Record<string, string>, signal?: AbortSignal): Request {
  return new Request("http://localhost/questions/one", {
    method: "POST",
    body: new URLSearchParams(fields),
    ...(signal ? { signal } : {}),
  });
}

test("what the server took is handed on", async () => {
  expect(await keepUnsent(formOf({}), async () => "taken")).toBe("taken");
});

test.each([
  ["was not reached", new TypeError("Failed to fetch"), "cannot be reached"],
  ["failed", new Error("Unexpected Server Error"), "did not take it"],
  ["is busy", new Response(null, { status: 503 }), "did not take it"],
  ["has had too many requests", new Response(null, { status: 429 }), "did not take it"],
])("where the server %s, the fields come back with a word about it", async (_, thrown, said) => {
  const fields = { version: "1", choice: "2" };
  const kept = await keepUnsent(formOf(fields), () => Promise.reject(thrown));
  expect(isUnsent(kept)).toBe(true);
  expect(kept).toEqual({ error: expect.stringContaining(said), fields, isUnsent: true });
});

test("a redirect and a refusal are not taken for a failure", async () => {
  for (const status of [303, 400, 404]) {
    const meant = new Response(null, { status });
    await expect(keepUnsent(formOf({}), () => Promise.reject(meant))).rejects.toBe(meant);
  }
});

test("a form that was left meanwhile says nothing", async () => {
  const left = new AbortController();
  left.abort();
  const thrown = new TypeError("Failed to fetch");
  await expect(keepUnsent(formOf({}, left.signal), () => Promise.reject(thrown))).rejects.toBe(thrown);
});
