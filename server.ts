/** The composition root: configuration, database, problems, judge, web. Run by `npm start` and `npm run dev`. */
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { type Logger, pino } from "pino";
import { createAccountParts } from "#app/account/account-parts.ts";
import { contentDirectories } from "#app/content-directories.server.ts";
import { ConfigurationProblem, type Env, readEnv } from "#app/env.server.ts";
import { createHttpServer, listen } from "#app/http/http-server.ts";
import { storedSecret } from "#app/http/secret.ts";
import { createWebApp, type Pages } from "#app/http/web-app.ts";
import { closeAllOverdue } from "#app/interview/grade-ended.server.ts";
import { createProblemSource } from "#app/judgeable-problem.ts";
import type { SharedContext } from "#app/load-context.ts";
import { createProblemCache } from "#app/problem-cache.ts";
import { onStop } from "#app/stop-signals.ts";
import { createStreamLimit } from "#app/stream-limit.ts";
import { createSubmissionEvents } from "#app/submission-events.ts";
import { createSubmissionQueue } from "#app/submission-queue.ts";
import { offerAdminClaim } from "#db/admin-claim.ts";
import { closeDatabase, openDatabase } from "#db/database.ts";
import { DatabaseProblem, explained } from "#db/database-problem.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { type Seeding, seedProblems } from "#db/seed.ts";
import { seedDesigns } from "#db/seed-designs.ts";
import { seedQuestions } from "#db/seed-questions.ts";
import { seedScenarios } from "#db/seed-scenarios.ts";
import { deleteIdleSessions } from "#db/sessions.ts";
import { deleteOldImportFiles } from "#db/transfer/import-file.ts";
import { createExportReader } from "#db/transfer/read-in-thread.ts";
import { deleteIdleVisitors } from "#db/visitors.ts";
import { createJudge } from "#judge/judge.ts";
import { createDesignSource } from "#problems/design-source.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { createInputFault } from "#problems/input-fault.ts";
import { createQuestionSource } from "#problems/question-source.ts";
import { createScenarioSource } from "#problems/scenario-source.ts";

const ROOT = import.meta.dirname;
const DAY_MS = 86_400_000;
/** What is being judged may finish for this long after a signal to stop. */
const DRAIN_MS = 10_000;
const FAREWELL_MS = 500;
/** Sections of interviews whose learner has gone are closed this much late at most. */
const SWEEP_MS = 15_000;

try {
  const env = readEnv(process.env);
  await serve(env).catch((error: unknown) => {
    throw explained(error, env.DATABASE_FILE);
  });
} catch (error) {
  if (!isOperatorsProblem(error)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function serve(env: Env): Promise<void> {
  // React asks when it is loaded, and runs its slow development build unless it is told otherwise.
  process.env["NODE_ENV"] = env.NODE_ENV;
  const log = pino({ level: env.LOG_LEVEL, base: null });
  const folders = contentDirectories(env, ROOT);
  const db = await step("database", async () => {
    const opened = openDatabase(env.DATABASE_FILE);
    const applied = await migrateToLatest(opened);
    return [opened, applied.length > 0 ? `${applied.length} migrations applied` : "up to date"];
  });
  await step("problems", async () => [
    undefined,
    said(await seedProblems(db, { directory: folders.problems })),
  ]);
  await step("questions", async () => {
    return [undefined, said(await seedQuestions(db, { directory: folders.questions }))];
  });
  await step("scenarios", async () => {
    return [undefined, said(await seedScenarios(db, { directory: folders.scenarios }))];
  });
  await step("designs", async () => {
    return [undefined, said(await seedDesigns(db, { directory: folders.designs }))];
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
  const problems = createProblemCache(createProblemSource(db, folders.problems));
  const judgeVersion = `node ${process.version}, v8 ${process.versions.v8}`;
  const queue = createSubmissionQueue({ db, judge, events, problems, log, judgeVersion });
  let closing = false;
  const shared: SharedContext = {
    ...{ db, judge, env, events, queue, log: logLines(log) },
    openStream: createStreamLimit(),
    inputFault: createInputFault(folders.problems),
    questions: createQuestionSource(folders.questions),
    scenarios: createScenarioSource(folders.scenarios),
    designs: createDesignSource(folders.designs),
    accounts: createAccountParts(),
    readExport: createExportReader(),
  };
  const secret = env.SECRET ?? storedSecret(env.DATABASE_FILE);
  const app = createWebApp({ shared, log, secret, isClosing: () => closing }, await loadPages(env));

  // The port first: it keeps a second server from taking over what this one is judging. Who asks already
  // waits until everything left unfinished is back in the queue.
  const resumed = Promise.withResolvers<void>();
  const http = createHttpServer(
    (request, response) => void resumed.promise.then(() => app(request, response)),
  );
  const address = await listen(http, env);
  const unfinished = await queue.resume();
  await closeAllOverdue(shared);
  resumed.resolve();
  if (unfinished > 0) log.info({ submissions: unfinished }, "judging what was left unfinished");
  console.log(`\nTensor Arena is ready: ${address}`);
  if (env.TRUSTED_PROXIES > 0 && env.PUBLIC_ORIGIN === undefined) {
    log.warn(
      "PUBLIC_ORIGIN is not set: behind a proxy that speaks HTTPS, cookies would travel without Secure",
    );
  }
  // Printed and not logged: whoever reads it may become the admin.
  const token = await offerAdminClaim(db);
  if (token !== undefined) {
    console.log(`Nobody administers it yet: sign in, open ${address}/claim-admin and give ${token}`);
  }

  const tidy = () => {
    deleteOldImportFiles(db).catch((error) => log.error({ err: error }, "old files could not be deleted"));
    deleteIdleSessions(db).catch((error) => log.error({ err: error }, "old sessions could not be deleted"));
    void deleteIdleVisitors(db, Date.now() - env.GUEST_DAYS * DAY_MS).then(
      (visitors) => visitors > 0 && log.info({ visitors }, "deleted guests who have not been here for long"),
      (error) => log.error({ err: error }, "guests who have not been here for long could not be deleted"),
    );
  };
  tidy();
  const tidying = setInterval(tidy, DAY_MS / 4);
  const sweeping = setInterval(() => void closeAllOverdue(shared), SWEEP_MS);

  onStop(async (hurry) => {
    closing = true;
    clearInterval(tidying);
    clearInterval(sweeping);
    const closed = new Promise<void>((resolve) => http.close(() => resolve()));
    await queue.drain(DRAIN_MS, hurry);
    // Whoever follows what has just been judged still hears of it.
    await Promise.race([closed, setTimeout(FAREWELL_MS, undefined, { ref: false })]);
    http.closeAllConnections();
    await judge[Symbol.asyncDispose]();
    await closeDatabase(db);
  });
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

function said({ changed, unchanged, retired }: Seeding): string {
  return `${changed.length} changed, ${unchanged.length} unchanged, ${retired.length} retired`;
}

/** Says what is being done and how long it took. */
async function step<Result>(name: string, work: () => Promise<[Result, string]>): Promise<Result> {
  const begun = performance.now();
  const [result, outcome] = await work();
  console.log(`  ${name.padEnd(10)} ${outcome} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  return result;
}

function isOperatorsProblem(error: unknown): error is Error {
  return (
    error instanceof ConfigurationProblem || error instanceof DatabaseProblem || error instanceof FolderFault
  );
}
