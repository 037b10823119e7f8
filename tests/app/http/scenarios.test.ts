/** Scenarios as plain forms, and what of them is sent when. */
import { describe, expect, test } from "vitest";
import { silentSensor } from "#tests/problems/scenario/silent-sensor.ts";
import { createGuest, type Guest } from "./guest.ts";
import { realJudge } from "./real-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { rightFields } from "./silent-sensor-steps.ts";

const judge = realJudge();
const { loaded } = await silentSensor();
const { scenario } = loaded;
const ADDRESS = "/scenarios/silent-sensor";
const DATA = `_data=${encodeURIComponent("routes/scenarios.$slug_.runs.$id")}`;

type Run = { address: string; seed: string };

async function begin(app: RunningApp, guest: Guest, fields: Record<string, string> = {}): Promise<Run> {
  const response = await guest.post(ADDRESS, fields);
  expect(response.status).toBe(303);
  const address = response.headers.get("location") ?? "";
  const id = address.split("/").at(-1) ?? "";
  const { seed } = await app.db
    .selectFrom("scenarioRun")
    .select("seed")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { address, seed };
}

function send(guest: Guest, run: Run, index: number, fields: Record<string, string>, turn = 0) {
  const common = { version: loaded.version, opened: String(Date.now() - 5000), hints: "0" };
  const step = scenario.steps[index]?.id ?? "";
  return guest.post(`${run.address}?step=${step}&turn=${turn}`, { ...common, ...fields });
}

/** Plays from step `from` on to the end. */
async function finish(guest: Guest, run: Run, from = 0): Promise<void> {
  for (let index = from; index < scenario.steps.length; index++) {
    const response = await send(guest, run, index, rightFields(run, index));
    expect(response.status, await response.clone().text()).toBe(303);
  }
}

async function read(guest: Guest, address: string): Promise<string> {
  const response = await guest.get(address);
  expect(response.status).toBe(200);
  return response.text();
}

describe("what is sent of a scenario", () => {
  test("is before the start nothing of any step", async () => {
    const { origin } = await startApp({ judge: judge() });
    const guest = createGuest(origin);
    expect(await read(guest, ADDRESS)).not.toMatch(/sealed-/);
    expect(await read(guest, `${ADDRESS}?_data=${encodeURIComponent("routes/scenarios.$slug")}`)).not.toMatch(
      /sealed-/,
    );
  });

  test("is at each step what the learner may know: in the page and in the loader's data", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const run = await begin(app, guest);
    for (const [index, step] of scenario.steps.entries()) {
      for (const text of [await read(guest, run.address), await read(guest, `${run.address}?${DATA}`)]) {
        expect(text).toContain(`sealed-prompt-${index + 1}`);
        for (const later of scenario.steps.keys()) {
          expect(text.includes(`sealed-fact-${later + 1}`), `fact ${later} at ${step.id}`).toBe(
            later < index,
          );
          if (later > index) expect(text).not.toContain(`sealed-prompt-${later + 1}`);
        }
        expect(text.includes("sealed-artefact-map")).toBe(index > 0);
        expect(text.includes("Current after a wake-up")).toBe(index > 0);
        expect(text.includes("sealed-artefact-snippet")).toBe(index > 2);
        expect(text.includes("sealed-artefact-profile")).toBe(index > 3);
        expect(text).not.toContain("sealed-artefact-alarm");
        expect(text.includes("sealed-because-right")).toBe(index > 0);
        expect(text.includes("sealed-step")).toBe(index > 1);
        expect(text.includes("sealed-pair")).toBe(index > 4);
        expect(text.includes("sealed-reference")).toBe(index > 5);
        expect(text).not.toMatch(/sealed-because-off|sealed-end/);
      }
      expect((await send(guest, run, index, rightFields(run, index))).status).toBe(303);
    }
    const html = await read(guest, run.address);
    expect(html).toContain("sealed-end debrief");
    expect(html).toContain("100 of 100".replaceAll(" ", "\u00a0"));
    expect(html).toContain("sealed-artefact-alarm");
  });

  test("is after a wrong turn what came of it alone", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const run = await begin(app, guest);
    const wrong = await send(guest, run, 0, rightFields(run, 0, "Flash it again"));
    expect(wrong.headers.get("location")).toBe(`${run.address}?turned#turned`);
    const html = await read(guest, run.address);
    expect(html).toContain("sealed-because-flash");
    expect(html).toContain("Tried, 2\u00a0h spent");
    expect(html).not.toMatch(/sealed-because-(right|battery|wait)|sealed-fact/);
    expect((await send(guest, run, 0, rightFields(run, 0), 1)).headers.get("location")).toContain(
      "#answered",
    );
    expect(await read(guest, run.address)).toContain("50\u00a0of\u00a0100");
  });
});

