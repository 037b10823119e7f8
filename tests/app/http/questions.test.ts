/** Questions as plain forms, and what of them is sent when. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { VISITOR_QUOTA_BYTES } from "#db/visitor-bytes.ts";
import { addresses } from "./addresses.ts";
import { createGuest, type Guest } from "./guest.ts";
import { realJudge } from "./real-judge.ts";
import { startApp } from "./running-app.ts";

const judge = realJudge();
/** What stands in the fixtures' keys, reasons, steps, slips, points, hints, sources and explanations. */
const LATER = /sealed-/;
const QUESTIONS = ["layer-bytes", "where-weights", "what-grows", "by-macs", "type-sizes", "why-arena"];

type Page = { seed: string; version: string; opened: string; html: string };

/** The form of an open question, read as a browser without scripts reads it. */
async function open(guest: Guest, slug: string, search = ""): Promise<Page> {
  const response = await guest.get(`/questions/${slug}${search}`);
  expect(response.status).toBe(200);
  const html = await response.text();
  const field = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? "";
  const seed = /action="[^"]*seed=([0-9a-f]{16})/.exec(html)?.[1] ?? "";
  return { seed, version: field("version"), opened: field("opened"), html };
}

function send(guest: Guest, slug: string, page: Page, fields: Record<string, string>) {
  const { seed, version, opened } = page;
  return guest.post(`/questions/${slug}?seed=${seed}`, { version, opened, hints: "0", ...fields });
}

/** Answers and reads the page that it leads to. */
async function answered(guest: Guest, slug: string, page: Page, fields: Record<string, string>) {
  const response = await send(guest, slug, page, fields);
  expect(response.status, await response.clone().text()).toBe(303);
  const address = response.headers.get("location") ?? "";
  return { address, html: await (await guest.get(address)).text() };
}

function drawnNumbers(html: string): number[] {
  return [...html.matchAll(/<b class="num">([\d,]+)<\/b>/g)].map(([, text = ""]) =>
    Number(text.replace(",", "")),
  );
}

