import { setTimeout as pause } from "node:timers/promises";
import { type Distribution, digits, distribution } from "#bench/report/distribution.ts";
import type { Section, Table } from "#bench/report/section.ts";
import { createJudge, type Judge } from "#judge/judge.ts";
import { judgeAll } from "./judged.ts";
import { ownPython, runOwnPython } from "./python-process.ts";
import { pythonRequest } from "./python-submission.ts";
import { type Resident, residentOfChildren, residentTable } from "./resident.ts";
import { Stopwatch } from "./stopwatch.ts";

const WORKERS = 2;
const WARM_ROUNDS = 5;
const ROUNDS = 40;
/** Longer than a child needs for its next interpreter. */
const PAUSE_MS = 1500;
const BURST = 20;
const BURSTS = 5;
const MOST_MS = 80;

const FIRST = "the first of all: no process yet";
const ALONE = "alone: an interpreter is prepared";
const AFTER = "straight after another";
const BURST_OF_20 = "20 at once, until the last is told";
const OWN = "a python3 process, no sandbox";

/** Python in the judge, against the machine's own Python where there is one. */
export async function measurePython(): Promise<Section> {
  const watch = new Stopwatch();
  await using judge = await createJudge({ workers: WORKERS });
  await pause(PAUSE_MS);
  const before = residentOfChildren();
  await watch.time(FIRST, () => judgeAll(judge, pythonRequest("first")));
  await pause(PAUSE_MS);
  const rest = residentOfChildren();
  const own = ownPython();
  await timeRounds(judge, watch, own !== undefined);
  await pause(PAUSE_MS);
  let most = 0;
  const looking = setInterval(() => {
    most = Math.max(most, residentOfChildren().sum);
  }, 20);
  for (let burst = 0; burst < BURSTS; burst++) {
    await watch.time(BURST_OF_20, () =>
      Promise.all(
        Array.from({ length: BURST }, (_, index) => judgeAll(judge, pythonRequest(`visitor ${index}`))),
      ),
    );
  }
  clearInterval(looking);
  return section(watch, own, [
    ["before the first program in Python", before],
    ["with interpreters prepared, at rest", rest],
    ["the most while 20 were judged", { sum: most, each: [] }],
  ]);
}

/** One after the other in turn, so that a machine that slows down slows all of them. */
async function timeRounds(judge: Judge, watch: Stopwatch, hasOwn: boolean): Promise<void> {
  for (let round = -WARM_ROUNDS; round < ROUNDS; round++) {
    if (round === 0) for (const name of [ALONE, AFTER, OWN]) watch.times.delete(name);
    await pause(PAUSE_MS);
    await watch.time(ALONE, () => judgeAll(judge, pythonRequest("alone"), watch.lap("alone")));
    // Both workers' interpreters are used up when the second of these is asked for.
    await judgeAll(judge, pythonRequest("alone"));
    await watch.time(AFTER, () => judgeAll(judge, pythonRequest("alone")));
    if (hasOwn) await watch.time(OWN, runOwnPython);
  }
}

function section(watch: Stopwatch, own: string | undefined, memory: [string, Resident][]): Section {
  const of = (name: string) => distribution(watch.times.get(name) ?? []);
  const alone = of(ALONE);
  const kinds = [FIRST, ALONE, AFTER, BURST_OF_20, ...(own ? [OWN] : [])];
  const times: Table = {
    caption: `One submission of 20 tests in Python${own ? `; python3 is ${own}` : "; no python3 from 3.11 on is installed"}`,
    columns: ["", "n", "median ms", "p95 ms", ...(own ? ["times python3"] : [])],
    rows: kinds.map((name) => [
      name,
      String(of(name).n),
      ...cells(of(name)),
      ...(own ? [digits(of(name).median / of(OWN).median)] : []),
    ]),
  };
  return {
    title: "Python",
    targets: [
      {
        what: "request to final verdict while prepared interpreters last, median",
        limit: `≤ ${MOST_MS} ms`,
        measured: `${digits(alone.median)} ms`,
        met: alone.median <= MOST_MS,
      },
    ],
    tables: [
      times,
      {
        caption: "Where the time goes, alone",
        columns: ["step", "median ms", "p95 ms"],
        rows: [...watch.times]
          .filter(([name]) => name.includes(": ") && !kinds.includes(name))
          .map(([name, list]) => [name, ...cells(distribution(list))]),
      },
      residentTable(WORKERS, memory),
    ],
  };
}

const cells = ({ median, p95 }: Distribution): string[] => [digits(median), digits(p95)];
