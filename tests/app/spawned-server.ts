import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { inject, onTestFinished } from "vitest";
import { DESIGNS, QUESTIONS, SCENARIOS } from "#tests/db/fresh-database.ts";
import { PROBLEMS } from "./http/running-app.ts";

const ROOT = path.join(import.meta.dirname, "..", "..");

export type SpawnedServer = {
  origin: string;
  /** What it has written so far. */
  output: () => string;
  signal: (signal: NodeJS.Signals) => void;
  /** Resolves with the exit status, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
  /** Process ids of the judge's children, where the system tells. */
  children: () => number[];
};

/**
 * `server.ts` as `npm start` runs it, on a free port, with the content of the fixtures: to seed the whole bank
 * would take longer than most of what is tested. Resolves when it says that it is ready.
 */
export async function spawnServer(
  databaseFile: string,
  env: Record<string, string> = {},
): Promise<SpawnedServer> {
  const fault = inject("pagesFault");
  if (fault !== undefined) throw new Error(`There are no pages to serve: ${fault}`);
  const variables = {
    NODE_ENV: "production" as const,
    PORT: "0",
    DATABASE_FILE: databaseFile,
    PROBLEMS_DIRECTORY: PROBLEMS,
    QUESTIONS_DIRECTORY: QUESTIONS,
    SCENARIOS_DIRECTORY: SCENARIOS,
    DESIGNS_DIRECTORY: DESIGNS,
  };
  const server = spawn(process.execPath, ["server.ts"], {
    cwd: ROOT,
    env: { ...variables, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const read = (chunk: Buffer) => {
    output += chunk;
  };
  server.stdout.on("data", read);
  server.stderr.on("data", read);
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    server.once("exit", (status, signal) => resolve(status ?? signal ?? 1));
  });
  onTestFinished(async () => {
    server.kill("SIGKILL");
    await ended;
  });
  const port = await readyPort(server, () => output);
  return {
    origin: `http://localhost:${port}`,
    output: () => output,
    signal: (signal) => void server.kill(signal),
    ended,
    children: () => childrenOf(server.pid ?? 0),
  };
}

async function readyPort(server: ChildProcess, output: () => string): Promise<string> {
  for (;;) {
    const port = /is ready: http:\/\/localhost:(\d+)/.exec(output())?.[1];
    if (port !== undefined) return port;
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`The server did not start:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

export function isAlive(pid: number): boolean {
  try {
    // A zombie has no memory map; whoever reaps orphans may take a moment.
    return readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[0] !== "0";
  } catch {
    return false;
  }
}
