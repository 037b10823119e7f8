/** System-design questions as plain forms and as the page's scripts keep them, and what of them is sent when. */
import { describe, expect, test } from "vitest";
import { ANSWER_BYTES_LIMIT, emptyAnswer } from "#problems/system-design/answer.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import { createGuest, type Guest } from "./guest.ts";
import { realJudge } from "./real-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const judge = realJudge();
const ADDRESS = "/designs/quiet-sensor";
const DATA = `?_data=${encodeURIComponent("routes/designs.$slug")}`;
const JSON_ANSWER = { headers: { accept: "application/json" } };
const MINUTE = 60_000;

async function begin(app: RunningApp, mode = "practice"): Promise<{ guest: Guest; id: string }> {
  const guest = createGuest(app.origin);
  const response = await guest.post(ADDRESS, { intent: "start", mode });
  expect(response.status).toBe(303);
  const { id } = await app.db
    .selectFrom("designAnswer")
    .select("id")
    .orderBy("startedAt", "desc")
    .executeTakeFirstOrThrow();
  return { guest, id };
}

const keep = (guest: Guest, id: string, fields: Record<string, string>) =>
  guest.post(`${ADDRESS}/answer?id=${id}`, fields, JSON_ANSWER);

const save = (guest: Guest, id: string, answer: unknown, baseRevision: number) =>
  keep(guest, id, { answer: JSON.stringify(answer), baseRevision: String(baseRevision) });

function saying(clarify: string): DesignAnswer {
  const empty = emptyAnswer();
  return { ...empty, texts: { ...empty.texts, clarify } };
}

/** As if the answer had been begun so many minutes ago. */
function beganMinutesAgo(app: RunningApp, id: string, minutes: number) {
  const startedAt = Date.now() - minutes * MINUTE;
  return app.db
    .updateTable("designAnswer")
    .set({ startedAt, deadline: startedAt + 45 * MINUTE })
    .where("id", "=", id)
    .execute();
}

async function read(guest: Guest, address: string): Promise<string> {
  const response = await guest.get(address);
  expect(response.status).toBe(200);
  return response.text();
}

describe("what is sent of a question", () => {
  test("is nothing that opens later: before the start, while answering, after asking and evaluating", async () => {
    const app = await startApp({ judge: judge() });
    const stranger = createGuest(app.origin);
    for (const address of [ADDRESS, ADDRESS + DATA]) {
      expect(await read(stranger, address)).not.toMatch(/sealed/i);
    }
    const { guest, id } = await begin(app);
    const sheet = { rows: { weights: "90.4 kB", buffer: "32 kB", energy: "3.76 J/d" }, own: [] };
    await save(guest, id, { ...emptyAnswer(), sheet }, 0);
    for (const address of [ADDRESS, ADDRESS + DATA]) {
      expect(await read(guest, address)).not.toMatch(/sealed/i);
    }
    const added = await guest.post(`${ADDRESS}/sheet`, { sheet: JSON.stringify(sheet) }, JSON_ANSWER);
    const said = await added.text();
    expect(JSON.parse(said).sheet.rows.weights).toEqual({ state: "value", text: "90.4\u00a0kB" });
    expect(said).not.toMatch(/sealed|right|slip/i);
    const finishing = await guest.post(ADDRESS, { intent: "finish", id });
    expect(await finishing.text()).not.toMatch(/sealed/i);
  });

  test("is of the follow-ups in practice what was asked for, one after the other", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app);
    const asked: string[] = [];
    for (const about of [
      "half the SRAM",
      "ten times as large",
      "A regulator",
      "microphone is discontinued",
    ]) {
      expect((await guest.post(ADDRESS, { intent: "ask", id })).status).toBe(303);
      asked.push(about);
      for (const address of [ADDRESS, ADDRESS + DATA]) {
        const text = await read(guest, address);
        expect(text.match(/Sealed until asked/g)?.length).toBeGreaterThanOrEqual(asked.length);
        for (const known of [
          "half the SRAM",
          "ten times as large",
          "A regulator",
          "microphone is discontinued",
        ]) {
          expect(text.includes(known), known).toBe(asked.includes(known));
        }
        expect(text.replaceAll("Sealed until asked", "")).not.toMatch(/sealed/i);
      }
    }
  });

  test("is of the follow-ups on the clock what its minute brought, also after a restart", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app, "timed");
    await guest.post(ADDRESS, { intent: "ask", id });
    expect(await read(guest, ADDRESS)).not.toMatch(/sealed/i);
    await beganMinutesAgo(app, id, 23);
    const text = await read(guest, ADDRESS);
    expect(text).toContain("half the SRAM");
    expect(text).toContain("ten times as large");
    expect(text).not.toContain("A regulator");
    const rows = await app.db.selectFrom("designFollowUp").selectAll().orderBy("askedAt").execute();
    const { startedAt } = await app.db
      .selectFrom("designAnswer")
      .select("startedAt")
      .executeTakeFirstOrThrow();
    expect(rows.map(({ askedAt }) => (askedAt - startedAt) / MINUTE)).toEqual([15, 22]);
  });
});

