import { setTimeout as pause } from "node:timers/promises";
import type { Judge } from "#judge/judge.ts";
import { judgeAll } from "./judged.ts";
import { runRawIsolate } from "./raw-isolate.ts";
import { Stopwatch } from "./stopwatch.ts";
import { REORDERED, request } from "./submission.ts";

const WARM_ROUNDS = 50;
const ROUNDS = 200;
/** Longer than a child needs to make its next isolate: alone means that nobody was there just before. */
const PAUSE_MS = 10;

export const RAW = "raw isolate";
export const JUDGED = "judge, one submission alone";
export const COMPARED = "judge, answers that have to be compared";
export const AT_ONCE = "judge, straight after another submission";

/** What one submission costs, kind by kind in turn, so that a machine that slows down slows all of them. */
export async function timeAlone(judge: Judge): Promise<{ watch: Stopwatch; ratios: number[] }> {
  const kinds: [string, (watch: Stopwatch) => unknown][] = [
    [RAW, (watch) => runRawIsolate(watch.lap(RAW))],
    [JUDGED, (watch) => judgeAll(judge, request("alone"), watch.lap(JUDGED))],
    [AT_ONCE, () => judgeAll(judge, request("alone"))],
    [COMPARED, () => judgeAll(judge, request("alone", REORDERED))],
  ];
  let watch = new Stopwatch();
  for (let round = -WARM_ROUNDS; round < ROUNDS; round++) {
    if (round === 0) watch = new Stopwatch();
    for (const [name, run] of kinds) {
      if (name !== AT_ONCE) await pause(PAUSE_MS);
      await watch.time(name, () => run(watch));
    }
  }
  const raw = watch.times.get(RAW) ?? [];
  const ratios = (watch.times.get(JUDGED) ?? []).map((ms, index) => ms / (raw[index] ?? Number.NaN));
  return { watch, ratios };
}
