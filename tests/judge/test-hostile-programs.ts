import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { Starved } from "#judge/program-run.ts";
import type { Language } from "#judge/verdict.ts";
import { hostilePrograms } from "#tests/judge/hostile-program.ts";
import { type Judged, judged } from "#tests/judge/judged.ts";
import { expectNoLeak } from "#tests/judge/no-leak.ts";
import { honestRequest, sensorRequest } from "#tests/judge/sensor-problem.ts";

const MOST_GROWTH_MB = 100;
const TIME_TO_FILL_MEMORY_MS = 1000;

type Attack = { attack: Judged; after: Judged; faults: string[]; residentMb: number };

/**
 * Makes a test of every hostile program in the languages: a real judge must give it the right verdict, and
 * must accept an honest solution after it. One judge takes them all, one after the other, so that a fault can
 * be put down to the program that caused it.
 */
export function testHostilePrograms(languages: readonly Language[]): void {
  const programs = hostilePrograms().filter(({ language }) => languages.includes(language));
  const attacks = new Map(programs.map((program) => [program.name, Promise.withResolvers<Attack>()]));
  for (const { promise } of attacks.values()) promise.catch(() => {});
  const faults: string[] = [];
  let judge: Judge;
  let residentBeforeMb: number;

  beforeAll(async () => {
    const onFault = (fault: unknown) => {
      // A busy machine is nobody's attack.
      if (!(fault instanceof Starved)) faults.push(String(fault));
    };
    judge = await createJudge({ workers: 1, onFault });
    // What each kind of process costs once is no attack's.
    for (const language of languages) await judged(judge, honestRequest(language));
    residentBeforeMb = residentMb();
    void attackAll();
  }, 240_000);

  afterAll(() => judge[Symbol.asyncDispose]());

  async function attackAll(): Promise<void> {
    for (const { name, folder, language, source } of programs) {
      const outcome = attacks.get(name);
      try {
        const timeMs = folder === "memory_limit_exceeded" ? TIME_TO_FILL_MEMORY_MS : 300;
        const attack = await judged(judge, sensorRequest(language, source, timeMs));
        const during = faults.splice(0);
        const after = await judged(judge, honestRequest(language));
        outcome?.resolve({
          attack,
          after,
          faults: [...during, ...faults.splice(0)],
          residentMb: residentMb(),
        });
      } catch (error) {
        outcome?.reject(error);
      }
    }
  }

  async function attackOf(name: string): Promise<Attack> {
    const attack = attacks.get(name);
    if (!attack) throw new Error(`No attack by "${name}" was started.`);
    return attack.promise;
  }

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
}

function residentMb(): number {
  return process.memoryUsage().rss / 2 ** 20;
}