describe("a run", () => {
  test("goes on where it is, on another device too, and starting again leads to it", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const run = await begin(app, guest);
    await send(guest, run, 0, rightFields(run, 0));
    const other = createGuest(app.origin);
    for (const [name, value] of guest.cookies) other.cookies.set(name, value);
    expect(await read(other, ADDRESS)).toContain("Go on with step ");
    expect((await begin(app, other)).address).toBe(run.address);
    expect(await read(other, run.address)).toContain("sealed-prompt-2");
  });

  test("takes each answer once: from two tabs, by a double click, and after the end", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const run = await begin(app, guest);
    const wrong = rightFields(run, 0, "Wait a day");
    const both = await Promise.all([send(guest, run, 0, wrong), send(guest, run, 0, wrong)]);
    expect(both.map((one) => one.headers.get("location")).sort()).toEqual([
      `${run.address}?repeated`,
      `${run.address}?turned#turned`,
    ]);
    expect((await send(guest, run, 0, rightFields(run, 0), 1)).status).toBe(303);
    await finish(guest, run, 1);
    const late = await send(guest, run, 2, { "choice-0": "on" });
    expect(late.headers.get("location")).toBe(`${run.address}?repeated`);
    const answers = await app.db.selectFrom("stepAnswer").select("step").execute();
    expect(answers).toHaveLength(scenario.steps.length + 1);
  });

  test("refuses what is none of its forms, and says what is missing", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const run = await begin(app, guest);
    const nothing = await send(guest, run, 0, {});
    expect(nothing.status).toBe(400);
    expect(await nothing.text()).toContain("Choose one of the options.");
    expect((await send(guest, run, 0, { choice: "0", admin: "1" })).status).toBe(400);
    expect((await guest.post(`${run.address}?step=none&turn=0`, { choice: "0" })).status).toBe(400);
    // A step that is not due yet is answered with the page of the one that is.
    const early = await send(guest, run, 1, { amount: "12", unit: "mA" });
    expect(early.headers.get("location")).toBe(`${run.address}?repeated`);
    await send(guest, run, 0, rightFields(run, 0));
    const unit = await send(guest, run, 1, { amount: "12", unit: "kB" });
    expect(unit.status).toBe(400);
    expect(await unit.text()).toContain("measures something else");
  });

  test("is its owner's alone: nobody else reads, answers or marks it", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const run = await begin(app, guest);
    const stranger = createGuest(app.origin);
    expect((await stranger.get(run.address)).status).toBe(404);
    expect((await send(stranger, run, 0, rightFields(run, 0))).status).toBe(404);
    expect((await stranger.post(`${run.address}?marks=report`, {})).status).toBe(404);
    expect((await guest.get(`/scenarios/other/runs/${run.address.split("/").at(-1)}`)).status).toBe(404);
    expect(await app.db.selectFrom("stepAnswer").selectAll().execute()).toEqual([]);
  });

  test("lets the writer of a free response mark it, apart from the score", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const run = await begin(app, guest);
    expect((await guest.post(`${run.address}?marks=report`, { "point-0": "on" })).status).toBe(400);
    await finish(guest, run);
    expect(await read(guest, run.address)).toContain("Mark your answer");
    expect((await guest.post(`${run.address}?marks=report`, { "point-0": "on" })).status).toBe(303);
    const html = await read(guest, run.address);
    expect(html).toContain("self-marked");
    expect(html).toContain("100\u00a0of\u00a0100");
    expect((await guest.post(`${run.address}?marks=charge`, {})).status).toBe(400);
    expect((await guest.post(`${run.address}?marks=report`, { "point-9": "on" })).status).toBe(400);
  });

  test("that a change of the scenario has overtaken says so, keeps what was answered, and begins anew", async () => {
    const app = await startApp({ judge: judge() });
    const guest = createGuest(app.origin);
    const run = await begin(app, guest);
    await send(guest, run, 0, rightFields(run, 0));
    await app.db.updateTable("scenarioRun").set({ version: "an older one" }).execute();
    const html = await read(guest, run.address);
    expect(html).toContain("This scenario was changed since you began");
    expect(html).toContain("First look");
    expect(html).not.toMatch(/sealed-/);
    const late = await send(guest, run, 1, { amount: "12", unit: "mA" });
    expect(late.headers.get("location")).toBe(run.address);
    const id = run.address.split("/").at(-1) ?? "";
    const fresh = await begin(app, guest, { instead: id });
    expect(fresh.address).not.toBe(run.address);
    const kept = await (await guest.get("/settings/export")).json();
    expect(kept).toMatchObject({ scenarioRuns: [{ id, answers: [{ step: "first-look" }] }, {}] });
  });
});

test("lists, home and deletion know about runs", async () => {
  const app = await startApp({ judge: judge() });
  const guest = createGuest(app.origin);
  const run = await begin(app, guest);
  expect(await read(guest, "/problems?kind=scenario")).toContain("Started");
  expect(await read(guest, "/")).toContain(`href="${run.address}"`);
  await finish(guest, run);
  const list = await read(guest, "/problems?kind=scenario");
  expect(list).toContain(`href="${ADDRESS}"`);
  expect(list).toMatch(/Right/);
  expect(await read(guest, ADDRESS)).toContain(`href="${run.address}"`);
  await guest.post("/settings", { intent: "delete", confirmed: "on" });
  expect(await app.db.selectFrom("scenarioRun").selectAll().execute()).toEqual([]);
});
