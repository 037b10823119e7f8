/** Hidden inputs, expected values, solutions and unopened hints never leave the server, whatever is asked for. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { addresses } from "./addresses.ts";
import { createGuest, type Guest, SHOUT } from "./guest.ts";
import { realJudge } from "./real-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const judge = realJudge();
/** Parts of the hidden arguments and expected values, in any case; and of what only opens later. */
const HIDDEN = /7f3a9/i;
const LATER = /solution-c41e8|editorial-90aa2|hint-55b0d/;

/** Programs that try to carry a hidden input out: by answer, error, print, name, or what cannot be encoded. */
const CARRIERS = [
  SHOUT,
  "export function shout(text) { return text; }",
  "export function shout(text) { return { text, list: [text, text] }; }",
  "export function shout(text) { throw new Error(text); }",
  "export function shout(text) { throw text; }",
  "export function shout(text) { const e = new Error('x'); e.name = text; e.stack = text; throw e; }",
  "export function shout(text) { console.log(text); console.error(text); return text; }",
  "export function shout(text) { return { [text]: 1 }; }",
  "export function shout(text) { return Symbol(text); }",
  "export function shout(text) { return { toJSON() { throw new Error(text); } }; }",
  "export function shout(text) { return new Function('return function ' + text.replace(/\\W/g, '') + '() { throw 1 }')()(); }",
  "let all = ''; export function shout(text) { all += text; return text.length < 5 ? all : (() => { throw new Error(all); })(); }",
  "export function shout(text) { return Promise.reject(new Error(text)); }",
  "export function shout(text) { eval(text + '('); }",
  "export function shout(text) { while (text) ; return '!'; }",
];

async function everything(
  guest: Guest,
  routes: RunningApp["routes"],
  id: string,
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const address of addresses(routes, { slug: "shout-it", id })) {
    const response = await guest.get(address);
    expect(response.status, address).toBeLessThan(500);
    const headers = JSON.stringify([...response.headers]);
    answers.set(address, headers + (await response.text()));
  }
  for (const address of ["/healthz", "/readyz", "/__manifest?p=/problems/shout-it"]) {
    answers.set(address, await (await guest.get(address)).text());
  }
  return answers;
}

test("no program carries a hidden input out, in no event and on no page", { timeout: 120_000 }, async () => {
  const { origin, log } = await startApp({ judge: judge() });
  const guest = createGuest(origin);
  for (const source of CARRIERS) {
    const id = await guest.submitted({ source });
    const events = await guest.events(id);
    await events.rest();
    expect(events.text(), source).toContain("event: done");
    expect(events.text(), source).toMatch(/mark/);
    expect(events.text(), source).not.toMatch(HIDDEN);
    for (const address of [`/submissions/${id}`, `/problems/shout-it/attempts/${id}`, `/settings/export`]) {
      expect(await (await guest.get(address)).text(), `${address} of ${source}`).not.toMatch(HIDDEN);
    }
  }
  expect(log.join("")).not.toMatch(HIDDEN);
});

test("a mistake is named by its sentence, without what it answers", { timeout: 120_000 }, async () => {
  const { origin, log, routes } = await startApp({ judge: judge() });
  const guest = createGuest(origin);
  const id = await guest.submitted({ source: "export function shout(text) { return text + '!'; }" });
  const events = await guest.events(id);
  await events.rest();
  expect(events.text()).toContain('"mistake":{"sentence":"The text is left as it was.","hint":1}');
  const file = path.join(import.meta.dirname, "../fixtures/problems/shout-it/mistakes.json");
  const fingerprints = readFileSync(file, "utf8").match(/[0-9a-f]{16}/g) ?? [];
  expect(fingerprints.length).toBeGreaterThan(3);
  const told = [...(await everything(guest, routes, id)).values(), events.text(), log.join("")].join();
  expect(told).toContain("The text is left as it was.");
  expect(told).not.toMatch(HIDDEN);
  expect(fingerprints.filter((one) => told.includes(one))).toEqual([]);
});

test("no page, data or error has what is hidden or opens later", { timeout: 120_000 }, async () => {
  const { origin, log, routes } = await startApp({ judge: judge() });
  for (const source of [undefined, "export function shout(text) { return text; }", "syntax error("]) {
    const guest = createGuest(origin);
    const id = source === undefined ? "0".repeat(20) : await guest.submitted({ source });
    if (source !== undefined) await (await guest.events(id)).rest();
    for (const [address, text] of await everything(guest, routes, id)) {
      expect(text, address).not.toMatch(HIDDEN);
      expect(text, address).not.toMatch(LATER);
    }
  }
  expect(log.join("")).not.toMatch(HIDDEN);
});

test("nor after acceptance, when solutions may be read", { timeout: 120_000 }, async () => {
  const { origin, routes } = await startApp({ judge: judge() });
  const guest = createGuest(origin);
  const id = await guest.submitted();
  expect((await (await guest.events(id)).rest()).at(-1)?.data).toMatchObject({
    verdict: "accepted",
    score: 100,
  });
  for (const [address, text] of await everything(guest, routes, id))
    expect(text, address).not.toMatch(HIDDEN);
});

test("nor when the own input is the hidden one: only what one typed comes back", async () => {
  const { origin } = await startApp({ judge: judge() });
  const guest = createGuest(origin);
  const id = await guest.submitted({
    intent: "run",
    ownInputs: '[["mine"]]',
    source: "export function shout(text) { return text; }",
  });
  const events = await guest.events(id);
  const cases = (await events.rest()).filter((event) => event.event === "case").map((event) => event.data);
  expect(cases.map((one) => one["origin"])).toEqual(["sample", "sample", "own"]);
  expect(JSON.stringify(cases[2])).toContain("MINE!");
  expect(events.text()).not.toMatch(LATER);
});

test("what a learner wrote stands in pages as text", async () => {
  const { origin, routes } = await startApp({ judge: judge() });
  const guest = createGuest(origin);
  const attack = '</script><script>alert("pwned-1")</script><svg onload=alert("pwned-2")>';
  const source = `// ${attack}\nexport function shout() { throw new Error(${JSON.stringify(attack)}); }\n\u2028\u2029`;
  const id = await guest.submitted({ source });
  await (await guest.events(id)).rest();
  const form = { language: "javascript", source, baseRevision: "0", ownInputs: "[]" };
  await guest.post("/problems/shout-it/draft", form);
  for (const [address, text] of await everything(guest, routes, id)) {
    // What is not a page is no place for markup to come alive: it says its type and nothing guesses another.
    if (!text.includes('"content-type","text/html')) continue;
    expect(text, address).not.toContain('<script>alert("pwned');
    expect(text, address).not.toContain("<svg onload");
  }
  const data = await guest.get("/settings/export");
  expect(data.headers.get("content-type")).toContain("application/json");
  expect(data.headers.get("content-disposition")).toContain("attachment");
});
