import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Distribution, digits, distribution } from "#bench/report/distribution.ts";
import type { Section } from "#bench/report/section.ts";
import { createJudge, type Judge } from "#judge/judge.ts";
import type { KernelLanguage } from "#problems/kernel-vocabulary.ts";
import { judgeAll } from "./judged.ts";
import { OwnKernel, ownCompiler } from "./kernel-process.ts";
import { kernelRequest } from "./kernel-submission.ts";
import { pythonRequest } from "./python-submission.ts";
import { type Resident, residentOfChildren, residentTable } from "./resident.ts";
import { Stopwatch } from "./stopwatch.ts";
import { request } from "./submission.ts";

const WORKERS = 2;
const EACH_UNDER_LOAD = 8;
const AT_REST_AFTER_MS = 2000;
const WARM_ROUNDS = 5;
const ROUNDS = 40;
const LANGUAGES: readonly KernelLanguage[] = ["c", "cpp"];
const LABELS: Record<KernelLanguage, string> = { c: "C", cpp: "C++" };
/** Milliseconds from request to verdict with a warm compiler. */
const LIMITS: Record<KernelLanguage, { fresh: number; cached: number }> = {
  c: { fresh: 400, cached: 30 },
  cpp: { fresh: 1500, cached: 40 },
};

/** C and C++ in the judge, against the machine's own compiler and a native process where there is one. */
export async function measureNative(): Promise<Section> {
  const watch = new Stopwatch();
  let memory: [string, Resident][] = [];
  // As after an install: nothing is compiled, and no headers are.
  const cacheDirectory = mkdtempSync(path.join(tmpdir(), "bench-native-"));
  try {
    await using judge = await createJudge({ workers: WORKERS, cacheDirectory });
    for (const language of LANGUAGES) {
      await watch.time(`${LABELS[language]}, the very first`, () =>
        judgeAll(judge, kernelRequest(language, -1)),
      );
    }
    for (const language of LANGUAGES) await timeRounds(judge, watch, language);
    memory = await measureMemory(judge);
  } finally {
    rmSync(cacheDirectory, { recursive: true });
  }
  return section(watch, memory);
}

/** With every kind of process at rest, and the most while all of them work. */
async function measureMemory(judge: Judge): Promise<[string, Resident][]> {
  await Promise.all([judgeAll(judge, request("one")), judgeAll(judge, pythonRequest("two"))]);
  await new Promise((resolve) => setTimeout(resolve, AT_REST_AFTER_MS));
  const rest = residentOfChildren();
  let most: Resident = { sum: 0, each: [] };
  const looking = setInterval(() => {
    const now = residentOfChildren();
    if (now.sum > most.sum) most = now;
  }, 20);
  await Promise.all(
    Array.from({ length: EACH_UNDER_LOAD }, (_, index) => [
      judgeAll(judge, request(`script ${index}`)),
      judgeAll(judge, pythonRequest(`python ${index}`)),
      ...LANGUAGES.map((language) => judgeAll(judge, kernelRequest(language, -2 - index))),
    ]).flat(),
  );
  clearInterval(looking);
  return [
    ["all languages at rest", rest],
    [`the most while ${EACH_UNDER_LOAD} programs in each were judged`, most],
  ];
}

async function timeRounds(judge: Judge, watch: Stopwatch, language: KernelLanguage): Promise<void> {
  const name = LABELS[language];
  using own = new OwnKernel(language);
  const hasOwn = ownCompiler(language) !== undefined;
  for (let round = -WARM_ROUNDS; round < ROUNDS; round++) {
    if (round === 0) for (const kind of kinds(name)) watch.times.delete(kind);
    const request = kernelRequest(language, 1000 + round);
    await watch.time(`${name}, a source never seen`, () => judgeAll(judge, request));
    await watch.time(`${name}, a cached one`, () => judgeAll(judge, request));
    if (!hasOwn) continue;
    await watch.time(`${name}, own compiler and native run`, () => {
      own.compile(round);
      own.run();
    });
    await watch.time(`${name}, native run alone`, () => own.run());
  }
}

const kinds = (name: string) =>
  ["a source never seen", "a cached one", "own compiler and native run", "native run alone"].map(
    (kind) => `${name}, ${kind}`,
  );

function section(watch: Stopwatch, memory: [string, Resident][]): Section {
  const of = (name: string) => distribution(watch.times.get(name) ?? []);
  const targets = LANGUAGES.flatMap((language) => {
    const name = LABELS[language];
    const { fresh, cached } = LIMITS[language];
    return [
      target(`${name}, 20 cases, a source never seen, median`, fresh, of(`${name}, a source never seen`)),
      target(`${name}, 20 cases, a cached one, median`, cached, of(`${name}, a cached one`)),
    ];
  });
  const own = LANGUAGES.map(ownCompiler).filter((one) => one !== undefined);
  return {
    title: "C and C++",
    targets,
    tables: [
      {
        caption: `One submission of 20 cases of 500 samples; ${own.length > 0 ? `the machine has ${own.join(" and ")}` : "the machine has no compiler of its own"}`,
        columns: ["", "n", "median ms", "p95 ms"],
        rows: [...watch.times.keys()].sort().map((name) => [name, String(of(name).n), ...cells(of(name))]),
      },
      residentTable(WORKERS, memory),
    ],
  };
}

function target(what: string, limit: number, { median }: Distribution) {
  return { what, limit: `≤ ${limit} ms`, measured: `${digits(median)} ms`, met: median <= limit };
}

const cells = ({ median, p95 }: Distribution): string[] => [digits(median), digits(p95)];
