/** The second axis on its way from the judge to the learner: stored, told, counted. */
import { beforeEach, expect, test } from "vitest";
import { findSubmission } from "#db/submissions.ts";
import { withinBudget } from "#judge/score.ts";
import type { DeviceReport } from "#judge/verdict.ts";
import { deviceReport } from "#tests/device-report.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge, type HeldJudge } from "./held-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { until } from "./until.ts";

let judge: HeldJudge;
let app: RunningApp;
let guest: Guest;

beforeEach(async () => {
  judge = createHeldJudge();
  app = await startApp({ judge });
  guest = createGuest(app.origin);
});

/** A submit that the judge accepts, with a report. */
async function measured(device: DeviceReport, by: Guest = guest): Promise<string> {
  const held = judge.held.length;
  const id = await by.submitted();
  await until("the judge has it", () => judge.held.length > held);
  const one = judge.held.at(-1);
  one?.tell({ type: "started" });
  const score = withinBudget(100, device.verdict);
  const warnings = [{ message: "unused variable 'y'", line: 2, column: 7 }];
  one?.tell({ type: "done", verdict: "accepted", score, cpuMs: 3, device, warnings });
  await until("it is stored", async () => (await (await by.events(id)).rest()).at(-1)?.event === "done");
  return id;
}

async function told(id: string, by: Guest = guest) {
  return (await (await by.events(id)).rest()).at(-1)?.data;
}

test("the end of a submission tells what was used, what may be used, and the compiler's warnings", async () => {
  const device = deviceReport();
  const id = await measured(device);
  expect(await told(id)).toEqual({
    ...{ verdict: "accepted", score: 100, cpuMs: 3 },
    warnings: [{ message: "unused variable 'y'", line: 2, column: 7 }],
    device: { ...device, fewestInstructions: device.use.instructions },
  });
});

test("right but over budget stays accepted, with at most 70 points, and solves nothing", async () => {
  const id = await measured(deviceReport({ verdict: "over_flash" }));
  expect(await told(id)).toMatchObject({ verdict: "accepted", score: 70, device: { verdict: "over_flash" } });
  const list = await (await guest.get("/problems")).text();
  expect(list).toContain("Over flash");
  expect(list).not.toContain("1 solved");
  expect(await (await guest.get("/problems/shout-it/editorial")).text()).toContain("Give up");

  await measured(deviceReport());
  expect(await (await guest.get("/problems")).text()).toContain("1 solved");
});

test("the best of all learners is told to everybody, and only its number", async () => {
  const other = createGuest(app.origin);
  await measured(deviceReport({}, { instructions: 123_456 }), other);
  const id = await measured(deviceReport());
  const data = await told(id);
  expect(data).toMatchObject({ device: { fewestInstructions: 123_456 } });
  const [visitorId] = (await app.db.selectFrom("submission").select("visitorId").execute()).map(
    (one) => one.visitorId,
  );
  expect(JSON.stringify(data)).not.toContain(visitorId);
});

test("the report goes with everything else that is exported", async () => {
  const id = await measured(deviceReport());
  const file = await (await guest.get("/settings/export")).text();
  expect(JSON.parse(file).submissions).toMatchObject([{ id, device: { target: "nrf52840" } }]);
  const visitorId = (await app.db.selectFrom("submission").select("visitorId").executeTakeFirstOrThrow())
    .visitorId;
  expect((await findSubmission(app.db, id, visitorId))?.budgetVerdict).toBe("within_budget");
});