describe("an answer that scripts keep", () => {
  test("is saved, read again, and never overwritten from an older revision", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app);
    expect(await (await save(guest, id, saying("one"), 0)).json()).toEqual({ kind: "saved", revision: 1 });
    expect(await (await save(guest, id, saying("late"), 0)).json()).toMatchObject({
      kind: "conflict",
      current: { ...saying("one"), revision: 1 },
    });
    const { draft } = await (await guest.get(`${ADDRESS}/answer?id=${id}`, JSON_ANSWER)).json();
    expect(draft).toEqual({ ...saying("one"), revision: 1 });
  });

  test("is its owner's alone, and belongs to its question", async () => {
    const app = await startApp({ judge: judge() });
    const { id } = await begin(app);
    const other = createGuest(app.origin);
    await other.post(ADDRESS, { intent: "start", mode: "practice" });
    expect((await other.get(`${ADDRESS}/answer?id=${id}`, JSON_ANSWER)).status).toBe(404);
    expect((await save(other, id, saying("theirs"), 0)).status).toBe(404);
    expect((await keep(other, id, { spent: '{"clarify":5}' })).status).toBe(404);
    expect((await other.get(`${ADDRESS}/answers/${id}`)).status).toBe(404);
    for (const intent of ["ask", "leave", "finish"]) {
      const sent = await other.post(ADDRESS, {
        intent,
        id,
        ...(intent === "finish" ? { confirmed: "yes" } : {}),
      });
      expect(sent.status).toBe(303);
    }
    await other.post(ADDRESS, { intent: "keep", id, name: "theirs" });
    await other.post(ADDRESS, { intent: "texts", id, baseRevision: "0", "text-clarify": "theirs" });
    const mine = await app.db
      .selectFrom("designAnswer")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(mine).toMatchObject({ revision: 0, finishedAt: null, leftAt: null, spent: "{}" });
    expect(await app.db.selectFrom("designFollowUp").selectAll().execute()).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["no JSON", "{"],
    ["a list", []],
    ["a text too few", { ...emptyAnswer(), texts: { clarify: "" } }],
    ["a field too many", { ...emptyAnswer(), more: 1 }],
    ["an unknown block", { ...emptyAnswer(), board: { blocks: [{ id: "a", type: "bomb" }], links: [] } }],
    [
      "a row named like a prototype",
      { ...emptyAnswer(), sheet: { rows: { "constructor.name": "1" }, own: [] } },
    ],
    ["a place beyond all canvases", boardAt(1e300)],
    ["two blocks of one id", twins()],
  ])("is refused as %s, and what stood stays", async (_what, document) => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app);
    await save(guest, id, saying("mine"), 0);
    const text = typeof document === "string" ? document : JSON.stringify(document);
    const response = await keep(guest, id, { answer: text, baseRevision: "1" });
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatch(/\.$/);
    const { draft } = await (await guest.get(`${ADDRESS}/answer?id=${id}`, JSON_ANSWER)).json();
    expect(draft).toEqual({ ...saying("mine"), revision: 1 });
  });

  test("is refused beyond its limits with a sentence that says what to do", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app);
    const long = await save(guest, id, saying("x".repeat(20_001)), 0);
    expect((await long.json()).error).toMatch(/20,000 characters: shorten it/);
    const replies = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`reply-${index}`, "é".repeat(10_000)]),
    );
    const texts = { ...emptyAnswer().texts, risks: "é".repeat(20_000) };
    const large = { ...emptyAnswer(), texts, replies };
    expect(Buffer.byteLength(JSON.stringify(large))).toBeGreaterThan(ANSWER_BYTES_LIMIT);
    const response = await save(guest, id, large, 0);
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatch(/256 kB: shorten a section/);
  });

  test("has the times of its sections, within what has passed", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app, "timed");
    await beganMinutesAgo(app, id, 2);
    expect((await keep(guest, id, { spent: '{"clarify":50,"estimate":9000}' })).status).toBe(200);
    expect((await keep(guest, id, { spent: '{"nothing":1}' })).status).toBe(400);
    const row = await app.db.selectFrom("designAnswer").select("spent").executeTakeFirstOrThrow();
    expect(JSON.parse(row.spent)).toEqual({ clarify: 50, estimate: 70 });
  });
});

