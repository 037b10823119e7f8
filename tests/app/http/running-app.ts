import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import { inject, onTestFinished } from "vitest";
import { createAccountParts } from "#app/account/account-parts.ts";
import { createAttemptLimits } from "#app/account/attempt-limits.ts";
import { type Env, readEnv } from "#app/env.server.ts";
import { createHttpServer, TIMEOUTS } from "#app/http/http-server.ts";
import { type AppParts, createWebApp } from "#app/http/web-app.ts";
import { createProblemSource } from "#app/judgeable-problem.ts";
import { createProblemCache } from "#app/problem-cache.ts";
import { createStreamLimit } from "#app/stream-limit.ts";
import { createSubmissionQueue, type SubmissionQueue } from "#app/submission-queue.ts";
import { closeDatabase, type Database, openDatabase } from "#db/database.ts";
import { seedProblems } from "#db/seed.ts";
import { seedDesigns } from "#db/seed-designs.ts";
import { seedQuestions } from "#db/seed-questions.ts";
import { seedScenarios } from "#db/seed-scenarios.ts";
import { createExportReader } from "#db/transfer/read-in-thread.ts";
import type { Judge } from "#judge/judge.ts";
import { createDesignSource } from "#problems/design-source.ts";
import { createInputFault } from "#problems/input-fault.ts";
import { createQuestionSource } from "#problems/question-source.ts";
import { createScenarioSource } from "#problems/scenario-source.ts";
import { DESIGNS, freshFolder, QUESTIONS, SCENARIOS } from "#tests/db/fresh-database.ts";
import { copyTemplate } from "#tests/db/template.ts";
import { countedEvents } from "./counted-events.ts";

/** Holds the one problem "shout-it". */
export const PROBLEMS = path.join(import.meta.dirname, "..", "fixtures", "problems");
const BUILD = path.join(import.meta.dirname, "..", "..", "..", "build");

export type RunningApp = {
  origin: string;
  port: number;
  db: Database;
  env: Env;
  http: Server;
  queue: SubmissionQueue;
  /** Lines of the log, as they were written. */
  log: string[];
  /** Of the pages, as the build knows them. */
  routes: ServerBuild["routes"];
  /** Listeners of submissions' events at this moment. */
  followers: () => number;
};

type Options = {
  judge: Judge;
  env?: Record<string, string>;
  perMinute?: AppParts["perMinute"];
  /** Wrong passwords and new accounts; by default as many as one likes. */
  attempts?: typeof NO_ATTEMPT_LIMITS;
  timeouts?: Partial<typeof TIMEOUTS>;
  isClosing?: () => boolean;
};

/** Enough for every test that is not about limits: all of them come from one address. */
const NO_LIMITS = {
  ...{ addressReads: 1e6, addressWrites: 1e6, addressNewVisitors: 1e6, addressShared: 1e6 },
  ...{
    visitorRuns: 1e6,
    visitorRunsADay: 1e6,
    visitorWrites: 1e6,
    visitorFiles: 1e6,
    addressFilesAnHour: 1e6,
  },
};

const NO_ATTEMPT_LIMITS = { address: 1e6, name: 1e6, signUps: 1e6 };

/** The whole server on a free port of this machine, with a database of its own. It ends with the test. */
export async function startApp(options: Options): Promise<RunningApp> {
  const folder = freshFolder();
  const variables = {
    NODE_ENV: "production" as const,
    DATABASE_FILE: path.join(folder, "test.sqlite"),
    ...options.env,
  };
  const env = readEnv(variables);
  await copyTemplate({ name: "pages", fill: seedContent }, env.DATABASE_FILE);
  const db = openDatabase(env.DATABASE_FILE);

  const lines: string[] = [];
  const log = pino({ level: "debug", base: null }, { write: (line: string) => void lines.push(line) });
  const { events, followers } = countedEvents();
  const { judge } = options;
  const problems = createProblemCache(createProblemSource(db, PROBLEMS));
  const queue = createSubmissionQueue({ db, judge, events, problems, log, judgeVersion: "test" });
  const shared: AppParts["shared"] = {
    ...{ db, judge, env, events, queue, log },
    openStream: createStreamLimit(),
    inputFault: createInputFault(PROBLEMS),
    questions: createQuestionSource(QUESTIONS),
    scenarios: createScenarioSource(SCENARIOS),
    designs: createDesignSource(DESIGNS),
    accounts: createAccountParts(createAttemptLimits(options.attempts ?? NO_ATTEMPT_LIMITS)),
    readExport: createExportReader(),
  };
  const parts: AppParts = {
    ...{ shared, log, secret: env.SECRET ?? "a secret for tests that is long enough", perMinute: NO_LIMITS },
    isClosing: options.isClosing ?? (() => false),
    ...(options.perMinute && { perMinute: options.perMinute }),
  };
  const pages = await builtPages();
  const app = createWebApp(parts, pages);
  const http = createHttpServer(app, { ...TIMEOUTS, ...options.timeouts });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    http.close();
    http.closeAllConnections();
    await queue.drain(0);
    await closeDatabase(db);
  });
  const { port } = http.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    port,
    db,
    env,
    http,
    queue,
    log: lines,
    routes: pages.build.routes,
    followers,
  };
}

/** The problems, with their prose, as a server seeds them when it starts. */
async function seedContent(db: Database): Promise<void> {
  await seedProblems(db, { directory: PROBLEMS });
  await seedQuestions(db, { directory: QUESTIONS });
  await seedScenarios(db, { directory: SCENARIOS });
  await seedDesigns(db, { directory: DESIGNS });
}

async function builtPages() {
  const fault = inject("pagesFault");
  if (fault !== undefined) throw new Error(`There are no pages to serve: ${fault}`);
  const build: ServerBuild = await import(
    /* @vite-ignore */ pathToFileURL(path.join(BUILD, "server", "index.js")).href
  );
  return { kind: "built" as const, build, clientDirectory: path.join(BUILD, "client") };
}