describe("a question", () => {
  test("keeps its numbers until they are answered, then brings new ones", async () => {
    const { origin } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    await guest.post("/settings", { intent: "theme", theme: "dark" });
    const first = await open(guest, "layer-bytes");
    expect((await open(guest, "layer-bytes")).seed).toBe(first.seed);
    const [inputs = 0, outputs = 0] = drawnNumbers(first.html);
    const { html, address } = await answered(guest, "layer-bytes", first, {
      amount: String(inputs * outputs + 4 * outputs),
      unit: "B",
    });
    expect(html).toContain("Right");
    expect(html).toContain("sealed-step");
    expect(html).toContain("sealed-explanation");
    expect((await open(guest, "layer-bytes")).seed).not.toBe(first.seed);
    const back = await guest.get(`/questions/layer-bytes?seed=${first.seed}`);
    expect(back.headers.get("location")).toBe(address);
  });

  test("recognises a slip and shows what it says with the drawn numbers", async () => {
    const { origin } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const page = await open(guest, "layer-bytes");
    const [inputs = 0, outputs = 0] = drawnNumbers(page.html);
    const { html } = await answered(guest, "layer-bytes", page, {
      amount: `${inputs * outputs} B`,
      unit: "",
    });
    expect(html).toMatch(new RegExp(`sealed-slip: <b class="num">${outputs}</b> biases are missing`));
  });

  test.each([
    ["layer-bytes", { amount: "12 foo" }, 400, "not known here"],
    ["layer-bytes", { amount: "1,5 kB" }, 400, "decimal point"],
    ["layer-bytes", {}, 400, "Type a number."],
    ["where-weights", {}, 400, "Choose one of the options."],
    ["where-weights", { choice: "9" }, 400, "Choose one of the options."],
    ["where-weights", { choice: "x" }, 400, "form is none of this page"],
    ["where-weights", { choice: "0", score: "1" }, 400, "form is none of this page"],
    ["what-grows", { "choice-9": "on" }, 400, "form is none of this page"],
    ["what-grows", {}, 400, "Tick at least one option."],
    [
      "by-macs",
      { "place-0": "1", "place-1": "1", "place-2": "2", "place-3": "3" },
      400,
      "a place of its own",
    ],
    ["by-macs", {}, 400, "form is none of this page"],
    ["type-sizes", { "match-0": "0" }, 400, "Choose a partner for each line."],
    ["why-arena", { text: "  " }, 400, "Write your answer first"],
    ["why-arena", { text: "a".repeat(4001) }, 400, "At most 4,000 characters"],
    ["where-weights", { choice: "0", version: "old" }, 409, "was changed while you had it open"],
  ])("%s refuses %j with a sentence and keeps nothing", async (slug, fields, status, sentence) => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const page = await open(guest, slug);
    const response = await send(guest, slug, page, fields);
    expect(response.status).toBe(status);
    const html = await response.text();
    expect(html).toContain(sentence);
    expect(html, "the same attempt").toContain(page.seed);
    expect(html).not.toMatch(LATER);
    expect(await db.selectFrom("answer").selectAll().execute()).toEqual([]);
  });

  test("a refused form comes back as it was filled in", async () => {
    const { origin } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const page = await open(guest, "layer-bytes");
    const html = await (await send(guest, "layer-bytes", page, { amount: "12 <foo>", unit: "KiB" })).text();
    expect(html).toContain('value="12 &lt;foo&gt;"');
    expect(html).toMatch(/<option (selected="" )?value="KiB"( selected="")?>/);
    expect(html).not.toContain("<foo>");
  });

  test("the first answer stands: what is sent again leads to it", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const page = await open(guest, "where-weights");
    const first = await answered(guest, "where-weights", page, { choice: "0" });
    const second = await send(guest, "where-weights", page, { choice: "1" });
    expect(second.headers.get("location")).toBe(`${first.address}?repeated`);
    expect(await (await guest.get(`${first.address}?repeated`)).text()).toContain("the first answer stands");
    expect(first.html).not.toContain("the first answer stands");
    expect(await db.selectFrom("answer").select("response").execute()).toEqual([
      { response: '{"kind":"single","choice":0}' },
    ]);
  });

  test("an answer is its owner's alone, and a question has no other's answers", async () => {
    const { origin } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const { address } = await answered(guest, "where-weights", await open(guest, "where-weights"), {
      choice: "0",
    });
    const other = createGuest(origin);
    expect((await other.get(address)).status).toBe(404);
    expect((await other.post(address, {})).status).toBe(404);
    expect((await guest.get(address.replace("where-weights", "what-grows"))).status).toBe(404);
    expect((await guest.get("/questions/nothing")).status).toBe(404);
    expect((await guest.get("/questions/where-weights/answers/nothing")).status).toBe(404);
  });

  test("hints open one at a time, and the answer keeps how many", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const closed = await open(guest, "where-weights");
    expect(closed.html).not.toContain("sealed-hint");
    const one = await open(guest, "where-weights", `?seed=${closed.seed}&hints=1`);
    expect(one.seed).toBe(closed.seed);
    expect(one.html).toContain("sealed-hint one");
    expect(one.html).not.toContain("sealed-hint two");
    await answered(guest, "where-weights", one, { choice: "0", hints: "1" });
    expect(await db.selectFrom("answer").select("hintsOpened").execute()).toEqual([{ hintsOpened: 1 }]);
  });

  test("a full storage takes no more answers and says so", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    await answered(guest, "where-weights", await open(guest, "where-weights"), { choice: "0" });
    await db.updateTable("answer").set({ bytes: VISITOR_QUOTA_BYTES }).execute();
    const response = await send(guest, "what-grows", await open(guest, "what-grows"), { "choice-0": "on" });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("Your storage here is full");
  });

  test("what a learner wrote stands in pages as text", async () => {
    const { origin } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const text = 'Without malloc <script>alert("pwned")</script>.';
    const { html } = await answered(guest, "why-arena", await open(guest, "why-arena"), { text });
    expect(html).not.toContain('<script>alert("pwned")');
    expect(html).toContain("&lt;script&gt;");
    const numeric = await answered(guest, "layer-bytes", await open(guest, "layer-bytes"), { amount: "1 B" });
    expect(numeric.html).toContain("Read as 1");
  });
});

describe("a free response", () => {
  test("shows the points with evidence after it was written, and is marked by its writer", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const text = "There is no malloc at run time. I like it.";
    const { address, html } = await answered(guest, "why-arena", await open(guest, "why-arena"), { text });
    expect(html).toContain("Mark your answer");
    expect(html).toContain("<q>There is no malloc at run time.</q>");
    expect(html).toMatch(/name="point-0" checked=""/);
    expect(html).not.toMatch(/name="point-1" checked=""/);
    expect(html).toContain("sealed-reference");
    expect(html).toContain("sealed-follow-up");

    expect((await guest.post(address, { "point-0": "on", "point-1": "on" })).status).toBe(303);
    const marked = await (await guest.get(address)).text();
    expect(marked).toContain("Right");
    expect(marked).toContain("self-marked");
    expect(
      await db.selectFrom("answer").select(["outcome", "score", "selfMarked", "marks"]).execute(),
    ).toEqual([{ outcome: "right", score: 0.8, selfMarked: 1, marks: "[0,1]" }]);
    await guest.post(address, {});
    expect(await db.selectFrom("answer").select("outcome").execute()).toEqual([{ outcome: "wrong" }]);
  });

  test("an answer that was graded can't be marked", async () => {
    const { origin } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const { address } = await answered(guest, "where-weights", await open(guest, "where-weights"), {
      choice: "0",
    });
    expect((await guest.post(address, { "point-0": "on" })).status).toBe(409);
  });
});

