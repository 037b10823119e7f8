import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { Starved } from "#judge/program-run.ts";
import { type HostileProgram, hostilePrograms } from "#tests/judge/hostile-program.ts";
import { type Judged, judged } from "#tests/judge/judged.ts";
import { expectNoLeak } from "#tests/judge/no-leak.ts";
import { honestRequest, sensorRequest } from "#tests/judge/sensor-problem.ts";

/**
 * Every program is judged by a real judge, and after each one the same judge must accept an honest solution.
 * Two judges share the programs, so that a fault can be put down to the program that caused it.
 */
const JUDGES = 2;
const MOST_GROWTH_MB = 200;
const TIME_TO_FILL_MEMORY_MS = 1000;

type Attack = { attack: Judged; after: Judged; faults: string[]; residentMb: number };

const programs = hostilePrograms();
const attacks = new Map(programs.map((program) => [program.name, Promise.withResolvers<Attack>()]));
for (const { promise } of attacks.values()) promise.catch(() => {});
const judges: Judge[] = [];
let residentBeforeMb: number;

/** One that every kind of process works for, so that what they cost once is no attack's. */
const EVERY_KIND = ["javascript", "python", "cpp"] as const;

beforeAll(async () => {
  const left = [...programs];
  const lanes: (() => Promise<void>)[] = [];
  for (let lane = 0; lane < JUDGES; lane++) {
    const faults: string[] = [];
    const onFault = (fault: unknown) => {
      // A busy machine is nobody's attack.
      if (!(fault instanceof Starved)) faults.push(String(fault));
    };
    const judge = await createJudge({ workers: 1, onFault });
    for (const language of EVERY_KIND) await judged(judge, honestRequest(language));
    judges.push(judge);
    lanes.push(() => attackAll(judge, left, () => faults.splice(0)));
  }
  residentBeforeMb = residentMb();
  for (const begin of lanes) void begin();
}, 240_000);

afterAll(() => Promise.all(judges.map((judge) => judge[Symbol.asyncDispose]())));

async function attackAll(judge: Judge, left: HostileProgram[], takeFaults: () => string[]): Promise<void> {
  for (let program = left.shift(); program; program = left.shift()) {
    const outcome = attacks.get(program.name);
    try {
      const timeMs = program.folder === "memory_limit_exceeded" ? TIME_TO_FILL_MEMORY_MS : 300;
      const attack = await judged(judge, sensorRequest(program.language, program.source, timeMs));
      const faults = takeFaults();
      const after = await judged(judge, honestRequest(program.language));
      outcome?.resolve({ attack, after, faults: [...faults, ...takeFaults()], residentMb: residentMb() });
    } catch (error) {
      outcome?.reject(error);
    }
  }
}

function attackOf(name: string): Promise<Attack> {
  const attack = attacks.get(name);
  if (!attack) throw new Error(`No attack by "${name}" was started.`);
  return attack.promise;
}

function residentMb(): number {
  return process.memoryUsage().rss / 2 ** 20;
}

test("there are programs for every verdict that a program can bring about", () => {
  const verdicts = new Set(programs.map((program) => program.folder));
  expect(verdicts.size).toBe(7);
  expect(programs.length).toBeGreaterThanOrEqual(380);
});

describe("a hostile program", () => {
  test.each(programs)(
    "$name",
    { timeout: 300_000 },
    async ({ name, folder, expected, allowsFault, source }) => {
      const { attack, after, faults, residentMb } = await attackOf(name);
      expect(expected, JSON.stringify(attack.results).slice(0, 500)).toContain(attack.done.verdict);
      expect(attack.done.score === 100).toBe(attack.done.verdict === "accepted");
      if (folder !== "accepted" && !expected.includes("accepted")) expect(attack.done.score).toBe(0);
      expectNoLeak(attack, source);
      if (!allowsFault) expect(faults).toEqual([]);
      expect(after.done).toMatchObject({ verdict: "accepted", score: 100 });
      expect(residentMb - residentBeforeMb).toBeLessThan(MOST_GROWTH_MB);
    },
  );
});
