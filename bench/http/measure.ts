import { judgeRequest } from "#app/judge-request.ts";
import { judgeAll } from "#bench/judge/judged.ts";
import { SOURCE } from "#bench/judge/submission.ts";
import { digits, distribution } from "#bench/report/distribution.ts";
import type { Section } from "#bench/report/section.ts";
import { createJudge } from "#judge/judge.ts";
import { problemInMemory } from "#scripts/memory-problem.ts";
import { RunningServer } from "./server.ts";
import { Visitor } from "./visitor.ts";

const ALONE = 80;
const VISITORS = 50;
const SUBMISSIONS_EACH = 6;
/** Below what one visitor may run in a minute. */
const BEFORE_NEXT_VISITOR = 20;

/** What a submission takes through the whole server: from the POST to the final server-sent event. */
export async function measureHttp(): Promise<Section> {
  const judged = await timeJudge();
  await using server = await RunningServer.start();
  const alone = await timeAlone(server.origin);
  const begun = performance.now();
  const crowd = await timeCrowd(server.origin);
  const seconds = (performance.now() - begun) / 1000;
  const row = (name: string, times: readonly number[], perSecond: string) => {
    const { n, median, p95 } = distribution(times);
    return [
      name,
      String(n),
      digits(median),
      digits(p95),
      digits(median / distribution(judged.times).median),
      perSecond,
    ];
  };
  return {
    title: "Through HTTP",
    targets: [],
    tables: [
      {
        caption: `The reference solution on all ${judged.cases} cases of the problem, POST to final event`,
        columns: ["", "n", "median ms", "p95 ms", "times the judge", "a second"],
        rows: [
          row("the judge itself, without a server", judged.times, ""),
          row("one visitor alone", alone, ""),
          row(
            `${VISITORS} visitors, each sending one after the other`,
            crowd,
            digits(crowd.length / seconds),
          ),
        ],
      },
    ],
  };
}

/** The same submission without a server around the judge. */
async function timeJudge(): Promise<{ times: number[]; cases: number }> {
  const problem = await problemInMemory("model-size-calculator");
  const submission = {
    mode: "submit" as const,
    language: "javascript" as const,
    source: SOURCE,
    ownInputs: [],
  };
  const request = judgeRequest(problem, submission, new Map(), { visitor: "bench", address: "here" });
  await using judge = await createJudge();
  const times: number[] = [];
  for (let run = 0; run < ALONE; run++) {
    const start = performance.now();
    await judgeAll(judge, request);
    times.push(performance.now() - start);
  }
  return { times: times.slice(BEFORE_NEXT_VISITOR), cases: problem.cases.length };
}

/** One submission after the other. The first of each visitor also makes the visitor, and is not counted. */
async function timeAlone(origin: string): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; times.length < ALONE; number++) {
    const visitor = new Visitor(origin, number);
    await visitor.submit();
    for (let run = 0; run < BEFORE_NEXT_VISITOR; run++) times.push(await visitor.submit());
  }
  return times;
}

/** Everybody at once, and nobody waits between a verdict and the next submission. */
async function timeCrowd(origin: string): Promise<number[]> {
  const visitors = Array.from({ length: VISITORS }, (_, number) => new Visitor(origin, 100 + number));
  await Promise.all(visitors.map((visitor) => visitor.submit()));
  const all = visitors.map(async (visitor) => {
    const times: number[] = [];
    for (let run = 0; run < SUBMISSIONS_EACH; run++) times.push(await visitor.submit());
    return times;
  });
  return (await Promise.all(all)).flat();
}