test("lists, home, export and deletion know about answers", async () => {
  const { origin } = await startApp({ judge: judge() });
  const guest = createGuest(origin);
  const before = await (await guest.get("/")).text();
  expect(before).toMatch(/Coding problems with hidden tests[\s\S]{0,120}>1</);
  expect(before).toMatch(/Answer questions[\s\S]{0,160}>6</);
  const page = await open(guest, "layer-bytes");
  await answered(guest, "layer-bytes", page, { amount: "1", unit: "B" });
  const list = await (await guest.get("/problems?kind=question")).text();
  for (const slug of QUESTIONS) expect(list).toContain(`/questions/${slug}`);
  expect(list).not.toContain("/problems/shout-it");
  expect(list).toContain("Wrong");
  expect(await (await guest.get("/")).text()).toContain("questions right");
  const kept = await (await guest.get("/settings/export")).json();
  expect(kept).toMatchObject({ answers: [{ slug: "layer-bytes", outcome: "wrong", seed: page.seed }] });
  await guest.post("/settings", { intent: "delete", confirmed: "on" });
  expect(await (await guest.get("/settings/export")).json()).toMatchObject({ answers: [] });
});

describe("nothing that opens later is sent before", () => {
  test("on no page and in no data, whatever is added to the address", { timeout: 120_000 }, async () => {
    const { origin, routes, log } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const everything = new Map<string, string>();
    for (const slug of QUESTIONS) {
      for (const address of addresses(routes, { slug, id: "0".repeat(20) })) {
        // Most addresses name no question: once is enough.
        if (everything.has(address)) continue;
        const response = await guest.get(address);
        expect(response.status, address).toBeLessThan(500);
        everything.set(address, JSON.stringify([...response.headers]) + (await response.text()));
      }
    }
    expect(everything.size).toBeGreaterThan(50);
    for (const [address, text] of everything) expect(text, address).not.toMatch(LATER);
    expect(log.join("")).not.toMatch(LATER);
  });

  test("nor of one question when another was answered", { timeout: 60_000 }, async () => {
    const { origin, routes } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const { address } = await answered(guest, "where-weights", await open(guest, "where-weights"), {
      choice: "0",
    });
    const id = address.split("/").at(-1) ?? "";
    for (const other of addresses(routes, { slug: "what-grows", id })) {
      expect(await (await guest.get(other)).text(), other).not.toMatch(LATER);
    }
  });

  test("nor does an open question name which options are right, in its data", async () => {
    const { origin } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const address = "/questions/where-weights?_data=routes%2Fquestions.%24slug";
    const data = await (await guest.get(address, { headers: { accept: "application/json" } })).json();
    expect(Object.keys(data).sort()).toEqual(["head", "hints", "history", "now", "own", "presented", "seed"]);
    expect(Object.keys(data.presented).sort()).toEqual(["hintCount", "isFresh", "kind", "lines", "prompt"]);
    expect([...data.presented.lines].sort()).toEqual(["In SRAM", "In a cloud", "In flash", "In registers"]);
  });

  test("nor is any question, formula or key part of what browsers load", () => {
    const root = path.join(import.meta.dirname, "..", "..", "..");
    const client = path.join(root, "build", "client");
    const files = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".js"),
    );
    const scripts = files.map((name) => readFileSync(path.join(client, name), "utf8")).join("\n");
    expect(scripts.length).toBeGreaterThan(100_000);
    expect(LATER.test(scripts)).toBe(false);
    // Names that survive minification: of what grades, of the units library, of the schema.
    for (const trace of ["1,000 for 1,024", "Unit not recognized", "exactly one option must be right"]) {
      expect(scripts.includes(trace), trace).toBe(false);
    }
    const concepts = path.join(root, "problems", "concepts");
    const texts = readdirSync(concepts, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith("explanation.md"))
      .map((name) => readFileSync(path.join(concepts, name), "utf8").slice(0, 40));
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(scripts.includes(text), text).toBe(false);
  });
});