describe("after the deadline", () => {
  test("nothing is taken, and what was saved in time is the answer", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app, "timed");
    await save(guest, id, saying("in time"), 0);
    await beganMinutesAgo(app, id, 46);
    const late = await save(guest, id, saying("too late"), 1);
    expect(late.status).toBe(410);
    expect((await late.json()).error).toMatch(/what was saved before counts/);
    const plain = { intent: "texts", id, baseRevision: "1", "text-clarify": "too late" };
    expect((await guest.post(ADDRESS, plain)).status).toBe(410);
    const { answer, finishedAt, deadline } = await app.db
      .selectFrom("designAnswer")
      .select(["answer", "finishedAt", "deadline"])
      .executeTakeFirstOrThrow();
    expect(JSON.parse(answer)).toEqual(saying("in time"));
    expect(finishedAt).toBe(deadline);
    const up = await guest.get(`${ADDRESS}?up`);
    expect(up.headers.get("location")).toBe(`${ADDRESS}/answers/${id}`);
  });

  test("an answer that nobody looked at is finished when somebody does", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app, "timed");
    await beganMinutesAgo(app, id, 600);
    expect(await read(guest, ADDRESS)).toContain(`${ADDRESS}/answers/${id}`);
    expect((await guest.post(ADDRESS, { intent: "start", mode: "timed" })).status).toBe(303);
    expect(await app.db.selectFrom("designAnswer").select("id").execute()).toHaveLength(2);
  });
});

