import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Judge } from "#judge/judge.ts";
import { NO_ENVIRONMENT } from "#judge/process/confinement.ts";
import { judgeAll } from "./judged.ts";
import { request } from "./submission.ts";

const RAW_PROCESS = path.join(import.meta.dirname, "raw-process.ts");
const ROUNDS = 21;
/** In one round, for each side. Below the judge's queue limit. */
export const SUBMISSIONS = 200;

/** Submissions a second, one entry for each round. */
export type Throughput = { raw: number[]; judge: number[]; ratios: number[] };

/**
 * As many submissions as fit, from as many visitors at as many addresses, against raw isolates in two
 * processes that do nothing else. The two sides take turns, so that each round compares neighbours.
 */
export async function measureThroughput(judge: Judge): Promise<Throughput> {
  const processes = [0, 1].map(() =>
    fork(RAW_PROCESS, { execArgv: ["--no-node-snapshot"], env: NO_ENVIRONMENT }),
  );
  const result: Throughput = { raw: [], judge: [], ratios: [] };
  try {
    await Promise.all(processes.map((one) => once(one, "message")));
    await judgeMany(judge);
    for (let round = 0; round < ROUNDS; round++) {
      const raw = await perSecond(() => rawInAll(processes));
      const judged = await perSecond(() => judgeMany(judge));
      result.raw.push(raw);
      result.judge.push(judged);
      result.ratios.push(judged / raw);
    }
  } finally {
    for (const one of processes) one.kill();
  }
  return result;
}

async function perSecond(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return (SUBMISSIONS * 1000) / (performance.now() - begun);
}

async function rawInAll(processes: readonly ChildProcess[]): Promise<void> {
  const over = processes.map((one) => once(one, "message"));
  for (const one of processes) one.send(SUBMISSIONS / processes.length);
  await Promise.all(over);
}

async function judgeMany(judge: Judge): Promise<void> {
  await Promise.all(
    Array.from({ length: SUBMISSIONS }, (_, index) => judgeAll(judge, request(`visitor ${index}`))),
  );
}
