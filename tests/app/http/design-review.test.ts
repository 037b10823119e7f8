/** A finished design as its writer sees it: what the platform found, their own marks, versions. */
import { beforeEach, describe, expect, test } from "vitest";
import {
  type FinishedDesign,
  finishedDesign,
  markEverything,
  sharedPath,
  visitorIdOf,
  weakAnswer,
} from "./finished-design.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const judge = createHeldJudge();
let app: RunningApp;
let learner: Guest;
let design: FinishedDesign;

beforeEach(async () => {
  app = await startApp({ judge });
  learner = createGuest(app.origin);
  design = await finishedDesign(app.db, learner);
});

async function page(view: string, guest = learner): Promise<string> {
  const response = await guest.get(`${design.address}?${view}`);
  expect(response.status).toBe(200);
  return text(await response.text());
}

/** What a page shows, without what its scripts are sent. */
function text(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>/g, "").replaceAll("<!-- -->", "");
}

const mark = (fields: Record<string, string>) =>
  learner.post(`${design.address}?view=mark`, { intent: "mark", comment: "", ...fields });

describe("what the platform found", () => {
  test("has each estimate, constraint and check with what is right and why", async () => {
    const html = await page("view=found");
    expect(html).toContain("within the setter&#x27;s range");
    expect(html).toContain("Sealed. 4 messages of 24 B.");
    expect(html).toContain("Sealed. What is never sent needs no consent");
    expect(html).toMatch(/Does not hold/);
    expect(html).toContain("at least 1,825");
  });

  test("calls a row of the learner's own by its name", async () => {
    const answer = weakAnswer();
    answer.sheet.own = [
      { id: "76f83c51d200", label: "Crash dump", total: "flash", expression: "many" },
      { id: "0c3de1f0a4b2", label: "Data plan", total: "dropped", expression: "2 USD" },
    ];
    learner = createGuest(app.origin);
    design = await finishedDesign(app.db, learner, answer);
    const html = await page("view=found");
    expect(html).toContain("Crash dump");
    expect(html).not.toContain("76f83c51d200");
    expect(html).toContain("“Crash dump” can&#x27;t be read.");
    const answered = await page("view=comment");
    expect(answered).toMatch(/Data plan(<[^>]*>| )*no longer counted(<[^>]*>| )*2 USD/);
  });

  test("marks the evidence of a check on the board", async () => {
    expect(await page("view=found")).toContain("Show on the board");
    const html = await page("view=found&check=sound-stays");
    expect(html).toContain("Shown on the board");
    expect(html).toContain("evidence is marked");
  });

  test("is scored once, by the definition that it was written to", async () => {
    await page("view=found");
    const [score] = await app.db.selectFrom("designScore").selectAll().execute();
    expect(score).toMatchObject({ answerId: design.id, rowsAsked: 4, totalsAsked: 3, checksAsked: 4 });
    expect(score?.score).toBeGreaterThan(0);
    expect(score?.score).toBeLessThan(1);
    await page("view=mark");
    expect(await app.db.selectFrom("designScore").selectAll().execute()).toEqual([score]);
  });
});

describe("marking oneself", () => {
  test("opens the reference of a dimension once it is marked, not before and not of another", async () => {
    await learner.post(`${design.address}?view=mark`, { intent: "begin" });
    expect(await page("view=mark&criterion=requirements")).not.toContain("The reference beside it");
    const response = await mark({ criterion: "requirements", level: "1", "evidence-text-clarify-0": "on" });
    expect(response.headers.get("location")).toContain("criterion=requirements");
    expect(await page("view=mark&criterion=requirements")).toContain("The reference beside it");
    expect(await page("view=mark&criterion=risks")).not.toContain("The reference beside it");
  });

  test("above fail without evidence is refused with what to do, and what was typed is kept", async () => {
    await learner.post(`${design.address}?view=mark`, { intent: "begin" });
    const response = await mark({ criterion: "estimates", level: "3", comment: "No figures." });
    expect(response.status).toBe(400);
    expect(text(await response.text())).toContain("A level above fail needs evidence");
    expect(await page("view=mark&criterion=estimates")).toContain("No figures.");
    expect(await page("view=mark&criterion=estimates")).not.toContain("The reference beside it");
    expect((await mark({ criterion: "estimates", level: "0" })).status).toBe(303);
  });

  test("is kept on the way, and its total is called self-marked", async () => {
    await learner.post(`${design.address}?view=mark`, { intent: "begin" });
    const kept = await mark({ intent: "keep", criterion: "estimates", "evidence-row-weights": "on" });
    expect(kept.status).toBe(200);
    expect(await page("view=mark&criterion=estimates")).toMatch(/name="evidence-row-weights"[^>]*checked/);
    await markEverything(learner, design.address, 2);
    expect(await page("view=reviews")).toMatch(/50<\/b> <span[^>]*>self-marked/);
    expect(await page("view=found")).toMatch(/50<\/b> of 100 self-marked/);
  });

  test("comes again after two days, without the first marks, and both are compared", async () => {
    await learner.post(`${design.address}?view=mark`, { intent: "begin" });
    await markEverything(learner, design.address, 4);
    expect((await learner.post(`${design.address}?view=mark`, { intent: "begin" })).status).toBe(303);
    expect(await app.db.selectFrom("designReview").selectAll().execute()).toHaveLength(1);
    const ago = Date.now() - 3 * 86_400_000;
    await app.db.updateTable("designReview").set({ beganAt: ago, finishedAt: ago }).execute();
    expect(await page("view=mark")).toContain("Look again");
    expect(await page("view=found")).toContain("Days have passed since you marked this answer.");
    await learner.post(`${design.address}?view=mark`, { intent: "begin" });
    const fresh = await page("view=mark&criterion=estimates");
    expect(fresh).not.toMatch(/name="level"[^>]*checked/);
    expect(fresh).not.toContain("The reference beside it");
    expect(await page("view=reviews")).not.toContain("first look");
    await markEverything(learner, design.address, 2);
    const both = await page("view=reviews");
    expect(both).toContain("You, first look");
    expect(both).toContain("You mark yourself harsher than in your first look, by 2.0 levels on average");
  });

  test("takes no level, dimension or place that the page has not", async () => {
    await learner.post(`${design.address}?view=mark`, { intent: "begin" });
    for (const fields of [
      { criterion: "charm", level: "2" },
      { criterion: "estimates", level: "5" },
      { criterion: "estimates", level: "2", verdict: "strong" },
      { intent: "pass", criterion: "estimates", level: "0" },
    ]) {
      expect((await mark(fields as Record<string, string>)).status, JSON.stringify(fields)).toBe(400);
    }
    const boxes = Array.from({ length: 200 }, (_, index) => [`evidence-text-clarify-${index}`, "on"]);
    expect((await mark({ criterion: "estimates", level: "0", ...Object.fromEntries(boxes) })).status).toBe(
      303,
    );
    const nowhere = { criterion: "estimates", level: "2", "evidence-block-none": "on" };
    expect((await mark(nowhere)).status).toBe(400);
  });
});

