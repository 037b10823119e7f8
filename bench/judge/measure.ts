import { type Distribution, digits, distribution } from "#bench/report/distribution.ts";
import type { Section } from "#bench/report/section.ts";
import { createJudge } from "#judge/judge.ts";
import { AT_ONCE, COMPARED, JUDGED, RAW, timeAlone } from "./alone.ts";
import { runProcessPerTest } from "./process-per-test.ts";
import { Stopwatch } from "./stopwatch.ts";
import { measureThroughput, SUBMISSIONS } from "./throughput.ts";

const PROCESS_ROUNDS = 10;
const MOST_TIMES_RAW = 1.8;
const LEAST_TIMES_FASTER = 100;
const LEAST_OF_RAW_THROUGHPUT = 0.6;

/** The judge against the least that its sandbox costs, and against the simple way of judging. */
export async function measureJudge(): Promise<Section> {
  await using judge = await createJudge({ workers: 2 });
  const { watch, ratios } = await timeAlone(judge);
  const processes = new Stopwatch();
  for (let round = 0; round < PROCESS_ROUNDS; round++) await processes.time("process", runProcessPerTest);
  const throughput = await measureThroughput(judge);

  const of = (name: string) => distribution(watch.times.get(name) ?? []);
  const raw = of(RAW);
  const perTest = distribution(processes.times.get("process") ?? []);
  const timesRaw = distribution(ratios);
  const timesFaster = perTest.median / of(JUDGED).median;
  const share = distribution(throughput.ratios);
  const row = (name: string, ms: Distribution) => [
    name,
    String(ms.n),
    ...cells(ms),
    digits(ms.median / raw.median),
  ];
  return {
    title: "The judge",
    targets: [
      {
        what: "one submission, request to final verdict, times the raw isolate (median of neighbours)",
        limit: `≤ ${MOST_TIMES_RAW}`,
        measured: digits(timesRaw.median),
        met: timesRaw.median <= MOST_TIMES_RAW,
      },
      {
        what: "times less than a Node process for each test",
        limit: `≥ ${LEAST_TIMES_FASTER}`,
        measured: digits(timesFaster),
        met: timesFaster >= LEAST_TIMES_FASTER,
      },
      {
        what: "throughput with two workers, share of two raw isolate processes (median of neighbours)",
        limit: `≥ ${LEAST_OF_RAW_THROUGHPUT * 100} %`,
        measured: `${(share.median * 100).toFixed(0)} %`,
        met: share.median >= LEAST_OF_RAW_THROUGHPUT,
      },
    ],
    tables: [
      {
        caption: "One submission of 20 tests",
        columns: ["", "n", "median ms", "p95 ms", "times raw"],
        rows: [
          row(RAW, raw),
          ...[JUDGED, COMPARED, AT_ONCE].map((name) => row(name, of(name))),
          row("a Node process for each test", perTest),
        ],
      },
      {
        caption: "Where the time goes",
        columns: ["step", "median ms", "p95 ms"],
        rows: [...watch.times]
          .filter(([name]) => name.includes(": "))
          .map(([name, list]) => [name, ...cells(distribution(list))]),
      },
      {
        caption: `Throughput, rounds of ${SUBMISSIONS} submissions in turn`,
        columns: ["", "rounds", "median a second", "lowest", "highest"],
        rows: [
          perSecondRow("two processes with raw isolates", throughput.raw),
          perSecondRow("the judge with two workers", throughput.judge),
        ],
      },
    ],
  };
}

const cells = ({ median, p95 }: Distribution): string[] => [digits(median), digits(p95)];

function perSecondRow(name: string, rates: readonly number[]): string[] {
  const { n, median } = distribution(rates);
  return [name, String(n), digits(median), digits(Math.min(...rates)), digits(Math.max(...rates))];
}
