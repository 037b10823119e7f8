/** A scenario within an interview: what is filled in when its section ends counts as what was sent does. */
import { expect, test } from "vitest";
import { createGuest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { itemOf, timePasses } from "./interview-time.ts";
import { startApp } from "./running-app.ts";
import { rightFields } from "./silent-sensor-steps.ts";

const OWN = { intent: "own", role: "iot", level: "mid", mode: "exam", "minutes-scenario": "15" };

async function begin() {
  const { db, origin } = await startApp({ judge: createHeldJudge() });
  const guest = createGuest(origin);
  const address = (await guest.post("/interviews", OWN)).headers.get("location") ?? "";
  const id = address.split("/").at(-1) ?? "";
  await guest.get(address);
  const { position, version, runId } = await itemOf(db, id, "scenario");
  const run = await db
    .selectFrom("scenarioRun")
    .select(["id", "seed"])
    .where("id", "=", runId ?? "")
    .executeTakeFirstOrThrow();
  const send = (step: string, fields: Record<string, string>) =>
    guest.post(`${address}?item=${position}&step=${step}&turn=0`, {
      ...{ version, opened: String(Date.now()), hints: "0" },
      ...fields,
    });
  const keep = (step: string, fields: Record<string, string>) =>
    guest.post(`${address}/draft?item=${position}`, {
      ...{ language: "", baseRevision: "0" },
      source: JSON.stringify({ step, turn: "0", ...fields }),
    });
  const end = async () => {
    await timePasses(db, id, 16 * 60);
    await guest.get(address);
    return db
      .selectFrom("stepAnswer")
      .select(["step", "outcome", "score"])
      .where("runId", "=", run.id)
      .orderBy("step")
      .execute();
  };
  return { db, guest, address, run, send, keep, end };
}

test("what is filled in for the open step when the section ends is its answer", async () => {
  const { guest, address, run, send, keep, end } = await begin();
  expect((await send("first-look", rightFields(run, 0))).status).toBe(303);
  expect((await keep("charge", { amount: "12", unit: "mA" })).status).toBe(200);
  // It stands there again after a reload, and is no answer before the end.
  expect(await (await guest.get(address)).text()).toMatch(/name="amount"[^>]* value="12"/);
  expect(await end()).toEqual([
    { step: "charge", outcome: "right", score: 1 },
    { step: "first-look", outcome: "right", score: 1 },
  ]);
});

test("what was filled in for a step that was answered since is no answer to the next", async () => {
  const { run, send, keep, end } = await begin();
  await keep("first-look", rightFields(run, 0));
  await send("first-look", rightFields(run, 0));
  expect(await end()).toEqual([{ step: "first-look", outcome: "right", score: 1 }]);
});

test("of a run that its interview ended the page has the debrief, and a free answer can be marked", async () => {
  const { db, guest, run, send, keep, end } = await begin();
  const steps = ["first-look", "charge", "causes", "order", "pairs"];
  for (const [index, step] of steps.entries()) await send(step, rightFields(run, index));
  await keep("report", { text: "The radio stays on; a test of the sleep current keeps it off." });
  const page = `/scenarios/silent-sensor/runs/${run.id}`;
  // As long as the interview runs, it is nowhere else.
  expect((await guest.get(page)).status).toBe(303);
  expect(await end()).toHaveLength(6);
  const said = await (await guest.get(page)).text();
  expect(said).toContain("ended after 6 of 7 steps");
  expect(said).toContain("sealed-point: the radio");
  expect((await guest.post(`${page}?marks=report`, { "point-0": "on" })).status).toBe(303);
  const marked = db.selectFrom("stepAnswer").select("score").where("step", "=", "report");
  expect(await marked.executeTakeFirst()).toEqual({ score: 0.5 });
});

test("what could not be sent is no answer", async () => {
  const { run, send, keep, end } = await begin();
  await send("first-look", rightFields(run, 0));
  await keep("charge", { amount: "lots", unit: "" });
  expect(await end()).toHaveLength(1);
});