test("formulas and tables are drawn for the learner, beside the reference and for whoever has the link", async () => {
  const answer = weakAnswer();
  const estimate =
    "It draws $\\frac{P}{t}$ of **7.77 mW**.\n\n| part | power |\n|---|---|\n| gate | 8.88 mW |";
  learner = createGuest(app.origin);
  design = await finishedDesign(app.db, learner, { ...answer, texts: { ...answer.texts, estimate } });
  const drawn = (html: string) => [
    /<mfrac>/.test(html),
    /<td[^>]*>(<[^>]*>)*gate/.test(html),
    html.includes("| gate"),
  ];
  await learner.post(`${design.address}?view=mark`, { intent: "begin" });
  const marking = await page("view=mark&criterion=estimates");
  expect(drawn(marking)).toEqual([true, true, false]);
  await mark({ criterion: "estimates", level: "0" });
  const beside = (await page("view=mark&criterion=estimates")).split("The reference beside it")[1] ?? "";
  expect(drawn(beside)).toEqual([true, true, false]);
  expect(beside).toContain("<strong><mark>7.77 mW</mark></strong>");
  expect(beside).toContain("<mark>8.88 mW</mark>");
  const shared = await sharedPath(learner, design.address);
  expect(drawn(text(await (await createGuest(app.origin).get(shared)).text()))).toEqual([true, true, false]);
});

describe("versions", () => {
  test("are compared two by two, and an older one begins a new answer", async () => {
    const address = `${design.address}/history`;
    const html = text(await (await learner.get(`${address}?from=1&to=2`)).text());
    expect(html).toMatch(/<ins>[^<]*I assume/);
    const restored = await learner.post(address, { version: "1" });
    expect([restored.status, restored.headers.get("location")]).toEqual([303, "/designs/quiet-sensor"]);
    const rows = await app.db.selectFrom("designAnswer").select(["id", "answer", "finishedAt"]).execute();
    const fresh = rows.find(({ id }) => id !== design.id);
    expect(fresh?.finishedAt).toBeNull();
    expect(fresh?.answer).not.toContain("I assume");
    expect((await learner.post(address, { version: "1" })).status).toBe(409);
    expect((await learner.post(address, { version: "99" })).status).toBe(400);
  });
});

describe("an answer that is somebody else's", () => {
  test("does not exist, whatever is asked of it", async () => {
    const stranger = createGuest(app.origin);
    await visitorIdOf(app.db, stranger);
    for (const path of ["", "?view=mark", "/history", "/history?from=1&to=1"]) {
      expect((await stranger.get(`${design.address}${path}`)).status, path).toBe(404);
    }
    for (const intent of [
      "begin",
      "mark",
      "keep",
      "hand-in",
      "comment",
      "share",
      "revoke",
      "delete-review",
    ]) {
      expect((await stranger.post(design.address, { intent })).status, intent).toBe(404);
    }
    expect((await stranger.post(`${design.address}/history`, { version: "1" })).status).toBe(404);
    expect((await learner.get(`/designs/another/answers/${design.id}`)).status).toBe(404);
    expect((await createGuest(app.origin).get(design.address)).status).toBe(404);
  });
});