describe("without scripts", () => {
  test("texts, estimates, rows of one's own and replies are sent as forms, and read as numbers", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app);
    const texts = { "text-clarify": "How many?\r\nMany.", "text-risks": "The cell." };
    expect((await guest.post(ADDRESS, { intent: "texts", id, baseRevision: "0", ...texts })).status).toBe(
      303,
    );
    const sheet = {
      ...{ "row-weights": "22600 * 1 B", "row-buffer": "32 kB", "row-uplink": "4 1/d * message" },
      ...{ "own-new-label": "Stack", "own-new-total": "sram", "own-new-expression": "8 KiB" },
    };
    expect((await guest.post(ADDRESS, { intent: "sheet", id, baseRevision: "1", ...sheet })).status).toBe(
      303,
    );
    await guest.post(ADDRESS, { intent: "ask", id });
    const reply = { "reply-half-the-memory": "The buffer." };
    expect((await guest.post(ADDRESS, { intent: "replies", id, baseRevision: "2", ...reply })).status).toBe(
      303,
    );
    const html = await read(guest, ADDRESS);
    for (const shown of ["22600 * 1 B", "22.6\u00a0kB", "Stack", "The buffer.", "How many?"]) {
      expect(html, shown).toContain(shown);
    }
    const { answer } = await app.db.selectFrom("designAnswer").select("answer").executeTakeFirstOrThrow();
    expect(JSON.parse(answer).texts.clarify).toBe("How many?\nMany.");
  });

  test("a form from an older page overwrites nothing and brings back what it said", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app);
    await save(guest, id, saying("newer"), 0);
    const old = { intent: "texts", id, baseRevision: "0", "text-clarify": "typed on an older page" };
    const response = await guest.post(ADDRESS, old);
    expect(response.status).toBe(409);
    const html = await response.text();
    expect(html).toContain("nothing was overwritten");
    expect(html).toContain("typed on an older page");
    const { answer } = await app.db.selectFrom("designAnswer").select("answer").executeTakeFirstOrThrow();
    expect(JSON.parse(answer).texts.clarify).toBe("newer");
  });

  test("finishing says what is empty, asks once, and leads to the answer", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app);
    const asked = await (await guest.post(ADDRESS, { intent: "finish", id })).text();
    expect(asked).toContain("The board is empty.");
    expect(asked).toContain("4 of 4 estimates are empty.");
    const finished = await guest.post(ADDRESS, { intent: "finish", id, confirmed: "yes" });
    expect(finished.headers.get("location")).toBe(`${ADDRESS}/answers/${id}`);
    expect((await guest.get(`${ADDRESS}/answers/${id}`)).status).toBe(200);
    expect((await save(guest, id, saying("after"), 0)).status).toBe(410);
  });

  test("a version is kept by name, and an answer can be left for another", async () => {
    const app = await startApp({ judge: judge() });
    const { guest, id } = await begin(app);
    expect((await guest.post(ADDRESS, { intent: "keep", id, name: "First" })).status).toBe(200);
    expect((await guest.post(ADDRESS, { intent: "keep", id, name: " " })).status).toBe(400);
    const versions = await app.db.selectFrom("designAnswerVersion").select(["reason", "name"]).execute();
    expect(versions).toEqual([{ reason: "kept", name: "First" }]);
    await guest.post(ADDRESS, { intent: "leave", id });
    await guest.post(ADDRESS, { intent: "start", mode: "timed" });
    const answers = await app.db.selectFrom("designAnswer").select(["id", "leftAt"]).execute();
    expect(answers).toHaveLength(2);
    expect(answers.find((one) => one.id === id)?.leftAt).not.toBeNull();
  });
});

test("a board's file is read for the page that asks, and nothing of it is kept", async () => {
  const app = await startApp({ judge: judge() });
  const { guest } = await begin(app);
  const file = JSON.stringify({ format: "tensor-arena-board", version: 1, board: boardAt(5).board });
  const read = await guest.post(`${ADDRESS}/board`, { file }, JSON_ANSWER);
  expect(await read.json()).toEqual({ board: boardAt(5).board });
  const bad = await guest.post(`${ADDRESS}/board`, { file: "no board" }, JSON_ANSWER);
  expect([bad.status, await bad.json()]).toEqual([200, { error: expect.stringMatching(/\.$/) }]);
  expect((await guest.post("/designs/nothing/board", { file }, JSON_ANSWER)).status).toBe(404);
  expect(await (await guest.get(ADDRESS)).text()).toContain("Nothing here yet.");
});

test("what nobody knows is not found", async () => {
  const app = await startApp({ judge: judge() });
  const guest = createGuest(app.origin);
  expect((await guest.get("/designs/nothing")).status).toBe(404);
  expect((await guest.post("/designs/nothing", { intent: "start", mode: "practice" })).status).toBe(404);
  expect((await guest.post("/designs/nothing/sheet", { sheet: "{}" }, JSON_ANSWER)).status).toBe(404);
  expect((await guest.get(`${ADDRESS}/answer?id=none`, JSON_ANSWER)).status).toBe(404);
  expect((await guest.get(`${ADDRESS}/answers/none`)).status).toBe(404);
});

function boardAt(x: number): DesignAnswer {
  const block = { id: "a", type: "mcu", place: "device", name: "", note: "", at: { x, y: 0 } } as const;
  return { ...emptyAnswer(), board: { blocks: [block], links: [] } };
}

function twins(): DesignAnswer {
  const block = { id: "a", type: "mcu", place: "device", name: "", note: "" } as const;
  return { ...emptyAnswer(), board: { blocks: [block, block], links: [] } };
}
