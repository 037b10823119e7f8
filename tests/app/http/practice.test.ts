/** Practice sets as plain forms: what is drawn, answered, resumed, ended. */
import { describe, expect, test } from "vitest";
import { VISITOR_QUOTA_BYTES } from "#db/visitor-bytes.ts";
import { createGuest } from "./guest.ts";
import { answerNext, readItem, sendItem, startSet } from "./practice-pages.ts";
import { realJudge } from "./real-judge.ts";
import { startApp } from "./running-app.ts";

const judge = realJudge();

describe("starting a set", () => {
  test("the page says how many questions each choice gives", async () => {
    const { origin } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const html = await (await guest.get("/practice?topic-memory=on")).text();
    expect(html).toMatch(/name="topic-memory"[^>]*checked=""/);
    expect(html).toMatch(/Memory<\/span><span class="num faint">4</);
    expect(html).toMatch(/Sizing<\/span><span class="num faint">2</);
    expect(html).toMatch(/<b class="num">4<\/b> of/);
  });

  test("where nothing fits, the page says what to loosen and nothing can be started", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const html = await (await guest.get("/practice?topic-energy=on&topic-privacy=on")).text();
    expect(html).toContain("No question fits these choices.");
    expect(html).toContain("any topic instead of energy, privacy");
    const response = await guest.post("/practice", { intent: "start", "topic-energy": "on" });
    expect(response.status).toBe(409);
    expect(await db.selectFrom("practiceSet").selectAll().execute()).toEqual([]);
  });

  test("two presses end in one set, and another one waits until that is finished", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    await guest.post("/settings", { intent: "theme", theme: "dark" });
    const [first, second] = await Promise.all([startSet(guest), startSet(guest)]);
    expect(second).toBe(first);
    expect(await startSet(guest, { "topic-sizing": "on" })).toBe(first);
    expect(await db.selectFrom("practiceSet").selectAll().execute()).toHaveLength(1);
    expect(await (await guest.get("/practice")).text()).toContain("Your practice set");
    expect(await (await guest.get("/")).text()).toContain(`href="${first}"`);
    await guest.post(first, { intent: "finish" });
    expect(await startSet(guest, { "topic-sizing": "on" })).not.toBe(first);
  });

  test.each([
    { intent: "start", difficulty: "mild" },
    { intent: "start", length: "7" },
    { intent: "start", seed: "0123456789abcdef" },
    { intent: "timed", feedback: "never" },
    { intent: "repeat", set: "../x" },
    { intent: "other" },
    {},
  ])("%j is a form of no page", async (fields) => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    expect((await guest.post("/practice", fields as Record<string, string>)).status).toBe(400);
    expect(await db.selectFrom("practiceSet").selectAll().execute()).toEqual([]);
  });

  test("a full storage takes no more sets and says so", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest);
    await guest.post(set, { intent: "finish" });
    await db.updateTable("practiceSet").set({ bytes: VISITOR_QUOTA_BYTES }).execute();
    const response = await guest.post("/practice", { intent: "start" });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("Your storage here is full");
  });
});

