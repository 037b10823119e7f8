/** What actions make of forms that no page of ours sends. Nothing of it is stored and nothing breaks. */
import { beforeEach, describe, expect, test } from "vitest";
import { readSubmissionForm } from "#app/submission-form.server.ts";
import { SIZES } from "#judge/request.ts";
import { ProblemSchema } from "#problems/schema.ts";
import { createGuest, type Guest, SHOUT } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const judge = createHeldJudge();
let app: RunningApp;
let guest: Guest;

beforeEach(async () => {
  app = await startApp({ judge });
  guest = createGuest(app.origin);
});

const stored = () => app.db.selectFrom("submission").selectAll().execute();

async function refused(response: Response, status: number | number[]): Promise<string> {
  expect([status].flat()).toContain(response.status);
  expect(await stored()).toEqual([]);
  expect(app.log.join("")).not.toContain('"level":50');
  const text = await response.text();
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|SQLITE|ZodError/);
  return text;
}

describe("fields", () => {
  test.each([
    ["the verdict", { verdict: "accepted" }],
    ["the score", { score: "100" }],
    ["somebody else's id", { visitorId: "0123456789abcdefghjk" }],
    ["a version of the problem", { version: "0" }],
    ["a prototype", { __proto__x: "1" }],
    ["an empty name", { "": "1" }],
  ])("a form that also says %s is refused", async (_what, more) => {
    await refused(await guest.submit(more as Record<string, string>), 400);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "a field %s pollutes nothing",
    async (name) => {
      const form = new URLSearchParams({ intent: "submit", language: "javascript", source: SHOUT });
      form.append(name, '{"polluted":true}');
      await refused(await guest.post("/problems/shout-it/submissions", form), 400);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  test.each([
    ["another mode", { intent: "judge" }],
    ["no mode", { intent: "" }],
    ["another language", { language: "perl" }],
    ["a language that this problem has not", { language: "python" }],
    ["no program", { source: "" }],
    ["a program that is too long", { source: "x".repeat(SIZES.sourceChars + 1) }],
    ["a NUL in the program", { source: "a\0b" }],
    ["a key that is too short", { idempotencyKey: "a" }],
    ["a key that is too long", { idempotencyKey: "a".repeat(65) }],
    ["a revision that is too long", { draftRevision: "1".repeat(21) }],
  ])("%s is refused", async (_what, fields) => {
    await refused(await guest.submit(fields), 400);
  });

  test("the same field twice is refused, whichever would win", async () => {
    const form = new URLSearchParams([
      ["intent", "run"],
      ["intent", "submit"],
      ["language", "javascript"],
      ["source", SHOUT],
    ]);
    expect(await refused(await guest.post("/problems/shout-it/submissions", form), 400)).toContain("twice");
  });

  test("more fields than any form has are refused", async () => {
    const form = new URLSearchParams(Array.from({ length: 100_000 }, (_, index) => [`f${index}`, ""]));
    const begun = performance.now();
    await refused(await guest.post("/problems/shout-it/submissions", form), [400, 413]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test("a file is refused", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ intent: "submit", language: "javascript" }))
      form.set(name, value);
    form.set("source", new File([SHOUT], "shout.js"));
    expect(await refused(await guest.post("/problems/shout-it/submissions", form), 400)).toContain("Files");
  });

  test("line ends of a plain form become those of the editor, and a lone surrogate stays out", async () => {
    const id = await guest.submitted({ source: "// one\r\n// two" });
    expect((await stored())[0]).toMatchObject({ id, source: "// one\n// two", state: "queued" });
    // A form can't carry half a character: it arrives as the sign for what can't be read.
    await guest.submitted({ source: "// \ud800" });
    expect((await stored()).map((one) => one.source)).toContain("// \ufffd");
  });
});

describe("bodies that are not what their type says", () => {
  const raw = (type: string, body: string) =>
    fetch(`${app.origin}/problems/shout-it/submissions`, {
      method: "POST",
      headers: { origin: app.origin, "content-type": type, accept: "application/json" },
      body,
    });

  test.each([
    ["multipart/form-data", "a=b"],
    ["multipart/form-data; boundary=x", "no parts"],
    ["multipart/form-data; boundary=x", "--x\r\ncontent-disposition: form-data\r\n\r\n1\r\n--x--\r\n"],
    ["multipart/form-data; boundary=x", '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1'],
    [`multipart/form-data; boundary=${"x".repeat(500)}`, "--x"],
    ["application/x-www-form-urlencoded", "%zz=%E0%A4%A&&&==&=;"],
    ["application/x-www-form-urlencoded", "\u0000\u0001\uffff"],
    ["application/x-www-form-urlencoded; charset=utf-16", "intent=submit"],
    ["application/x-www-form-urlencoded", ""],
  ])("%s: %s", async (type, body) => {
    await refused(await raw(type, body), 400);
  });
});

describe("own inputs", () => {
  const run = (ownInputs: unknown) =>
    guest.submit({
      intent: "run",
      ownInputs: typeof ownInputs === "string" ? ownInputs : JSON.stringify(ownInputs),
    });

  test.each([
    ["no JSON", "{"],
    ["no list", "{}"],
    ["null", "null"],
    ["more than ten", Array(11).fill(["a"])],
    ["not a list of arguments", ["a"]],
    ["too few arguments", [[]]],
    ["too many arguments", [["a", "b"]]],
    ["what the validator refuses", [["x".repeat(201)]]],
    ["a function in disguise", [[{ $: "other", text: "a function" }]]],
    ["a tag that is none", [[{ $: "rubbish" }]]],
    ["a record that is none", [[{ $: "record", entries: 1 }]]],
    ["a number that is none", [[{ $: "bigint", text: "x" }]]],
    ["a prototype", '[[{"__proto__":{"polluted":true}}]]'],
    ["100,000 levels", `[[${"[".repeat(100_000)}${"]".repeat(100_000)}]]`],
    ["100,000 levels that never close", "[".repeat(100_000)],
    ["levels of records", `[[${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}]]`],
  ])("%s is refused in one sentence", async (_what, ownInputs) => {
    const { error } = JSON.parse(await refused(await run(ownInputs), 400)) as { error: string };
    expect(error).toMatch(/^[A-Z].{5,200}\.$/s);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("a text and a list are both taken", async () => {
    expect((await run(['["a"]', ["b"]])).status).toBe(201);
    expect((await stored())[0]).toMatchObject({ mode: "run", ownInputs: '["[\\"a\\"]","[\\"b\\"]"]' });
  });

  test("a submit has none, whatever it says", async () => {
    await guest.submitted({ ownInputs: '[["a"]]' });
    expect((await stored())[0]).toMatchObject({ ownInputs: "[]" });
  });
});

test("an own input may be long, but not longer than what is kept", async () => {
  const [problem] = await app.db.selectFrom("problem").select("definition").execute();
  const definition = ProblemSchema.parse(JSON.parse(problem?.definition ?? ""));
  const read = (text: string) => {
    const fields = {
      intent: "run",
      language: "javascript",
      source: "x",
      ownInputs: JSON.stringify([[text]]),
    };
    const request = new Request("http://localhost", { method: "POST", body: new URLSearchParams(fields) });
    return readSubmissionForm(request, definition, async () => undefined);
  };
  expect(await read("x".repeat(19_000))).toMatchObject({ ok: true });
  expect(await read("x".repeat(21_000))).toEqual({
    ok: false,
    error: "Own input 1: it has more than 20,000 characters.",
    source: "x",
  });
});

describe("the way back after the settings", () => {
  test.each([
    ["//evil.example", "/settings"],
    ["https://evil.example", "/settings"],
    ["/\\evil.example", "/settings"],
    ["/\t/evil.example", "/settings"],
    ["/\n/evil.example", "/settings"],
    ["\t//evil.example", "/settings"],
    ["javascript:alert(1)", "/settings"],
    ["evil.example", "/settings"],
    ["/problems?topic=sizing", "/problems?topic=sizing"],
  ])("%j leads to %s", async (returnTo, expected) => {
    const answer = await guest.post("/settings", { intent: "theme", theme: "dark", returnTo });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, expected]);
  });

  test("what the settings do not know is refused", async () => {
    for (const fields of [
      { intent: "admin" },
      { intent: "theme", theme: "__proto__" },
      { intent: "editor", fontSize: "1e9" },
    ]) {
      expect((await guest.post("/settings", fields as Record<string, string>)).status).toBe(400);
    }
  });
});
