/** The composition root: configuration, database, problems, judge, web. Run by `npm start` and `npm run dev`. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { type Logger, pino } from "pino";
import { ConfigurationProblem, type Env, readEnv } from "#app/env.server.ts";
import { storedSecret } from "#app/http/secret.ts";
import { createWebApp, type Pages } from "#app/http/web-app.ts";
import { createProblemSource } from "#app/judgeable-problem.ts";
import type { SharedContext } from "#app/load-context.ts";
import { createStreamLimit } from "#app/stream-limit.ts";
import { createSubmissionEvents } from "#app/submission-events.ts";
import { createSubmissionQueue } from "#app/submission-queue.ts";
import { closeDatabase, openDatabase } from "#db/database.ts";
import { DatabaseProblem } from "#db/database-problem.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { seedProblems } from "#db/seed.ts";
import { deleteIdleVisitors } from "#db/visitors.ts";
import { createJudge } from "#judge/judge.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { createInputFault } from "#problems/input-fault.ts";

const ROOT = import.meta.dirname;
const PROBLEMS = path.join(ROOT, "problems", "coding");
const DAY_MS = 86_400_000;
/** What is being judged may finish for this long after a signal to stop. */
const DRAIN_MS = 10_000;

try {
  await serve(readEnv(process.env));
} catch (error) {
  if (!isOperatorsProblem(error)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function serve(env: Env): Promise<void> {
  const log = pino({ level: env.LOG_LEVEL, base: null });
  const db = await step("database", async () => {
    const opened = openDatabase(env.DATABASE_FILE);
    const applied = await migrateToLatest(opened);
    return [opened, applied.length > 0 ? `${applied.length} migrations applied` : "up to date"];
  });
  await step("problems", async () => {
    const { changed, unchanged, retired } = await seedProblems(db, { directory: PROBLEMS });
    return [undefined, `${changed.length} changed, ${unchanged.length} unchanged, ${retired.length} retired`];
  });
  const judge = await step("judge", async () => {
    const created = await createJudge({
      ...(env.JUDGE_WORKERS === undefined ? {} : { workers: env.JUDGE_WORKERS }),
      // The door of the queue is in front of the database; what is stored is always taken.
      queueLimit: Number.MAX_SAFE_INTEGER,
      onFault: (error) => log.warn({ err: error }, "the judge met a fault and tries again"),
    });
    const { workers, layers } = created.status();
    return [created, `${workers} workers behind ${["permission model", ...layers].join(", ")}`];
  });

  const events = createSubmissionEvents();
  const problems = createProblemSource(db, PROBLEMS);
  const judgeVersion = `node ${process.version}, v8 ${process.versions.v8}`;
  const queue = createSubmissionQueue({ db, judge, events, problems, log, judgeVersion });
  let closing = false;
  const parts = {
    shared: {
      ...{ db, judge, env, events, queue, log: logLines(log) },
      openStream: createStreamLimit(),
      inputFault: createInputFault(PROBLEMS),
    },
    log,
    secret: env.SECRET ?? storedSecret(env.DATABASE_FILE),
    isClosing: () => closing,
  };
  const http = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 });
  http.on("request", createWebApp(parts, await loadPages(env)));
  await listen(http, env);
  const resumed = await queue.resume();
  if (resumed > 0) log.info({ submissions: resumed }, "judging what was left unfinished");
  const tidy = setInterval(() => void deleteIdleVisitors(db, Date.now() - env.GUEST_DAYS * DAY_MS), DAY_MS / 4);

  const stop = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    clearInterval(tidy);
    http.close();
    await queue.drain(DRAIN_MS);
    http.closeAllConnections();
    await judge[Symbol.asyncDispose]();
    await closeDatabase(db);
    process.exit(0);
  };
  // The same signal may come twice, from the terminal and from the command that started us: not once().
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
}

/** Fields first, and no method that could be called without its object. */
function logLines(log: Logger): SharedContext["log"] {
  return {
    debug: (fields, message) => log.debug(fields, message),
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => log.error(fields, message),
  };
}

async function loadPages(env: Env): Promise<Pages> {
  if (env.NODE_ENV === "development") {
    const { developmentPages } = await import("./scripts/development-pages.ts");
    return developmentPages(ROOT);
  }
  const build: ServerBuild = await import(pathToFileURL(path.join(ROOT, "build", "server", "index.js")).href);
  return { kind: "built", build, clientDirectory: path.join(ROOT, "build", "client") };
}

async function listen(http: ReturnType<typeof createServer>, env: Env): Promise<void> {
  http.listen(env.PORT, env.HOST);
  try {
    await once(http, "listening");
  } catch (error) {
    throw new ConfigurationProblem(listenProblem(error as NodeJS.ErrnoException, env));
  }
  const { port } = http.address() as AddressInfo;
  const host = env.HOST === "127.0.0.1" || env.HOST === "0.0.0.0" ? "localhost" : env.HOST;
  console.log(`\nTensor Arena is ready: ${env.PUBLIC_ORIGIN ?? `http://${host}:${port}`}`);
}

function listenProblem({ code, message }: NodeJS.ErrnoException, { HOST, PORT }: Env): string {
  if (code === "EADDRINUSE") return `Port ${PORT} is taken: stop the other program or choose another port, for example PORT=${PORT + 1} npm start.`;
  if (code === "EACCES") return `Port ${PORT} may not be used by this user: choose one from 1024 up, for example PORT=3000.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `This machine has no address "${HOST}": set HOST to one that it has, for example 127.0.0.1.`;
  return `The server can't listen on ${HOST} port ${PORT}: ${message}.`;
}

/** Says what is being done and how long it took. */
async function step<Result>(name: string, work: () => Promise<[Result, string]>): Promise<Result> {
  const begun = performance.now();
  const [result, outcome] = await work();
  console.log(`  ${name.padEnd(10)} ${outcome} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  return result;
}

function isOperatorsProblem(error: unknown): error is Error {
  return error instanceof ConfigurationProblem || error instanceof DatabaseProblem || error instanceof FolderFault;
}