describe("answering a set", () => {
  test("goes from item to item, explains each, and ends with a result by topic", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest);
    for (let position = 1; position <= 6; position++) {
      const shown = await answerNext(guest, db, set);
      expect(shown).toBe(`${set}?item=${position}`);
      const html = await (await guest.get(shown)).text();
      expect(html).toContain("sealed-explanation");
      expect(html).toContain(position === 6 ? "Result of the set" : "Next question");
    }
    const result = await (await guest.get(set)).text();
    expect(result).toMatch(/\d of 5 right/);
    expect(result).toContain("By topic");
    expect(result).toContain("Free responses");
    expect(result).toContain("To be marked");
    expect(await db.selectFrom("practiceSet").select("ending").execute()).toEqual([{ ending: "answered" }]);
  });

  test("is resumed where it was, with the same numbers, after any number of reloads", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest);
    await answerNext(guest, db, set);
    const first = await readItem(guest, db, set);
    const second = await readItem(guest, db, set);
    expect(first.position).toBe("2");
    const prompt = (html: string) => /id="prompt">([\s\S]*?)<form/.exec(html)?.[1];
    expect(prompt(second.html)).toBe(prompt(first.html));
    expect(prompt(first.html)).toBeTruthy();
  });

  test("the first answer to an item stands, also when two come at once", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest);
    const page = await readItem(guest, db, set);
    const both = await Promise.all([sendItem(guest, set, page), sendItem(guest, set, page)]);
    for (const one of both) expect(one.headers.get("location")).toContain(`${set}?item=1`);
    const late = await sendItem(guest, set, page);
    expect(late.headers.get("location")).toBe(`${set}?item=1&repeated`);
    expect(await (await guest.get(`${set}?item=1&repeated`)).text()).toContain("the first answer stands");
    expect(await db.selectFrom("answer").selectAll().execute()).toHaveLength(1);
  });

  test("an item can be left for later, and comes up again after the last", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest, { feedback: "deferred" });
    const last = await readItem(guest, db, `${set}?item=6`);
    const response = await sendItem(guest, set, last);
    expect(response.headers.get("location")).toBe(`${set}?item=1`);
    expect((await readItem(guest, db, `${set}?item=6`)).position).toBe("1");
  });

  test("with explanations at the end the last answer leads to the result", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest, { feedback: "deferred" });
    let shown = "";
    for (let position = 1; position <= 6; position++) shown = await answerNext(guest, db, set);
    expect(shown).toBe(set);
    expect(await (await guest.get(shown)).text()).toContain("By topic");
  });

  test("what can't be read is refused in place", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest, { "topic-sizing": "on" });
    let page = await readItem(guest, db, set);
    if (page.slug !== "layer-bytes") page = await readItem(guest, db, `${set}?item=2`);
    const response = await sendItem(guest, set, page, { amount: "1,5 <kB>", unit: "" });
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain("decimal point");
    expect(html).toContain('value="1,5 &lt;kB&gt;"');
    expect(html).toContain(`?item=${page.position}`);
    expect(await db.selectFrom("answer").selectAll().execute()).toEqual([]);
  });

  test("a free response is marked within the set", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest);
    let address = "";
    for (let position = 1; position <= 6; position++) {
      const page = await readItem(guest, db, `${set}?item=${position}`);
      if (page.slug !== "why-arena") continue;
      address = `${set}?item=${position}`;
      await sendItem(guest, set, page);
    }
    expect(await (await guest.get(address)).text()).toContain("Save the marks");
    expect((await guest.post(address, { "point-9": "on" })).status).toBe(400);
    expect((await guest.post(address, { "point-0": "on", "point-1": "on" })).headers.get("location")).toBe(
      address,
    );
    expect(await db.selectFrom("answer").select(["outcome", "marks"]).execute()).toEqual([
      { outcome: "right", marks: "[0,1]" },
    ]);
  });

  test("a set is its owner's alone", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest);
    const page = await readItem(guest, db, set);
    const id = set.split("/").at(-1) ?? "";
    const other = createGuest(origin);
    for (const address of [set, `${set}?item=1`]) expect((await other.get(address)).status).toBe(404);
    expect((await sendItem(other, set, page)).status).toBe(404);
    expect((await other.post(set, { intent: "finish" })).status).toBe(404);
    for (const intent of ["delete", "repeat"]) {
      expect((await other.post("/practice", { intent, set: id })).status).toBe(404);
    }
    expect((await readItem(guest, db, set)).position).toBe("1");
    expect((await guest.get("/practice/nothing")).status).toBe(404);
  });
});

describe("a set on a clock", () => {
  test("takes nothing after its deadline, and the rest counts as unanswered", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const started = await guest.post("/practice", { intent: "timed", feedback: "immediate" });
    const set = started.headers.get("location") ?? "";
    const row = await db
      .selectFrom("practiceSet")
      .select(["deadline", "createdAt"])
      .executeTakeFirstOrThrow();
    expect((row.deadline ?? 0) - row.createdAt).toBe(15 * 60_000);
    await answerNext(guest, db, set);
    const page = await readItem(guest, db, set);
    expect(page.html).toMatch(/role="timer"[^>]*>1[45]/);
    await db
      .updateTable("practiceSet")
      .set({ deadline: Date.now() - 1 })
      .execute();
    const late = await sendItem(guest, set, page);
    expect(late.headers.get("location")).toBe(`${set}?late`);
    const html = await (await guest.get(`${set}?late`)).text();
    expect(html).toContain("The time was up");
    expect(html).toContain("came after the end of the set");
    expect(html).toContain("Not answered");
    expect(await db.selectFrom("answer").selectAll().execute()).toHaveLength(1);
    expect(await db.selectFrom("practiceSet").select(["ending", "endedAt", "deadline"]).execute()).toEqual([
      expect.objectContaining({ ending: "time_up" }),
    ]);
    expect((await guest.post(set, { intent: "finish" })).status).toBe(303);
    expect(await db.selectFrom("practiceSet").select("ending").execute()).toEqual([{ ending: "time_up" }]);
  });
});

describe("a question that changes under an open set", () => {
  test("is left out with a word about it, before and while its form is open", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest, { feedback: "deferred" });
    const page = await readItem(guest, db, set);
    await db.updateTable("question").set({ version: "new" }).where("slug", "=", page.slug).execute();
    const sent = await sendItem(guest, set, page);
    expect(sent.headers.get("location")).toBe(`${set}?item=2`);
    const second = await readItem(guest, db, set);
    expect(second.position).toBe("2");
    expect(second.html).toContain("changed or withdrawn since the set was drawn");
    await db.updateTable("question").set({ retiredAt: 1 }).where("slug", "=", second.slug).execute();
    expect((await readItem(guest, db, `${set}?item=2`)).position).toBe("3");
    expect(await db.selectFrom("answer").selectAll().execute()).toEqual([]);
    for (let left = 0; left < 4; left++) await answerNext(guest, db, set);
    const html = await (await guest.get(set)).text();
    expect(html).toContain("Withdrawn, left out");
    expect(html).toContain("Changed, left out");
    expect(await db.selectFrom("practiceSet").select("ending").execute()).toEqual([{ ending: "answered" }]);
  });

  test("whose answer was given before stays, and a set of nothing else ends", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest);
    const { slug } = await readItem(guest, db, set);
    const shown = await answerNext(guest, db, set);
    await db.updateTable("question").set({ retiredAt: 1 }).execute();
    const html = await (await guest.get(shown)).text();
    expect(html).toContain("Result of the set");
    expect(html).not.toContain("sealed-explanation");
    expect((await guest.get(set)).status).toBe(200);
    const answers = await db.selectFrom("answer").select("slug").execute();
    expect(answers).toEqual([{ slug }]);
  });
});

describe("afterwards", () => {
  test("what was not right is asked again in a new set, with other numbers", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest);
    await answerNext(guest, db, set);
    await guest.post(set, { intent: "finish" });
    expect(await db.selectFrom("practiceSet").select("ending").execute()).toEqual([{ ending: "given_up" }]);
    const id = set.split("/").at(-1) ?? "";
    const again = await guest.post("/practice", { intent: "repeat", set: id });
    const address = again.headers.get("location") ?? "";
    expect(address).not.toBe(set);
    const items = await db.selectFrom("practiceItem").select(["setId", "slug", "seed"]).execute();
    const before = items.filter((one) => one.setId === id);
    const after = items.filter((one) => one.setId !== id);
    expect(after.length).toBeGreaterThanOrEqual(5);
    expect(new Set(items.map((one) => one.seed)).size).toBe(before.length + after.length);
    expect(await (await guest.get(address)).text()).toContain("What was not right before");
  });

  test("old sets are listed and deleted; their answers stay", async () => {
    const { origin, db } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    const set = await startSet(guest);
    await answerNext(guest, db, set);
    await guest.post(set, { intent: "finish" });
    const id = set.split("/").at(-1) ?? "";
    expect(await (await guest.get("/practice")).text()).toContain("Earlier sets");
    const kept = await (await guest.get("/settings/export")).json();
    expect(kept.practiceSets).toMatchObject([
      { ending: "given_up", items: [{ seed: expect.any(String) }, {}, {}, {}, {}, {}] },
    ]);
    expect((await guest.post("/practice", { intent: "delete", set: id })).status).toBe(303);
    expect(await (await guest.get("/practice")).text()).not.toContain("Earlier sets");
    expect(await db.selectFrom("practiceItem").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("answer").selectAll().execute()).toHaveLength(1);
  });
});
